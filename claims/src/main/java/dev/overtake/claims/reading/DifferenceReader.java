package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Units;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads by how much one contender is above or below another.
final class DifferenceReader {
  private static final Set<String> AHEAD = Set.of("lead", "led", "ahead", "leading", "advantage");

  private static final Set<String> SHORT = Set.of("short");

  private final SentenceContext context;
  private final Sentence sentence;
  private final AmountLinks links;

  DifferenceReader(SentenceContext context, AmountLinks links) {
    this.context = context;
    this.links = links;
    sentence = context.sentence;
  }

  /// The difference that an amount is, or null: 300 more than Japan, ahead of Japan by 300.
  @Nullable Reading read(Quantity q, int first, int last, Clause clause) {
    var sign = sign(q, first, last, clause);
    var by = sentence.stem(sentence.beforeHedges(first)).equals("by");
    var pair = sign == 0 ? null : by ? context.pairs.before(first) : context.pairs.of(first, last);
    if (pair == null
        || pair.subject().isEmpty()
        || pair.comparator().isEmpty()
        || pair.comparator().equals(Reading.REST)
        || pair.comparator().equals(pair.subject())) {
      return null;
    }
    var fits = fits(q, first, last);
    var link =
        links.retrieved(q, pair.subject(), first, last, context.topics.link(first, last, fits));
    var indicator = link == null ? null : context.indicators.get(link.indicators().getFirst());
    if (link == null || indicator == null || !fits.test(indicator)) {
      return null;
    }
    var factor = sign * links.difference(q, indicator);
    return context.reading(
        q.start(),
        q.end(),
        Relation.DIFFERENCE,
        pair.subject(),
        pair.comparator(),
        Math.min(q.low() * factor, q.high() * factor),
        Math.max(q.low() * factor, q.high() * factor),
        q.text(),
        indicator.unit(),
        link,
        clause,
        first,
        false);
  }

  private Predicate<Indicator> fits(Quantity q, int first, int last) {
    return i ->
        (Units.difference(q, i) > 0
                && (q.kind() != Quantity.Kind.NUMBER || links.named(first, last, i)))
            || links.again(q, last, i);
  }

  /* 1 where the subject has more, −1 where it has less, 0 where the amount is no difference. */
  private int sign(Quantity q, int first, int last, Clause clause) {
    switch (q.kind()) {
      case NUMBER, DIMENSION, MONEY, POINTS -> {}
      default -> {
        return 0;
      }
    }
    if (sentence.stem(sentence.beforeHedges(first)).equals("by")) {
      var ahead = clause.any(AHEAD) || clause.any(Cues.AHEAD);
      return ahead ? 1 : clause.any(Cues.BEHIND) || clause.any(SHORT) ? -1 : 0;
    }
    var next = sentence.stem(last + 1);
    if (next.equals("ahead") || next.equals("above")) {
      return 1;
    }
    if (next.equals("behind") || next.equals("below")) {
      return -1;
    }
    var than = context.sameClause(last) && sentence.near(last, Set.of("than"), 7);
    return !than ? 0 : Cues.MORE.contains(next) ? 1 : Cues.FEWER.contains(next) ? -1 : 0;
  }
}
