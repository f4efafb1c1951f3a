package dev.overtake.race.index;

import dev.overtake.estimation.composite.Imputation;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The figures of one indicator for an index, all from one source: the one of the best tier, then
/// the one with the most contenders.
///
/// @param values one per unit, missing NaN
/// @param years of the figures used, first and last
record IndexFigures(Indicator indicator, String source, double[] values, List<Integer> years) {

  /// Empty where fewer than two units have a figure.
  static Optional<IndexFigures> of(
      Race race,
      Evidence evidence,
      Indicator indicator,
      List<String> units,
      @Nullable Integer year,
      boolean linear) {
    var bySource = new TreeMap<String, IndexFigures>();
    for (var series : evidence.series(indicator.id())) {
      bySource.computeIfAbsent(
          series.source(), s -> ofSource(evidence, indicator, s, units, year, linear));
    }
    return bySource.values().stream()
        .filter(f -> f.known() >= 2)
        .min(
            Comparator.comparingDouble((IndexFigures f) -> -weight(race, f.source()))
                .thenComparingInt(f -> -f.known())
                .thenComparing(IndexFigures::source));
  }

  private int known() {
    return (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
  }

  private static double weight(Race race, String source) {
    return race.source(source)
        .map(s -> race.definition().sourceWeights().getOrDefault(s.tier(), 1.0))
        .orElse(0.0);
  }

  private static IndexFigures ofSource(
      Evidence evidence,
      Indicator indicator,
      String source,
      List<String> units,
      @Nullable Integer year,
      boolean linear) {
    var values = new double[units.size()];
    Arrays.fill(values, Double.NaN);
    var years = new ArrayList<Integer>();
    for (var series : evidence.series(indicator.id())) {
      var unit = units.indexOf(series.contender());
      if (unit < 0 || !series.source().equals(source)) {
        continue;
      }
      if (year == null) {
        series
            .last()
            .ifPresent(f -> {
              values[unit] = Objects.requireNonNull(f.value());
              years.add(f.period().end().getYear());
            });
      } else {
        var annual = annual(series);
        var own = annual.get(year);
        values[unit] = own != null ? own : linear ? between(annual, year) : Double.NaN;
        if (!Double.isNaN(values[unit])) {
          years.add(own != null ? year : nearest(annual, year));
        }
      }
    }
    return new IndexFigures(
        indicator,
        source,
        values,
        years.isEmpty()
            ? List.of()
            : List.of(
                years.stream().min(Comparator.naturalOrder()).orElseThrow(),
                years.stream().max(Comparator.naturalOrder()).orElseThrow()));
  }

  /// The last figure of each year.
  private static TreeMap<Integer, Double> annual(Series series) {
    var annual = new TreeMap<Integer, Double>();
    series.figures().stream()
        .filter(Figure::present)
        .forEach(f -> annual.put(f.period().end().getYear(), Objects.requireNonNull(f.value())));
    return annual;
  }

  private static double between(TreeMap<Integer, Double> annual, int year) {
    if (annual.isEmpty()) {
      return Double.NaN;
    }
    var with = new TreeMap<>(annual);
    with.put(year, Double.NaN);
    var time = with.keySet().stream().mapToDouble(y -> y).toArray();
    var filled = Imputation.linear(time, with.values().stream().mapToDouble(v -> v).toArray());
    return filled[with.headMap(year).size()];
  }

  private static int nearest(Map<Integer, Double> annual, int year) {
    return annual.keySet().stream()
        .min(Comparator.comparingInt((Integer y) -> Math.abs(y - year)).thenComparing(y -> y))
        .orElse(year);
  }
}
