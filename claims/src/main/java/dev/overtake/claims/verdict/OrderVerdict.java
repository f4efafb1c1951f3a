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
      return new Ruling(Verdict.SUPPORTED, "The evidence lies inside what was said.", newest);
    }
    return times >= IntervalDistance.FAR * (1 - IntervalDistance.CLOSE)
        ? new Ruling(
            Verdict.ROUGHLY_RIGHT, "It is first, and nearly twice as large as the next.", newest)
        : new Ruling(
            Verdict.OVERSTATED,
            "It is first, but with " + Derivation.number(times) + " times as much as the next.",
            newest);
  }

  /// Where the evidence has not the order that was said.
  static Ruling order(Reading reading, Outcome best, List<Outcome> newest) {
    if (reading.relation() == Relation.RANK) {
      var near = best.low() < 1.1 && best.middle() > 1;
      return near
          ? new Ruling(Verdict.ROUGHLY_RIGHT, "The first two are too close to tell apart.", newest)
          : new Ruling(Verdict.CONTRADICTED, "The evidence has another order.", newest);
    }
    if (reading.strong() && best.middle() >= IntervalDistance.FAR * (1 - IntervalDistance.CLOSE)) {
      return new Ruling(Verdict.ROUGHLY_RIGHT, "It is ahead, and nearly twice as large.", newest);
    }
    if (best.middle() > 1 - TIE) {
      return best.middle() > 1.05
          ? new Ruling(Verdict.OVERSTATED, "It is ahead, but not by that much.", newest)
          : new Ruling(Verdict.ROUGHLY_RIGHT, "The two are too close to tell apart.", newest);
    }
    return new Ruling(Verdict.CONTRADICTED, "The evidence has the other one ahead.", newest);
  }
}
