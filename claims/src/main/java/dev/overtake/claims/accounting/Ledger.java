package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.MeasureWords;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Account.Manner;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.text.Answer;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the words of one stretch of a sentence and gives each to a part of a claim.
final class Ledger {
  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "they", "their", "theirs", "country", "nation");
  private static final Set<String> LISTING = Set.of("respectively", "each", "both");
  private static final Set<String> BEHIND =
      Set.of(
          "behind", "trail", "trails", "trailing", "trailed", "lag", "lags", "lagging", "lagged");
  private static final Set<String> ASKING =
      Set.of(
          "it", "that", "this", "those", "these", "they", "ones", "figure", "number", "share",
          "total", "its", "them", "theirs");

  private final SentenceBook book;
  private final Sentence sentence;
  private final Reading reading;
  private final BitSet within;
  private final BitSet left;
  private final Indicator indicator;
  private final List<Reading> siblings;
  private final List<Account.Tie> ties = new ArrayList<>();
  private final @Nullable Obstacle obstacle;
  private Manner manner;
  private Account.@Nullable Span span;
  private boolean named;

  /// @param about the indicator that the claim is taken to be about
  Ledger(SentenceBook book, Reading reading, String about, BitSet within) {
    this.book = book;
    this.reading = reading;
    this.within = within;
    sentence = book.sentence;
    left = (BitSet) within.clone();
    indicator = java.util.Objects.requireNonNull(book.terms.indicators().get(about));
    siblings =
        book.read.readings().stream()
            .filter(r -> r.indicators().contains(about))
            .filter(r -> within.get(book.words(r).first()))
            .toList();
    manner = Answer.to(book.sentence) == Answer.NO ? Manner.DENIED : book.opening.manner();
    obstacle = settle();
  }

  /// What stood in the way, or null.
  @Nullable Obstacle obstacle() {
    return obstacle;
  }

  Account.@Nullable Span span() {
    return span;
  }

  Manner manner() {
    return manner;
  }

  List<Account.Tie> ties() {
    return ties.stream().sorted(Comparator.comparingInt(Account.Tie::start)).toList();
  }

  private @Nullable Obstacle settle() {
    amounts();
    var whose = names();
    if (whose != null) {
      return whose;
    }
    measure();
    var denied = polarity();
    if (denied != null) {
      return denied;
    }
    if (manner == Manner.DENIED && TimeWords.event(book, reading)) {
      return missing(Part.POLARITY);
    }
    var times = new TimeWords(book, reading, indicator, within, this::take);
    var time = times.obstacle();
    span = times.span();
    country();
    relations();
    var over = leftOver();
    if (over != null) {
      return over;
    }
    if (time != null) {
      return time;
    }
    if (!whoseTied()) {
      return missing(Part.WHOSE);
    }
    if (!named && !inherited()) {
      return missing(Part.MEASURE);
    }
    var standing = standing();
    if (standing >= 0) {
      return book.obstacle(Part.MEASURE, standing);
    }
    return wholeTied() ? null : missing(Part.COMPARISON);
  }

  private Obstacle missing(Part part) {
    var said = reading.statement().said();
    return new Obstacle(part, "", said.start(), said.end());
  }

  private void take(int at, Part part) {
    if (at >= 0 && at < sentence.tokens().size() && left.get(at)) {
      left.clear(at);
      var token = sentence.tokens().get(at);
      ties.add(new Account.Tie(part, token.start(), token.end()));
    }
  }

  /* The words of the amounts of this claim and of those of the same thing beside it. */
  private void amounts() {
    for (var sibling : siblings) {
      var words = book.words(sibling);
      for (var at = words.first(); at <= words.last(); at++) {
        take(at, Part.AMOUNT);
      }
      for (var at = words.first() - 1;
          at >= 0 && Fillers.BEFORE_AMOUNT.contains(Words.lower(sentence, at));
          at--) {
        take(at, Part.AMOUNT);
      }
    }
    counted();
    whole();
    abbreviations();
  }

  /* Of the 54,000 patents, 38,000 were Chinese: the first amount is what the second is part of. */
  private void whole() {
    for (var q : book.read.quantities()) {
      var words = book.words(q);
      var the = Words.lower(sentence, words.first() - 1).equals("the");
      var of = words.first() - (the ? 2 : 1);
      if (of >= 0
          && Words.lower(sentence, of).equals("of")
          && (of == 0 || sentence.clause(of) != sentence.clause(of - 1))) {
        for (var at = words.first(); at <= words.last(); at++) {
          take(at, Part.AMOUNT);
        }
      }
    }
  }

  /* The short form of a name in brackets: artificial intelligence (AI). */
  private void abbreviations() {
    for (var at = within.nextSetBit(0); at >= 0; at = within.nextSetBit(at + 1)) {
      if (Clause.abbreviated(sentence.text(), sentence.tokens().get(at))) {
        take(at, Part.OTHER);
      }
    }
  }

  /* The noun that an amount counts belongs to it, where it is the indicator's unit. */
  private void counted() {
    var unit = book.terms.tokens(indicator.unit());
    for (var sibling : siblings) {
      var next = book.words(sibling).last() + 1;
      for (var token : unit) {
        if (token.stem().length() > 3 && sentence.stem(next).equals(token.stem())) {
          take(next, Part.AMOUNT);
        }
      }
    }
  }

  private @Nullable Obstacle names() {
    for (var m : book.read.mentions()) {
      if (!within.get(m.first())) {
        continue;
      }
      if (book.terms.lexicon().world(m.id())) {
        if (ofWorld()) {
          name(m);
        }
        continue;
      }
      var own = siblings.stream().anyMatch(r -> among(r.subject(), m.id()) || rival(r, m.id()));
      if (!own && book.terms.measures().beside(indicator.id(), sentence, m.first()) > 0) {
        continue;
      }
      var first = indicator.scale() == Scale.POINTS && m.direct() && asks(BEHIND);
      if ((own && m.direct()) || maker(m) || first) {
        name(m);
      } else if (!elsewhere(m.first())) {
        return book.obstacle(Part.WHOSE, m.first());
      }
    }
    return null;
  }

  /* Nvidia's GB200: a maker right before what it makes. */
  private boolean maker(Lexicon.Mention maker) {
    return !maker.direct()
        && book.read.mentions().stream()
            .anyMatch(m ->
                m.first() == maker.last() + 1
                    && m.direct()
                    && !book.terms.lexicon().nation(m.id())
                    && !book.terms.lexicon().world(m.id()));
  }

  private static boolean among(String together, String id) {
    return Composites.parts(together).contains(id);
  }

  private static boolean rival(Reading r, String id) {
    return r.rival() instanceof Rival.Named(var ids) && among(ids, id);
  }

  private void name(Lexicon.Mention m) {
    for (var at = m.first(); at <= m.last(); at++) {
      take(at, Part.WHOSE);
    }
    if (m.possessive()) {
      take(m.last() + 1, Part.WHOSE, "s");
    }
  }

  private void take(int at, Part part, String word) {
    if (Words.lower(sentence, at).equals(word)) {
      take(at, part);
    }
  }

  private boolean ofWorld() {
    return siblings.stream()
        .anyMatch(r ->
            r instanceof Reading.Share
                || r instanceof Reading.Rank
                || r.rival() == Rival.Unnamed.REST
                || r.rival() == Rival.Unnamed.NEXT
                || r.rival() instanceof Rival.Named(var id) && book.terms.lexicon().world(id)
                || book.terms.lexicon().world(r.subject())
                || indicator.unit().endsWith("world"));
  }

  /* Whether a word outside of the claim's own clause was accounted for by another claim. */
  private boolean elsewhere(int at) {
    return book.accounted.get(at)
        && sentence.clause(at) != sentence.clause(book.words(reading).first());
  }

  private void measure() {
    MeasureWords.Naming best = null;
    for (var naming : book.terms.measures().in(sentence, within::get, dimension())) {
      if (naming.indicator().equals(indicator.id())
          && (best == null || naming.words().size() > best.words().size())) {
        best = naming;
      }
    }
    named = best != null;
    if (best != null) {
      best.words().forEach(at -> take(at, Part.MEASURE));
    }
    if (named || inherited()) {
      for (var at = within.nextSetBit(0); at >= 0; at = within.nextSetBit(at + 1)) {
        var length = saying(at);
        for (var i = at; i < at + length; i++) {
          take(i, Part.MEASURE);
        }
      }
    }
  }

  /* Words beside the name; where the claim before names it, its words in any number. */
  private int saying(int at) {
    return named
        ? book.terms.measures().beside(indicator.id(), sentence, at)
        : book.terms.measures().says(indicator.id(), sentence, at);
  }

  /* Installed capacity is what stands, not what was installed in a time; the word, or −1. */
  private int standing() {
    for (var at = within.nextSetBit(0); at >= 0; at = within.nextSetBit(at + 1)) {
      if (Words.lower(sentence, at).equals("installed")
          && indicator.kind() == IndicatorKind.FLOW
          && sentence.near(at, Set.of("capacity", "base", "fleet"), 3)
          && !doneBefore(at)) {
        return at;
      }
    }
    return -1;
  }

  /* China installed, was installed: a verb. */
  private boolean doneBefore(int at) {
    return Set.of("has", "have", "had", "newly", "was", "were", "been", "and", "it", "they", "also")
            .contains(Words.lower(sentence, at - 1))
        || book.read.mentions().stream()
            .anyMatch(m -> m.last() == at - 1 && !m.possessive() && noun(m));
  }

  /* China, not Chinese. */
  private boolean noun(Lexicon.Mention m) {
    var raw = Words.lower(sentence, m.last());
    return !raw.endsWith("ese")
        && !raw.endsWith("ican")
        && !raw.endsWith("ian")
        && !raw.endsWith("ish");
  }

  private boolean dimension() {
    return book.read.quantities().stream()
        .filter(q ->
            q.kind() == Quantity.Kind.DIMENSION
                || q.kind() == Quantity.Kind.MONEY
                || q.kind() == Quantity.Kind.DURATION)
        .filter(q -> within.get(sentence.index(q.start())))
        .anyMatch(q -> book.terms.units().conversion(q, indicator) > 0);
  }

  /* Whether the claim before says of what, and the words ask for it or leave it out. */
  private boolean inherited() {
    var last = book.last();
    if (last != null) {
      return last.indicators().contains(indicator.id());
    }
    return book.before.indicator().equals(indicator.id()) && asks(ASKING);
  }

  private boolean asks(Set<String> words) {
    return within.stream().anyMatch(at -> words.contains(Words.lower(sentence, at)));
  }

  private @Nullable Obstacle polarity() {
    var own = book.words(reading);
    for (var at = within.nextSetBit(0); at >= 0; at = within.nextSetBit(at + 1)) {
      if (!Polarity.negates(sentence, at) || elsewhere(at)) {
        continue;
      }
      var amount = corrected(at);
      if (amount >= 0) {
        take(at, Part.POLARITY);
        manner = amount == own.first() ? Manner.DENIED : manner;
      } else if (Polarity.negatesVerb(sentence, at) && manner == Manner.ASSERTED) {
        take(at, Part.POLARITY);
        manner = Manner.DENIED;
      } else {
        return book.obstacle(Part.POLARITY, at);
      }
    }
    return null;
  }

  /* The amount that is put right: 250,000 in "not 250,000 but 295,000"; or −1. */
  private int corrected(int at) {
    for (var sibling : siblings) {
      var words = book.words(sibling);
      var next = at + 1;
      while (Fillers.BEFORE_AMOUNT.contains(Words.lower(sentence, next))) {
        next++;
      }
      if (words.first() == next && Words.lower(sentence, words.last() + 1).equals("but")) {
        return next;
      }
    }
    return -1;
  }

  /* The country, where only one was named in the sentence before. */
  private void country() {
    var named = book.read.mentions().stream().anyMatch(m -> !book.terms.lexicon().world(m.id()));
    if (named || !book.before.only().equals(reading.subject())) {
      return;
    }
    for (var at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      if (Set.of("the", "this").contains(Words.lower(sentence, at - 1))
          && Set.of("country", "nation").contains(Words.lower(sentence, at))) {
        take(at, Part.WHOSE);
      }
    }
  }

  /* The words that a claim of its kind is made with. */
  private void relations() {
    for (var at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      var word = Words.lower(sentence, at);
      if (Fillers.FUNCTION.contains(word)) {
        left.clear(at);
        continue;
      }
      if (indicator.scale() == Scale.POINTS && BEHIND.contains(word)) {
        take(at, Part.COMPARISON);
        continue;
      }
      if (LISTING.contains(word) && siblings.size() > 1) {
        take(at, Part.WHOSE);
        continue;
      }
      for (var sibling : siblings) {
        if (RelationWords.belongs(sentence, at, sibling, book.words(sibling))) {
          take(at, Part.COMPARISON);
          break;
        }
      }
    }
  }

  private @Nullable Obstacle leftOver() {
    for (var at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      if (!elsewhere(at)) {
        return book.obstacle(Part.OTHER, at);
      }
    }
    return null;
  }

  private boolean whoseTied() {
    if (reading.subject().isEmpty()) {
      return reading.rival().some();
    }
    var said =
        book.read.mentions().stream()
            .anyMatch(m -> within.get(m.first()) && among(reading.subject(), m.id()));
    if (said) {
      return true;
    }
    var last = book.last();
    if (last != null
        && (last.subject().equals(reading.subject()) || last.rival().is(reading.subject()))) {
      return true;
    }
    var meant =
        book.read.mentions().stream().anyMatch(m -> m.id().equals(reading.subject()) && m.direct());
    return (book.before.only().equals(reading.subject()) && asks(PRONOUNS))
        || (meant && asks(PRONOUNS));
  }

  /* A share of the world speaks of the world, or of a share. */
  private boolean wholeTied() {
    if (!(reading instanceof Reading.Share) || reading.ofOtherWhole()) {
      return true;
    }
    var world = indicator.unit().endsWith("world") || indicator.comparedByRatio();
    var spoken =
        book.read.mentions().stream().anyMatch(m -> book.terms.lexicon().world(m.id()))
            || asks(Set.of("share", "total", "international", "all"))
            || (book.words(reading).first() == 0
                && book.read.mentions().stream().allMatch(m -> m.first() > 0));
    return !world || spoken || (!named && inherited());
  }

  /// Whether what the indicator measures adds up over time.
  static boolean cumulative(Indicator indicator) {
    return indicator.kind() == IndicatorKind.CUMULATIVE;
  }
}
