package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Units;
import dev.overtake.claims.reading.ChangeMeasure;
import dev.overtake.claims.text.YearSpan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works out how far a figure moved between two years within one source.
///
/// The errors of one source go together, so that a change is worked out from its best figures.
final class Changes {
  private final KnownFigures figures;

  Changes(KnownFigures figures) {
    this.figures = figures;
  }

  /// The change of a contender in every source that has figures at both ends.
  List<Outcome> of(String contender, ChangeMeasure measure, Asked asked) {
    var years = asked.years();
    var out = new ArrayList<Outcome>();
    if (years == null) {
      return out;
    }
    var bySource = new HashMap<String, List<DatedFigure>>();
    for (var p : figures.all(asked.indicator().id(), contender, asked.date())) {
      bySource.computeIfAbsent(p.source(), s -> new ArrayList<>()).add(p);
    }
    bySource.forEach((source, points) -> {
      var to = end(points, years, asked);
      var from = to == null ? null : alike(points, years.first(), to);
      if (from != null && to != null && (measure == ChangeMeasure.AMOUNT || from.value() > 0)) {
        out.add(outcome(measure, from, to, asked));
      }
    });
    return out;
  }

  /* The last figure of a year; of the year that is still running, the newest there is. */
  private static @Nullable DatedFigure end(List<DatedFigure> points, YearSpan years, Asked asked) {
    var own = last(points, years.last());
    if (own != null || years.last() < asked.date().getYear()) {
      return own;
    }
    var newest = points.getLast();
    var fresh = newest.age(asked.date()) <= asked.indicator().staleAfterMonths() + 6;
    return fresh && newest.year() > years.first() ? newest : null;
  }

  /* The figure of a year that ends in the same month as another, or the last one. */
  private static @Nullable DatedFigure alike(
      List<DatedFigure> points, int year, DatedFigure other) {
    return points.stream()
        .filter(p -> p.year() == year && p.end().getMonth() == other.end().getMonth())
        .findFirst()
        .orElseGet(() -> last(points, year));
  }

  private static @Nullable DatedFigure last(List<DatedFigure> points, int year) {
    return points.stream().filter(p -> p.year() == year).reduce((a, b) -> b).orElse(null);
  }

  private static Outcome outcome(
      ChangeMeasure measure, DatedFigure from, DatedFigure to, Asked asked) {
    var indicator = asked.indicator();
    var times = to.value() / from.value();
    var years = ChronoUnit.MONTHS.between(from.end(), to.end()) / 12.0;
    var result =
        switch (measure) {
          case PERCENT -> 100 * (times - 1);
          case YEARLY -> 100 * (Math.pow(times, 1 / years) - 1);
          case TIMES -> times;
          case AMOUNT -> (to.value() - from.value()) * Units.factor(indicator.unit());
        };
    return Outcome.of(
        result, new Derivation.Change(from, to, indicator, measure, result), to.age(asked.date()));
  }
}
