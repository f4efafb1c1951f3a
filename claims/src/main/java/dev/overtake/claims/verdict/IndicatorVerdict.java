package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.ChangeMeasure;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Relation;
import dev.overtake.evidence.Indicator;
import java.time.LocalDate;
import java.util.List;

/// Compares what a claim covers with what the evidence gives under one indicator.
///
/// Where the two meet the claim is supported; where they are close it is roughly right; where only
/// an older figure meets it, outdated; else over- or understated, or contradicted where a lead
/// changes sides.
final class IndicatorVerdict {
  /* What moved by less hardly moved. */
  private static final double STILL = 0.02;

  /* How far from a bound what is true is no longer well put. */
  private static final double VAGUE = 1.5;

  private final Measure measure;

  IndicatorVerdict(Measure measure) {
    this.measure = measure;
  }

  /// The verdict under one indicator alone.
  Ruling alone(Reading reading, String id, LocalDate date) {
    var indicator = measure.indicator(id).orElseThrow();
    var all = measure.outcomes(reading, id, date);
    if (all.isEmpty()) {
      return new Ruling(Verdict.NO_DATA, new Why.NoFigure(indicator), List.of());
    }
    var newest = Measure.newest(all);
    if (reading.years() == null) {
      newest = newest.stream().filter(o -> o.age() <= indicator.staleAfterMonths() + 6).toList();
      if (newest.isEmpty()) {
        return tooOld(all.getFirst());
      }
    }
    var best = reading.ofOtherWhole() ? newest.getFirst() : nearest(reading, indicator, newest);
    if (IntervalDistance.unsettled(reading, best)) {
      return new Ruling(Verdict.NO_DATA, new Why.TooUncertain(best.low(), best.high()), newest);
    }
    return IntervalDistance.between(reading, best, indicator) <= 0
        ? met(reading, indicator, best, newest)
        : missed(reading, indicator, best, newest, all);
  }

  private static Ruling tooOld(Outcome newest) {
    return new Ruling(
        Verdict.NO_DATA,
        new Why.TooOld(newest.points().getFirst().figure().period(), newest.derivation()),
        List.of(newest));
  }

  private static Outcome nearest(Reading reading, Indicator indicator, List<Outcome> newest) {
    var best = newest.getFirst();
    var least = Double.MAX_VALUE;
    for (var o : newest) {
      var gap = IntervalDistance.between(reading, o, indicator);
      if (gap < least) {
        best = o;
        least = gap;
      }
    }
    return best;
  }

  private static Ruling met(
      Reading reading, Indicator indicator, Outcome best, List<Outcome> newest) {
    if (reading.relation() == Relation.RANK && reading.strong()) {
      return OrderVerdict.dominance(indicator, best, newest);
    }
    if (reading.strong()
        && newest.stream().anyMatch(o -> IntervalDistance.between(reading, o, indicator) > 0)) {
      return new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.SOURCES_DIFFER, newest);
    }
    if (vague(reading, best)) {
      return new Ruling(Verdict.ROUGHLY_RIGHT, new Why.Gives(best.middle(), false, false), newest);
    }
    return reading.ofOtherWhole()
        ? new Ruling(Verdict.AMBIGUOUS, Why.Reason.OTHER_WHOLE, List.of(best))
        : new Ruling(Verdict.SUPPORTED, Why.Reason.AGREES, newest);
  }

  /* More than 100 where it is 900, up to 2,000 where it is 300: true, and far from what there is. */
  private static boolean vague(Reading reading, Outcome best) {
    var said = reading.range();
    return switch (reading) {
      case Reading.Value _, Reading.Share _, Reading.Ratio _ ->
          Double.isInfinite(said.high())
              ? best.middle() > VAGUE * said.low()
              : said.low() <= 0 && said.high() > 0 && best.middle() * VAGUE < said.high();
      default -> false;
    };
  }

  private static Ruling missed(
      Reading reading, Indicator indicator, Outcome best, List<Outcome> newest, List<Outcome> all) {
    if (reading.relation() == Relation.RANK || reading.relation() == Relation.COMPARISON) {
      return OrderVerdict.order(reading, best, newest);
    }
    if (IntervalDistance.between(reading, best, indicator) <= 1 && !reading.ofOtherWhole()) {
      return new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.CLOSE, newest);
    }
    if (reading.years() == null && !reading.ofOtherWhole()) {
      for (var o : all) {
        if (o.age() < 120
            && !newest.contains(o)
            && IntervalDistance.between(reading, o, indicator) <= 0) {
          return new Ruling(Verdict.OUTDATED, new Why.OnlyOlder(best.middle()), List.of(best, o));
        }
      }
    }
    return reading.relation() == Relation.DIFFERENCE || reading.ofChange()
        ? moved(reading, indicator, best, newest)
        : beside(reading, best, newest);
  }

  /* Said too high or too low. */
  private static Ruling beside(Reading reading, Outcome best, List<Outcome> newest) {
    var said = reading.range();
    var over = said.low() > best.middle();
    if (reading.relation() == Relation.RATIO
        && (over
            ? best.middle() < 0.95 && said.low() > 1
            : best.middle() > 1.05 && said.high() < 1)) {
      return new Ruling(Verdict.CONTRADICTED, Why.Reason.OTHER_AHEAD, newest);
    }
    return new Ruling(
        over ? Verdict.OVERSTATED : Verdict.UNDERSTATED,
        new Why.Gives(best.middle(), Double.isInfinite(best.high()), reading.ofOtherWhole()),
        newest);
  }

  /* How far two times or two contenders are apart, in either direction. */
  private static Ruling moved(
      Reading reading, Indicator indicator, Outcome best, List<Outcome> newest) {
    var still = inTimes(reading) ? 1 : 0;
    var range = reading.range();
    var said = (Double.isInfinite(range.low()) ? range.high() : range.low()) - still;
    var is = best.middle() - still;
    if (reading.relation() == Relation.TREND) {
      return Math.abs(is) <= STILL
          ? new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.HARDLY_MOVED, newest)
          : new Ruling(Verdict.CONTRADICTED, Why.Reason.MOVED_THE_OTHER_WAY, newest);
    }
    if (inPercent(reading) && indicator.unit().contains("US$")) {
      return new Ruling(Verdict.AMBIGUOUS, new Why.InMoneyOfEachYear(best.middle()), newest);
    }
    if (said * is < 0) {
      return new Ruling(
          Verdict.CONTRADICTED,
          reading.relation() == Relation.DIFFERENCE
              ? Why.Reason.OTHER_AHEAD
              : Why.Reason.MOVED_THE_OTHER_WAY,
          newest);
    }
    return new Ruling(
        Math.abs(said) > Math.abs(is) ? Verdict.OVERSTATED : Verdict.UNDERSTATED,
        new Why.Gives(best.middle(), false, false),
        newest);
  }

  private static boolean inTimes(Reading reading) {
    return reading instanceof Reading.Trend
        || (reading instanceof Reading.Growth growth && growth.measure() == ChangeMeasure.TIMES);
  }

  private static boolean inPercent(Reading reading) {
    return reading instanceof Reading.Growth growth && growth.percent();
  }
}
