package dev.overtake.race.lead;

import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.List;

/// How far two sources differ on the same figures: the error of definition that a comparison across
/// them carries.
///
/// @param variance mean square of the differences, in the unit of {@link MeasurementScale#unit},
///   every contender counting once
record Rivalry(Indicator indicator, double variance) {

  /// Of all sources of an indicator by twos.
  static List<Rivalry> of(MeasurementScale scale, List<ComparableSeries> series) {
    var sources = series.stream().map(ComparableSeries::source).distinct().sorted().toList();
    var found = new ArrayList<Rivalry>();
    for (var a : sources) {
      for (var b : sources) {
        if (a.compareTo(b) < 0) {
          var squares = squares(scale, of(a, series), of(b, series));
          if (!squares.isEmpty()) {
            var mean = squares.stream().mapToDouble(s -> s).average().orElseThrow();
            found.add(new Rivalry(scale.indicator(), mean));
          }
        }
      }
    }
    return found;
  }

  /// Whether the two have anything in common that could give one away to the other.
  boolean linked(Indicator other) {
    return new Wander(indicator, 0, 0).linked(other);
  }

  private static List<ComparableSeries> of(String source, List<ComparableSeries> series) {
    return series.stream().filter(s -> s.source().equals(source)).toList();
  }

  /* One mean square for each contender that both have. */
  private static List<Double> squares(
      MeasurementScale scale, List<ComparableSeries> some, List<ComparableSeries> others) {
    var squares = new ArrayList<Double>();
    for (var a : some) {
      for (var b : others) {
        if (a.contender().equals(b.contender())) {
          a.seen().keySet().stream()
              .filter(b.seen()::containsKey)
              .mapToDouble(p -> square(scale, a.at(p).value(), b.at(p).value()))
              .average()
              .ifPresent(squares::add);
        }
      }
    }
    return squares;
  }

  private static double square(MeasurementScale scale, double a, double b) {
    var difference = (a - b) / scale.unit(a, b);
    return difference * difference;
  }
}
