package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Units;
import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import java.time.LocalDate;
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
  private final Derivation words;

  FigurePairs(KnownFigures figures, Derivation words) {
    this.figures = figures;
    this.words = words;
  }

  /// One contender by another, times a factor.
  List<Outcome> ratios(
      String a,
      String b,
      Indicator indicator,
      LocalDate date,
      int @Nullable [] years,
      double times) {
    return each(
        a,
        b,
        indicator,
        date,
        years,
        (p, q) -> {
          if (indicator.scale() == Scale.POINTS) {
            return lead(p, q, indicator, date);
          }
          return ratio(p, q, q.low(), q.value(), q.high(), indicator, date, times, false);
        });
  }

  /// One contender by all others together.
  List<Outcome> againstRest(
      String a, String world, Indicator indicator, LocalDate date, int @Nullable [] years) {
    return each(
        a,
        world,
        indicator,
        date,
        years,
        (p, q) ->
            indicator.scale() == Scale.POINTS
                ? lead(p, q, indicator, date)
                : ratio(
                    p,
                    q,
                    q.low() - p.high(),
                    q.value() - p.value(),
                    q.high() - p.low(),
                    indicator,
                    date,
                    1,
                    true));
  }

  /// By how much one contender is above another, in base units.
  List<Outcome> differences(
      String a, String b, Indicator indicator, LocalDate date, int @Nullable [] years) {
    var factor = Units.factor(indicator.unit());
    return each(
        a,
        b,
        indicator,
        date,
        years,
        (p, q) ->
            new Outcome(
                indicator.id(),
                factor * (p.low() - q.high()),
                factor * (p.value() - q.value()),
                factor * (p.high() - q.low()),
                () -> words.difference(p, q, indicator),
                List.of(p, q),
                Math.max(p.age(date), q.age(date))));
  }

  private List<Outcome> each(
      String a,
      String b,
      Indicator indicator,
      LocalDate date,
      int @Nullable [] years,
      BiFunction<DatedFigure, DatedFigure, @Nullable Outcome> outcome) {
    var others = figures.all(indicator.id(), b, date);
    var out = new ArrayList<Outcome>();
    for (var p : figures.in(years, indicator.id(), a, date)) {
      var q = partner(p, others, indicator);
      var made = q == null || !q.within(years) ? null : outcome.apply(p, q);
      if (made != null) {
        out.add(made);
      }
    }
    return out;
  }

  private @Nullable Outcome ratio(
      DatedFigure p,
      DatedFigure q,
      double low,
      double middle,
      double high,
      Indicator indicator,
      LocalDate date,
      double times,
      boolean rest) {
    if (middle <= 0 || p.value() < 0) {
      return null;
    }
    var result = times * p.value() / middle;
    var once = indicator.scale() == Scale.RATIO && indicator.cadence() == Cadence.IRREGULAR;
    return new Outcome(
        indicator.id(),
        high > 0 ? times * p.low() / high : result,
        result,
        low > 0 ? times * p.high() / low : Double.POSITIVE_INFINITY,
        () ->
            rest
                ? words.rest(p, q, indicator, result)
                : words.ratio(p, q, indicator, result, times == 100),
        List.of(p, q),
        once ? p.age(date) : Math.max(p.age(date), q.age(date)));
  }

  /* Differences of scores, put where ratios are: one when equal, more when ahead. */
  private Outcome lead(DatedFigure p, DatedFigure q, Indicator indicator, LocalDate date) {
    var zone = indicator.tieZone() == null ? 1.0 : indicator.tieZone();
    var sign = indicator.direction() == Direction.LESS ? -1 : 1;
    var lead = sign * (p.value() - q.value()) / zone * TIE;
    var ratio = Math.exp(Math.clamp(lead, -3, 3));
    return new Outcome(
        indicator.id(),
        ratio,
        ratio,
        ratio,
        () -> words.difference(p, q, indicator),
        List.of(p, q),
        Math.max(p.age(date), q.age(date)));
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
