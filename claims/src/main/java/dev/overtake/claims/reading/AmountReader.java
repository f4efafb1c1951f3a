package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the claim that an amount makes: a value, a share, a ratio or a place.
final class AmountReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final Discourse discourse;
  private final RatioReader ratios;
  private final ShareReader shares;
  private final ValueReader values;
  private final ChangeReader changes;
  private final DifferenceReader differences;

  AmountReader(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    discourse = context.discourse;
    var confusables = new Confusables(context);
    var links = new AmountLinks(context, confusables);
    ratios = new RatioReader(context);
    shares = new ShareReader(context, links, ratios);
    values = new ValueReader(context, links);
    changes = new ChangeReader(context, links, confusables);
    differences = new DifferenceReader(context, links);
  }

  @Nullable Reading amount(Quantity q) {
    var first = context.place(q)[0];
    var last = context.place(q)[1];
    var clause = Clause.around(context.text, context.tokens, first);
    if (changes.tells(q, first, last)) {
      return changes.amount(q, first, last, clause);
    }
    var difference = differences.read(q, first, last, clause);
    return difference != null ? difference : standing(q, first, last, clause);
  }

  private @Nullable Reading standing(Quantity q, int first, int last, Clause clause) {
    return switch (q.kind()) {
      case MULTIPLE, ODDS -> ratios.read(q, first, last, clause, q.low(), q.high());
      case PERCENT -> shares.read(q, first, last, clause);
      case NUMBER, DIMENSION, DURATION, MONEY -> values.read(q, first, last, clause);
      case ORDINAL -> rank(q, first, last, clause);
      case K_OF_N -> shares.read(q.percent(), first, last, clause);
      case POINTS, AGE, RELATIVE -> null;
    };
  }

  /// The change that a verb alone tells of, or null.
  @Nullable Reading change(int at) {
    return changes.verb(at);
  }

  /* Korea came third and Japan fifth. */
  private boolean placedLike(int first) {
    return discourse.placed
        && discourse.age == -1
        && context.mentions.stream().anyMatch(m -> m.last() == first - 1);
  }

  private @Nullable Reading rank(Quantity q, int first, int last, Clause clause) {
    var only = sentence.stem(last + 1).equals("only") && sentence.stem(last + 2).equals("to");
    if (!only
        && !Cues.PLACES.contains(sentence.stem(last + 1))
        && !Cues.RANKS.contains(sentence.stem(first - 1))
        && !(sentence.stem(last + 1).equals("in") && sentence.near(last, Set.of("world"), 3))
        && !placedLike(first)) {
      return null;
    }
    var link = context.topics.link(first, last, i -> true);
    var owner = context.owners.of(first, last);
    return link == null || owner.isEmpty() || context.lexicon.world(owner)
        ? null
        : context.reading(
            q.start(),
            q.end(),
            Relation.RANK,
            owner,
            "",
            q.low(),
            q.high(),
            q.text(),
            "rank",
            link,
            clause,
            first,
            false);
  }
}
