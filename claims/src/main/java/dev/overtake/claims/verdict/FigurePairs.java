package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Units;
import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Sets the figures of two contenders against each other, of one time and, where it can be, of one
/// source.
final class FigurePairs {
  /* KnownFigures further apart are not compared; another source costs as much as so many months. */
  private static final long MONTHS = 18;
  private static final long SOURCE = 7;

  /* What a lead as large as the zone of a tie makes of a ratio. */
  private static final double TIE = 0.05;

  private final KnownFigures figures;

  FigurePairs(KnownFigures figures) {
    this.figures = figures;
  }

  /// One contender by another, times a factor.
  List<Outcome> ratios(String a, String b, Asked asked, double times) {
    return each(
        a,
        b,
        asked,
        (p, q) -> {
          if (asked.indicator().scale() == Scale.POINTS) {
            return lead(p, q, asked);
          }
          if (q.value() <= 0 || p.value() < 0) {
            return null;
          }
          var result = times * p.value() / q.value();
          return ratio(
              p,
              new Ends(q.low(), q.high()),
              times,
              new Derivation.Quotient(p, q, asked.indicator(), result, times == 100),
              result,
              asked);
        });
  }

  /// One contender by all others together.
  List<Outcome> againstRest(String a, String world, Asked asked) {
    return each(
        a,
        world,
        asked,
        (p, q) -> {
          if (asked.indicator().scale() == Scale.POINTS) {
            return lead(p, q, asked);
          }
          var rest = q.value() - p.value();
          if (rest <= 0 || p.value() < 0) {
            return null;
          }
          var result = p.value() / rest;
          return ratio(
              p,
              new Ends(q.low() - p.high(), q.high() - p.low()),
              1,
              new Derivation.OfRest(p, q, asked.indicator(), result),
              result,
              asked);
        });
  }

  /// By how much one contender is above another, in base units.
  List<Outcome> differences(String a, String b, Asked asked) {
    var factor = Units.factor(asked.indicator().unit());
    return each(
        a,
        b,
        asked,
        (p, q) ->
            new Outcome(
                factor * (p.low() - q.high()),
                factor * (p.value() - q.value()),
                factor * (p.high() - q.low()),
                new Derivation.Difference(p, q, asked.indicator()),
                Math.max(p.age(asked.date()), q.age(asked.date()))));
  }

  private List<Outcome> each(
      String a,
      String b,
      Asked asked,
      BiFunction<DatedFigure, DatedFigure, @Nullable Outcome> outcome) {
    var indicator = asked.indicator();
    var others = figures.all(indicator.id(), b, asked.date());
    var out = new ArrayList<Outcome>();
    for (var p : figures.in(asked.years(), indicator.id(), a, asked.date())) {
      var q = partner(p, others, indicator);
      var made = q == null || !q.within(asked.years()) ? null : outcome.apply(p, q);
      if (made != null) {
        out.add(made);
      }
    }
    return out;
  }

  /* Between which a divisor lies. */
  private record Ends(double low, double high) {}

  private static Outcome ratio(
      DatedFigure p,
      Ends divisor,
      double times,
      Derivation derivation,
      double result,
      Asked asked) {
    var indicator = asked.indicator();
    var once = indicator.scale() == Scale.RATIO && indicator.cadence() == Cadence.IRREGULAR;
    var other = derivation.figures().getLast();
    return new Outcome(
        divisor.high() > 0 ? times * p.low() / divisor.high() : result,
        result,
        divisor.low() > 0 ? times * p.high() / divisor.low() : Double.POSITIVE_INFINITY,
        derivation,
        once ? p.age(asked.date()) : Math.max(p.age(asked.date()), other.age(asked.date())));
  }

  /* Differences of scores, put where ratios are: one when equal, more when ahead. */
  private static Outcome lead(DatedFigure p, DatedFigure q, Asked asked) {
    var indicator = asked.indicator();
    var zone = indicator.tieZone() == null ? 1.0 : indicator.tieZone();
    var sign = indicator.direction() == Direction.LESS ? -1 : 1;
    var lead = sign * (p.value() - q.value()) / zone * TIE;
    return Outcome.of(
        Math.exp(Math.clamp(lead, -3, 3)),
        new Derivation.Difference(p, q, indicator),
        Math.max(p.age(asked.date()), q.age(asked.date())));
  }

  /* The comparator's figure of the same source and period, else the nearest; the only one there is
   * where the indicator is not a series. */
  private static @Nullable DatedFigure partner(
      DatedFigure p, List<DatedFigure> others, Indicator indicator) {
    var only = others.size() == 1 && indicator.kind() == IndicatorKind.STOCK;
    DatedFigure best = null;
    var least = Long.MAX_VALUE;
    for (var q : others) {
      var apart = Math.abs(ChronoUnit.MONTHS.between(p.end(), q.end()));
      var cost = apart + (p.source().equals(q.source()) ? 0 : SOURCE);
      if (cost < least && (apart <= MONTHS || only)) {
        best = q;
        least = cost;
      }
    }
    return best;
  }
}
