package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.MeasureWords;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.IndicatorKind;
import java.util.Set;

/// Gives the words that name an indicator to a claim, and says whether it is named.
final class NamedMeasure {
  private static final Set<String> ASKING =
      Set.of(
          "it", "that", "this", "those", "these", "they", "ones", "figure", "number", "share",
          "total", "its", "them", "theirs");

  private final Entries entries;
  private final SentenceBook book;
  private final Sentence sentence;
  private boolean named;

  NamedMeasure(Entries entries) {
    this.entries = entries;
    book = entries.book;
    sentence = entries.sentence;
  }

  /// Takes them.
  void take() {
    MeasureWords.Naming best = null;
    for (var naming : book.terms.measures().in(sentence, entries.within::get, dimension())) {
      if (naming.indicator().equals(entries.indicator.id())
          && !parted(naming)
          && (best == null || naming.words().size() > best.words().size())) {
        best = naming;
      }
    }
    named = best != null;
    if (best != null) {
      best.words().forEach(at -> entries.take(at, Part.MEASURE));
    }
    if (named || inherited()) {
      for (var at = entries.within.nextSetBit(0); at >= 0; at = entries.within.nextSetBit(at + 1)) {
        var length = saying(at);
        for (var i = at; i < at + length; i++) {
          entries.take(i, Part.MEASURE);
        }
      }
    }
  }

  /// Whether the words, or those of the claim before, say what it is about.
  boolean said() {
    return named || inherited();
  }

  /* Words beside the name; where the claim before names it, its words in any number. */
  private int saying(int at) {
    return named
        ? book.terms.measures().beside(entries.indicator.id(), sentence, at)
        : book.terms.measures().says(entries.indicator.id(), sentence, at);
  }

  /* Installed capacity is what stands, not what was installed in a time; the word, or −1. */
  int standing() {
    for (var at = entries.within.nextSetBit(0); at >= 0; at = entries.within.nextSetBit(at + 1)) {
      if (Words.lower(sentence, at).equals("installed")
          && entries.indicator.kind() == IndicatorKind.FLOW
          && ((sentence.near(at, Set.of("capacity", "base", "fleet"), 3) && !doneBefore(at))
              || hadInstalled(at))) {
        return at;
      }
    }
    return -1;
  }

  /* China had 278 GW installed: what stands. */
  private boolean hadInstalled(int at) {
    var amount = book.words(entries.reading);
    if (amount.last() > at) {
      return false;
    }
    for (var before = amount.first() - 1; before >= Math.max(0, amount.first() - 4); before--) {
      if (Set.of("has", "have", "had", "having").contains(Words.lower(sentence, before))) {
        return true;
      }
    }
    return false;
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

  /* Whether a word of it is said, and the sentence before names it in full and nothing else. */
  private boolean namedBefore() {
    var before = book.before.named();
    return before.size() == 1
        && before.contains(entries.indicator.id())
        && entries.within.stream()
            .anyMatch(at ->
                !Tokens.STOP.contains(sentence.stem(at))
                    && book.terms.measures().says(entries.indicator.id(), sentence, at) > 0);
  }

  /* Wind and solar with an amount between them are not taken together. */
  private boolean parted(MeasureWords.Naming naming) {
    if (naming.indicator().indexOf(Composites.SUM) < 0
        || naming.indicator().indexOf(Composites.SHARE) >= 0) {
      return false;
    }
    var last = naming.words().stream().mapToInt(w -> w).max().orElse(0);
    return book.read.quantities().stream()
        .filter(Quantity::figure)
        .map(book::words)
        .anyMatch(
            a -> naming.words().stream().filter(w -> w < a.first()).count() > 1 && a.last() < last);
  }

  private boolean dimension() {
    return book.read.quantities().stream()
        .filter(q ->
            q.kind() == Quantity.Kind.DIMENSION
                || q.kind() == Quantity.Kind.MONEY
                || q.kind() == Quantity.Kind.DURATION)
        .filter(q -> entries.within.get(sentence.index(q.start())))
        .anyMatch(q -> book.terms.units().conversion(q, entries.indicator) > 0);
  }

  /* Whether the claim before says of what, and the words ask for it or leave it out. */
  private boolean inherited() {
    if (entries.indicator.id().indexOf(Composites.SUM) >= 0) {
      return false;
    }
    var last = book.last();
    if (last != null) {
      return last.indicators().contains(entries.indicator.id());
    }
    if (namedBefore()) {
      return true;
    }
    return book.before.indicator().equals(entries.indicator.id()) && entries.asks(ASKING);
  }

  /* A share of the world speaks of the world, or of a share. */
  boolean wholeTied() {
    if (!(entries.reading instanceof Reading.Share) || entries.reading.ofOtherWhole()) {
      return true;
    }
    var world = entries.indicator.unit().endsWith("world") || entries.indicator.comparedByRatio();
    if (world && book.terms.lexicon().world(entries.reading.subject())) {
      return false;
    }
    var spoken =
        book.read.mentions().stream().anyMatch(m -> book.terms.lexicon().world(m.id()))
            || entries.asks(Set.of("share", "total", "international", "all"))
            || (book.words(entries.reading).first() == 0
                && book.read.mentions().stream().allMatch(m -> m.first() > 0));
    return !world || spoken || (!named && inherited());
  }
}
