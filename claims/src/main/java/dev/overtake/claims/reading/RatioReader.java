package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Coverage;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how many times one contender has what another has.
final class RatioReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Discourse discourse;
  private final List<Lexicon.Mention> mentions;
  private final List<Linker.Hit> hits;
  private final ComparedContenders pairs;
  private final Topics topics;
  private final Linker linker;
  private final Coverage coverage;
  private final Lexicon lexicon;

  RatioReader(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    tokens = context.tokens;
    discourse = context.discourse;
    mentions = context.mentions;
    hits = context.hits;
    pairs = context.pairs;
    topics = context.topics;
    linker = context.linker;
    coverage = context.coverage;
    lexicon = context.lexicon;
  }

  @Nullable Reading read(Quantity q, int first, int last, Clause clause, double low, double high) {
    if (q.kind() == Quantity.Kind.MULTIPLE
        && clause.any(Cues.GROWTH)
        && !sentence.near(last, Set.of("than", "that", "as"), 4)) {
      return null;
    }
    var pair = pairs.of(first, last);
    var beside =
        linker.link(hits, first, sentence.clause(first), Indicator::comparedByRatio).isPresent();
    var whole = beside ? null : topics.only(first);
    var link = whole == null ? topics.link(first, last, Indicator::comparedByRatio) : whole;
    var said = discourse.age == -1 ? context.said() : null;
    if ((!beside || context.goesOn(first)) && said != null && ratios(said, q, last)) {
      link = context.again(first);
    }
    if (q.kind() == Quantity.Kind.ODDS
        && pair.comparator().isEmpty()
        && discourse.age <= 1
        && !discourse.comparator.isEmpty()) {
      pair = new ComparedContenders.Pair(discourse.subject, discourse.comparator);
    }
    if (link == null) {
      return null;
    }
    if (pair.comparator().isEmpty() && discourse.age == -1 && asMuch(last)) {
      pair = new ComparedContenders.Pair(pair.subject(), discourse.subject);
    }
    if (pair.comparator().isEmpty()) {
      pair =
          new ComparedContenders.Pair(
              pair.subject(), worldAverage(last, link.indicators().getFirst()));
    }
    if (pair.comparator().isEmpty()
        || pair.comparator().equals(pair.subject())
        || (pair.subject().isEmpty() && lexicon.nation(pair.comparator()))) {
      return null;
    }
    var range = fewer(last) ? new double[] {1 / high, 1 / low} : new double[] {low, high};
    return context.reading(
        q.start(),
        q.end(),
        Relation.RATIO,
        pair.subject(),
        pair.comparator(),
        range[0],
        range[1],
        q.text(),
        "x",
        link,
        clause,
        first,
        false);
  }

  /// Reads half of that: of the amount before, which is somebody else's.
  @Nullable Reading ofThat(Quantity q, int first, int last, Clause clause) {
    var of = theirs(last);
    var owner = of == null ? context.owners.of(first, last) : discourse.subject;
    var indicator = context.said();
    var other = of == null ? discourse.subject : of;
    if (discourse.age != -1
        || indicator == null
        || !indicator.comparedByRatio()
        || owner.isEmpty()
        || owner.equals(other)) {
      return null;
    }
    var link = context.again(first);
    return context.reading(
        q.start(),
        q.end(),
        Relation.RATIO,
        owner,
        other,
        q.low() / 100,
        q.high() / 100,
        q.text(),
        "x",
        link,
        clause,
        first,
        false);
  }

  /* Whose the amount is that a share is of: "two thirds of that of Japan". */
  private @Nullable String theirs(int last) {
    var of = sentence.stem(last + 2).equals("that") ? last + 3 : last + 2;
    var name = sentence.stem(of + 1).equals("the") ? of + 2 : of + 1;
    return !sentence.stem(of).equals("of")
        ? null
        : context.roles.named().stream()
            .filter(m -> m.first() == name)
            .map(Lexicon.Mention::id)
            .findFirst()
            .orElse(null);
  }

  /* Shares too are so many times others; so many per cent of those of others are shares again. */
  private boolean ratios(Indicator i, Quantity q, int last) {
    var times = q.kind() != Quantity.Kind.PERCENT || sentence.stem(last + 1).equals("that");
    return i.comparedByRatio() || (times && i.scale() == Scale.SHARE);
  }

  /* eleven times as much: as the amount before */
  private boolean asMuch(int last) {
    return sentence.stem(last + 1).equals("as")
        && Set.of("much", "many").contains(sentence.stem(last + 2));
  }

  /* five times the world average */
  private String worldAverage(int last, String indicator) {
    return mentions.stream()
        .filter(m -> lexicon.world(m.id()) && m.first() > last && m.first() <= last + 3)
        .filter(m -> sentence.stem(m.last() + 1).equals("average"))
        .filter(m -> coverage.knows(indicator, m.id()))
        .map(Lexicon.Mention::id)
        .findFirst()
        .orElse("");
  }

  private boolean fewer(int last) {
    return last + 1 < tokens.size() && Cues.FEWER.contains(tokens.get(last + 1).stem());
  }
}
