package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Coverage;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.Retrieval;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.evidence.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sentence with everything that its claims are read from: amounts, contenders, phrases of the
/// race, years, and what the sentences before said.
final class SentenceContext {
  private static final Set<String> UP =
      Set.of("put", "made", "make", "add", "set", "took", "build", "picked", "ended", "wound");

  final Lexicon lexicon;
  final Linker linker;
  final Retrieval retrieval;
  final Coverage coverage;
  final Map<String, Indicator> indicators;
  final Sentence sentence;
  final String text;
  final List<Token> tokens;
  final List<Quantity> quantities;
  final Discourse discourse;
  final List<Lexicon.Mention> mentions;
  final List<Linker.Hit> hits;
  final Roles roles;
  final Owners owners;
  final ComparedContenders pairs;
  final Topics topics;
  final SpokenYears years;

  SentenceContext(
      Lexicon lexicon,
      Linker linker,
      Retrieval retrieval,
      Coverage coverage,
      Map<String, Indicator> indicators,
      Sentence sentence,
      List<Lexicon.Mention> mentions,
      List<Quantity> quantities,
      Discourse discourse) {
    this.lexicon = lexicon;
    this.linker = linker;
    this.retrieval = retrieval;
    this.coverage = coverage;
    this.indicators = indicators;
    this.sentence = sentence;
    text = sentence.text();
    tokens = sentence.tokens();
    this.quantities = quantities;
    this.discourse = discourse;
    this.mentions = mentions.stream().filter(m -> !within(m)).toList();
    hits = quantities.isEmpty() && !cued() ? List.of() : linker.hits(sentence);
    topics = new Topics(lexicon, linker, indicators, sentence, hits, discourse);
    var worlds = this.mentions.stream().filter(m -> lexicon.world(m.id())).toList();
    var named = this.mentions.stream().filter(m -> !lexicon.world(m.id())).toList();
    roles = new Roles(sentence, named, discourse.subject);
    owners = new Owners(roles, sentence, worlds, owned());
    pairs = new ComparedContenders(roles, tokens);
    var all = quantities.stream().map(this::place).toList();
    years =
        new SpokenYears(sentence, all, discourse, quantities.isEmpty() || this.mentions.isEmpty());
  }

  /* SINGAPORE, May 21 - */
  private boolean dateline(Lexicon.Mention m) {
    var raw = tokens.get(m.first()).raw();
    if (m.first() > 0 || raw.length() < 4 || !raw.equals(raw.toUpperCase(Locale.ROOT))) {
      return false;
    }
    var end = Math.min(text.length(), tokens.get(m.last()).end() + 30);
    var after = text.substring(tokens.get(m.last()).end(), end);
    return after.contains(" - ") || after.contains("—") || after.contains(" – ");
  }

  /* US dollars are no nation, nor is the US patent office. */
  private boolean within(Lexicon.Mention m) {
    if (dateline(m)) {
      return true;
    }
    var office =
        sentence.stem(m.last() + 1).equals("office")
            || (sentence.stem(m.last() + 1).equals("patent")
                && sentence.stem(m.last() + 2).equals("office"));
    return office
        || quantities.stream()
            .anyMatch(q ->
                q.start() < tokens.get(m.first()).start() && tokens.get(m.last()).end() < q.end());
  }

  /* The places of amounts that a contender can have. */
  private List<int[]> owned() {
    return quantities.stream()
        .filter(q ->
            switch (q.kind()) {
              case PERCENT, NUMBER, DIMENSION, MONEY -> true;
              default -> false;
            })
        .map(this::place)
        .toList();
  }

  /// First and last word of an amount.
  int[] place(Quantity q) {
    var first = sentence.index(q.start());
    var last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).start() < q.end()) {
      last++;
    }
    return new int[] {first, last};
  }

  private boolean cued() {
    var dated = tokens.stream().anyMatch(t -> SpokenYears.year(t.raw()) > 0);
    for (var t : tokens) {
      var s = t.stem();
      if (dated && ChangeCues.tells(s)) {
        return true;
      }
      if (Cues.COMPARING.contains(s) && !Cues.FEWER.contains(s)) {
        return true;
      }
    }
    return false;
  }

  /// What was spoken of last, or null.
  @Nullable Indicator said() {
    return discourse.indicators.isEmpty() ? null : indicators.get(discourse.indicators.getFirst());
  }

  /// The link of a place to what was spoken of last.
  Linker.Link again(int at) {
    return new Linker.Link(
        discourse.indicators,
        discourse.loose,
        new Linker.Hit(discourse.indicators.getFirst(), at, at, 3, true, sentence.clause(at)),
        true);
  }

  /// Whether the sentence spoke of something, and names nothing else between the amount before a
  /// place and the end of the place's clause: "2.4 per cent of output, less than Germany".
  boolean goesOn(int at) {
    if (discourse.age != -1 || discourse.indicators.isEmpty()) {
      return false;
    }
    var since = -1;
    for (var q : quantities) {
      var place = place(q);
      since = place[1] < at ? Math.max(since, place[1]) : since;
    }
    var from = since;
    return since >= 0
        && hits.stream()
            .noneMatch(h ->
                h.weight() > 3
                    && h.first() > from
                    && sentence.clause(h.last()) == sentence.clause(at));
  }

  /// Whether the word after a place belongs to the same clause.
  boolean sameClause(int last) {
    return last + 1 < tokens.size() && sentence.clause(last) == sentence.clause(last + 1);
  }

  /* Whether a word speaks of growth; to put up, to make up and to add up do not. */
  boolean grows(int at) {
    return Cues.GROWTH.contains(sentence.stem(at))
        && !(sentence.stem(at).equals("up") && UP.contains(sentence.stem(at - 1)));
  }

  /// A claim read at a place.
  Reading reading(
      int start,
      int end,
      Relation relation,
      String subject,
      String comparator,
      double low,
      double high,
      String said,
      String unit,
      Linker.Link link,
      Clause clause,
      int at,
      boolean otherWhole) {
    return reading(
        start,
        end,
        relation,
        subject,
        comparator,
        low,
        high,
        said,
        unit,
        link,
        clause,
        at,
        otherWhole,
        false,
        false);
  }

  Reading reading(
      int start,
      int end,
      Relation relation,
      String subject,
      String comparator,
      double low,
      double high,
      String said,
      String unit,
      Linker.Link link,
      Clause clause,
      int at,
      boolean otherWhole,
      boolean strong,
      boolean rest) {
    return new Reading(
        sentence.span(),
        start,
        end,
        relation,
        subject,
        comparator,
        low,
        high,
        said,
        unit,
        link.indicators(),
        rest,
        link.loose(),
        strong,
        years.at(at, link.carried() || discourse.indicators.contains(link.indicators().getFirst())),
        otherWhole,
        clause.open(),
        sentence.speaker());
  }
}
