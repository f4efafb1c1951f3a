package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Units;
import dev.overtake.claims.reading.ChangeReader;
import dev.overtake.claims.reading.Reading;
import dev.overtake.evidence.Indicator;
import java.time.LocalDate;
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
  private final Derivation words;

  Changes(KnownFigures figures, Derivation words) {
    this.figures = figures;
    this.words = words;
  }

  /// The change in every source that has figures at both ends.
  List<Outcome> of(Reading reading, Indicator indicator, LocalDate date) {
    var years = reading.years();
    var out = new ArrayList<Outcome>();
    if (years == null) {
      return out;
    }
    var bySource = new HashMap<String, List<DatedFigure>>();
    for (var p : figures.all(indicator.id(), reading.subject(), date)) {
      bySource.computeIfAbsent(p.source(), s -> new ArrayList<>()).add(p);
    }
    bySource.forEach((source, points) -> {
      var to = end(points, years, indicator, date);
      var from = to == null ? null : alike(points, years[0], to);
      if (from != null
          && to != null
          && (reading.unit().equals(indicator.unit()) || from.value() > 0)) {
        out.add(outcome(reading, from, to, indicator, date));
      }
    });
    return out;
  }

  /* The last figure of a year; of the year that is still running, the newest there is. */
  private static @Nullable DatedFigure end(
      List<DatedFigure> points, int[] years, Indicator indicator, LocalDate date) {
    var own = last(points, years[1]);
    if (own != null || years[1] < date.getYear()) {
      return own;
    }
    var newest = points.getLast();
    var fresh = newest.age(date) <= indicator.staleAfterMonths() + 6;
    return fresh && newest.year() > years[0] ? newest : null;
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

  private Outcome outcome(
      Reading reading, DatedFigure from, DatedFigure to, Indicator indicator, LocalDate date) {
    var times = to.value() / from.value();
    var years = ChronoUnit.MONTHS.between(from.end(), to.end()) / 12.0;
    var result =
        switch (reading.unit()) {
          case ChangeReader.PERCENT -> 100 * (times - 1);
          case ChangeReader.YEARLY -> 100 * (Math.pow(times, 1 / years) - 1);
          case ChangeReader.TIMES -> times;
          default -> (to.value() - from.value()) * Units.factor(indicator.unit());
        };
    return new Outcome(
        indicator.id(),
        result,
        result,
        result,
        () -> words.change(from, to, indicator, said(reading.unit(), result, indicator)),
        List.of(to, from),
        to.age(date));
  }

  private static String said(String unit, double result, Indicator indicator) {
    return switch (unit) {
      case ChangeReader.PERCENT -> Derivation.signed(result) + " %";
      case ChangeReader.YEARLY -> Derivation.signed(result) + " % a year";
      case ChangeReader.TIMES -> Derivation.number(result) + " times";
      default -> Derivation.signed(result / Units.factor(indicator.unit()));
    };
  }
}
