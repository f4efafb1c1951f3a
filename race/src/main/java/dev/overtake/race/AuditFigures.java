package dev.overtake.race;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Scale;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The figures of one indicator as every method of an audit may read them: in each of some joint
/// draws one for every unit, the pair first.
///
/// The pair's figures stand so far apart as their lead of that draw says, about their common
/// middle. The other units have their figure of the same source, last by the same period, with its
/// observation error.
final class AuditFigures {
  private final Indicator indicator;
  private final Ruler ruler;
  private final Map<Reading, Map<Baseline, double[][]>> ofSeries = new EnumMap<>(Reading.class);
  private final Map<Reading, Map<Baseline, double[][]>> ofAny = new EnumMap<>(Reading.class);

  /// Where an indicator's figures come from.
  ///
  /// @param duels of every source that has both
  /// @param tracks of the other units, by source and unit; null where a source has none
  /// @param scores standard normal, joint with the other indicators, one per draw
  /// @param commonYear the last year that the baseline of a common year may use
  record Origin(
      Indicator indicator,
      Ruler ruler,
      IndicatorAnalysis.Result result,
      List<Duel> duels,
      Map<String, List<@Nullable Track>> tracks,
      ToDoubleFunction<String> weight,
      double[] scores,
      int draws,
      int commonYear,
      long seed) {}

  AuditFigures(Origin origin) {
    indicator = origin.indicator();
    ruler = origin.ruler();
    for (var reading : Reading.values()) {
      for (var baseline : Baseline.values()) {
        var series = series(origin, reading, baseline);
        series.ifPresent(t ->
            ofSeries.computeIfAbsent(reading, r -> new EnumMap<>(Baseline.class)).put(baseline, t));
        series
            .or(() -> single(origin, reading, baseline))
            .ifPresent(t ->
                ofAny
                    .computeIfAbsent(reading, r -> new EnumMap<>(Baseline.class))
                    .put(baseline, t));
      }
    }
  }

  Indicator indicator() {
    return indicator;
  }

  Ruler ruler() {
    return ruler;
  }

  /// Whether any method can read it.
  boolean usable() {
    return !ofAny.isEmpty();
  }

  /// `[draw][unit]`, missing NaN; null where the figures do not allow this reading.
  double @Nullable [][] table(Reading reading, Baseline baseline, boolean anyFigure) {
    var tables = (anyFigure ? ofAny : ofSeries).get(reading);
    return tables == null ? null : tables.get(baseline);
  }

  /// Whether figures of several contenders may be added up.
  boolean summable() {
    return indicator.kind() != IndicatorKind.FRONTIER
        && indicator.scale() != Scale.POINTS
        && indicator.direction() == Direction.MORE;
  }

  private static Optional<double[][]> series(Origin origin, Reading reading, Baseline baseline) {
    var voices = origin.result().voices();
    if (voices.isEmpty()) {
      return Optional.empty();
    }
    var duels = voices.stream().map(LeadModel.Voice::duel).toList();
    var duel = chosen(duels, reading, origin.weight());
    if (baseline != Baseline.NOW) {
      return atFigure(origin, duel, baseline == Baseline.COMMON_YEAR ? origin.commonYear() : 9999);
    }
    var leads =
        reading == Reading.MIXTURE
            ? LeadModel.mixed(voices).now()
            : voices.stream()
                .filter(v -> v.duel().equals(duel))
                .findFirst()
                .orElseThrow()
                .draws()
                .now();
    return Optional.of(
        table(origin, duel, duel.common().getLast(), Votes.inOrderOf(origin.scores(), leads)));
  }

  /// For indicators that have too few figures for a trend, or whose source has stopped.
  private static Optional<double[][]> single(Origin origin, Reading reading, Baseline baseline) {
    var duels = origin.duels().stream().filter(d -> !d.common().isEmpty()).toList();
    return duels.isEmpty()
        ? Optional.empty()
        : atFigure(
            origin,
            chosen(duels, reading, origin.weight()),
            baseline == Baseline.COMMON_YEAR ? origin.commonYear() : 9999);
  }

  private static Optional<double[][]> atFigure(Origin origin, Duel duel, int lastYear) {
    var leads = duel.leads(origin.ruler());
    for (var i = leads.size() - 1; i >= 0; i--) {
      var period = duel.common().get(i);
      if (period.end().getYear() <= lastYear) {
        var lead = leads.get(i);
        var spread = Math.sqrt(lead.variance());
        var drawn = new double[origin.scores().length];
        for (var d = 0; d < drawn.length; d++) {
          drawn[d] = lead.value() + spread * origin.scores()[d];
        }
        return Optional.of(table(origin, duel, period, drawn));
      }
    }
    return Optional.empty();
  }

  private static double[][] table(Origin origin, Duel duel, Period period, double[] leads) {
    var ruler = origin.ruler();
    var middle = (duel.first().at(period).value() + duel.second().at(period).value()) / 2;
    var others = origin.tracks().getOrDefault(duel.source(), List.of());
    var table = new double[origin.draws()][2 + others.size()];
    for (var d = 0; d < table.length; d++) {
      var half = ruler.sign() * leads[d] / 2;
      table[d][0] = ruler.back(middle + half);
      table[d][1] = ruler.back(middle - half);
    }
    for (var u = 0; u < others.size(); u++) {
      var track = others.get(u);
      var last = track == null ? null : track.seen().floorEntry(period);
      if (last == null) {
        for (var row : table) {
          row[2 + u] = Double.NaN;
        }
        continue;
      }
      var random =
          Streams.of(
              origin.seed(),
              "audit",
              origin.indicator().id(),
              last.getValue().figure().period().text(),
              Integer.toString(u));
      var spread = Math.sqrt(last.getValue().variance());
      for (var row : table) {
        row[2 + u] = ruler.back(last.getValue().value() + spread * random.nextGaussian());
      }
    }
    return table;
  }

  /// The source that a way of reading takes; of a mixture the one read first.
  static Duel chosen(List<Duel> duels, Reading reading, ToDoubleFunction<String> weight) {
    var trusted = Comparator.<Duel>comparingDouble(d -> -weight.applyAsDouble(d.source()));
    var longest = Comparator.<Duel>comparingInt(d -> -d.common().size());
    var newest = Comparator.<Duel, Period>comparing(d -> d.common().getLast()).reversed();
    var order =
        switch (reading) {
          case MIXTURE, MOST_TRUSTED -> trusted.thenComparing(longest);
          case NEWEST -> newest.thenComparing(trusted);
          case LONGEST -> longest.thenComparing(trusted);
        };
    return duels.stream().min(order.thenComparing(Duel::source)).orElseThrow();
  }
}
