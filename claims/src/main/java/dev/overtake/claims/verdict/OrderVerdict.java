package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Relation;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.List;

/// Rules on who is ahead, and whether by far.
final class OrderVerdict {
  /* Whose figures differ by less are level. */
  private static final double TIE = 0.025;

  private OrderVerdict() {}

  /// Who dominates is first by far: with half of the whole, or twice as much as the next.
  static Ruling dominance(Indicator indicator, Outcome first, List<Outcome> newest) {
    var own = first.points().getFirst().value();
    var next = first.points().getLast().value();
    var times = indicator.direction() == Direction.LESS ? next / own : own / next;
    var half = indicator.scale() == Scale.SHARE && own >= 50;
    if (half || times >= IntervalDistance.FAR || indicator.scale() == Scale.POINTS) {
      return new Ruling(Verdict.SUPPORTED, Why.Reason.AGREES, newest);
    }
    return times >= IntervalDistance.FAR * (1 - IntervalDistance.CLOSE)
        ? new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.FIRST_NEARLY_TWICE, newest)
        : new Ruling(Verdict.OVERSTATED, new Why.FirstBy(times), newest);
  }

  /// Where the evidence has not the order that was said.
  static Ruling order(Reading reading, Outcome best, List<Outcome> newest) {
    if (reading.relation() == Relation.RANK) {
      var near = best.low() < 1.1 && best.middle() > 1;
      return near
          ? new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.FIRST_TWO_CLOSE, newest)
          : new Ruling(Verdict.CONTRADICTED, Why.Reason.OTHER_ORDER, newest);
    }
    if (reading.strong() && best.middle() >= IntervalDistance.FAR * (1 - IntervalDistance.CLOSE)) {
      return new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.AHEAD_NEARLY_TWICE, newest);
    }
    if (best.middle() > 1 - TIE) {
      return best.middle() > 1.05
          ? new Ruling(Verdict.OVERSTATED, Why.Reason.AHEAD_BY_LESS, newest)
          : new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.BOTH_CLOSE, newest);
    }
    return new Ruling(Verdict.CONTRADICTED, Why.Reason.OTHER_AHEAD, newest);
  }
}
