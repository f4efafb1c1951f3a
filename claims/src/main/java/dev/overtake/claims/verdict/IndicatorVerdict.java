package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.ChangeReader;
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
public final class IndicatorVerdict {
  /* What moved by less hardly moved. */
  private static final double STILL = 0.02;

  private final Measure measure;

  public IndicatorVerdict(Measure measure) {
    this.measure = measure;
  }

  /// The verdict under one indicator alone.
  public Ruling alone(Reading reading, String id, LocalDate date) {
    var indicator = measure.indicator(id).orElseThrow();
    var all = measure.outcomes(reading, id, date);
    if (all.isEmpty()) {
      return new Ruling(
          Verdict.NO_DATA,
          "The evidence on '" + indicator.title() + "' has no such figure.",
          List.of());
    }
    var newest = Measure.newest(all);
    if (reading.years() == null) {
      newest = newest.stream().filter(o -> o.age() <= indicator.staleAfterMonths() + 6).toList();
      if (newest.isEmpty()) {
        return tooOld(all.getFirst());
      }
    }
    var best = reading.otherWhole() ? newest.getFirst() : nearest(reading, indicator, newest);
    if (IntervalDistance.unsettled(reading, best)) {
      return new Ruling(
          Verdict.NO_DATA,
          "The evidence is too uncertain to tell: it allows %s to %s."
              .formatted(Derivation.number(best.low()), Derivation.number(best.high())),
          newest);
    }
    return IntervalDistance.between(reading, best, indicator) <= 0
        ? met(reading, indicator, best, newest)
        : missed(reading, indicator, best, newest, all);
  }

  private static Ruling tooOld(Outcome newest) {
    return new Ruling(
        Verdict.NO_DATA,
        "The newest figure is of "
            + newest.points().getFirst().figure().period().text()
            + ", too old for a claim about now: "
            + newest.arithmetic()
            + ".",
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
      return new Ruling(
          Verdict.ROUGHLY_RIGHT, "Some sources make it that much larger, others do not.", newest);
    }
    return reading.otherWhole()
        ? new Ruling(
            Verdict.AMBIGUOUS,
            "The figure is one of the world, and the text makes it one of somebody's own supply.",
            List.of(best))
        : new Ruling(Verdict.SUPPORTED, "The evidence lies inside what was said.", newest);
  }

  private static Ruling missed(
      Reading reading, Indicator indicator, Outcome best, List<Outcome> newest, List<Outcome> all) {
    if (reading.relation() == Relation.RANK || reading.relation() == Relation.COMPARISON) {
      return OrderVerdict.order(reading, best, newest);
    }
    if (IntervalDistance.between(reading, best, indicator) <= 1 && !reading.otherWhole()) {
      return new Ruling(
          Verdict.ROUGHLY_RIGHT, "The evidence misses what was said by little.", newest);
    }
    if (reading.years() == null && !reading.otherWhole()) {
      for (var o : all) {
        if (o.age() < 120
            && !newest.contains(o)
            && IntervalDistance.between(reading, o, indicator) <= 0) {
          return new Ruling(
              Verdict.OUTDATED,
              "Only an older figure fits; newer evidence gives "
                  + Derivation.number(best.middle())
                  + ".",
              List.of(best, o));
        }
      }
    }
    return reading.relation() == Relation.DIFFERENCE || reading.relation().ofChange()
        ? moved(reading, indicator, best, newest)
        : beside(reading, best, newest);
  }

  /* Said too high or too low. */
  private static Ruling beside(Reading reading, Outcome best, List<Outcome> newest) {
    var over = reading.low() > best.middle();
    if (reading.relation() == Relation.RATIO
        && (over
            ? best.middle() < 0.95 && reading.low() > 1
            : best.middle() > 1.05 && reading.high() < 1)) {
      return new Ruling(Verdict.CONTRADICTED, "The evidence has the other one ahead.", newest);
    }
    var bound = Double.isInfinite(best.high()) ? " at least" : "";
    var whole =
        reading.otherWhole()
            ? " The figure is also one of the world's total, not of somebody's own supply."
            : "";
    return new Ruling(
        over ? Verdict.OVERSTATED : Verdict.UNDERSTATED,
        "The evidence gives" + bound + " " + Derivation.number(best.middle()) + "." + whole,
        newest);
  }

  /* How far two times or two contenders are apart, in either direction. */
  private static Ruling moved(
      Reading reading, Indicator indicator, Outcome best, List<Outcome> newest) {
    var still = reading.unit().equals(ChangeReader.TIMES) ? 1 : 0;
    var said = (Double.isInfinite(reading.low()) ? reading.high() : reading.low()) - still;
    var is = best.middle() - still;
    var word = Derivation.number(best.middle());
    if (reading.relation() == Relation.TREND) {
      return Math.abs(is) <= STILL
          ? new Ruling(Verdict.ROUGHLY_RIGHT, "It hardly moved.", newest)
          : new Ruling(Verdict.CONTRADICTED, "It moved the other way.", newest);
    }
    if (reading.unit().startsWith(ChangeReader.PERCENT) && indicator.unit().contains("US$")) {
      return new Ruling(
          Verdict.AMBIGUOUS,
          "In dollars of each year it moved by "
              + word
              + " %; the text does not say whether prices and exchange rates are taken out.",
          newest);
    }
    if (said * is < 0) {
      return new Ruling(
          Verdict.CONTRADICTED,
          reading.relation() == Relation.DIFFERENCE
              ? "The evidence has the other one ahead."
              : "It moved the other way.",
          newest);
    }
    return new Ruling(
        Math.abs(said) > Math.abs(is) ? Verdict.OVERSTATED : Verdict.UNDERSTATED,
        "The evidence gives " + word + ".",
        newest);
  }
}
