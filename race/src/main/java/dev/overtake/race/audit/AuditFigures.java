package dev.overtake.race.audit;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Scale;
import dev.overtake.race.call.Votes;
import dev.overtake.race.lead.ComparableSeries;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadModel;
import dev.overtake.race.lead.MeasurementScale;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.lead.SourceDraws;
import dev.overtake.race.value.Streams;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The figures of one indicator as every method of an audit may read them: in each of some joint
/// draws one for every unit, the pair first.
///
/// The pair's figures stand so far apart as their lead of that draw says, about their common
/// middle. The other units have their figure of the same source, last by the same period, with its
/// observation error.
final class AuditFigures {
  /* Later than any figure. */
  private static final int ANY_YEAR = 9999;

  private final Indicator indicator;
  private final MeasurementScale scale;
  private final Map<Coverage, Map<Reading, Map<Baseline, double[][]>>> tables =
      new EnumMap<>(Coverage.class);

  /// Where an indicator's figures come from.
  ///
  /// @param others series of the other units, by source and unit; null where a source has none
  /// @param scores standard normal, joint with the other indicators, one per draw
  /// @param commonYear the last year that the baseline of a common year may use
  record Origin(
      IndicatorLead lead,
      Map<String, List<@Nullable ComparableSeries>> others,
      double[] scores,
      int commonYear) {

    PairedSeries chosen(List<PairedSeries> pairs, Reading reading) {
      return PairedSeries.chosen(pairs, reading, lead.analysis().contest()::weight);
    }

    /// The last year that figures of a baseline may be of.
    int lastYear(Baseline baseline) {
      return baseline == Baseline.COMMON_YEAR ? commonYear : ANY_YEAR;
    }
  }

  AuditFigures(Origin origin) {
    indicator = origin.lead().indicator();
    scale = origin.lead().scale();
    for (var reading : Reading.values()) {
      for (var baseline : Baseline.values()) {
        var called = called(origin, reading, baseline);
        called.ifPresent(t -> keep(Coverage.CALLED, reading, baseline, t));
        if (origin.lead().estimate().filter(e -> e.basis().tellsSpeed()).isPresent()) {
          called.ifPresent(t -> keep(Coverage.SERIES, reading, baseline, t));
        }
        called
            .or(() -> single(origin, reading, baseline))
            .ifPresent(t -> keep(Coverage.ANY_FIGURE, reading, baseline, t));
      }
    }
  }

  private void keep(Coverage coverage, Reading reading, Baseline baseline, double[][] table) {
    tables
        .computeIfAbsent(coverage, c -> new EnumMap<>(Reading.class))
        .computeIfAbsent(reading, r -> new EnumMap<>(Baseline.class))
        .put(baseline, table);
  }

  Indicator indicator() {
    return indicator;
  }

  MeasurementScale scale() {
    return scale;
  }

  /// Whether any method can read it.
  boolean usable() {
    return !tables.isEmpty();
  }

  /// `[draw][unit]`, missing NaN; null where the figures do not allow this reading.
  double @Nullable [][] table(Reading reading, Baseline baseline, Coverage coverage) {
    return tables.getOrDefault(coverage, Map.of()).getOrDefault(reading, Map.of()).get(baseline);
  }

  /// Whether figures of several contenders may be added up.
  boolean summable() {
    return indicator.kind() != IndicatorKind.FRONTIER
        && indicator.scale() != Scale.POINTS
        && indicator.direction() == Direction.MORE;
  }

  private static Optional<double[][]> called(Origin origin, Reading reading, Baseline baseline) {
    var sources = origin.lead().sources();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    var pair = origin.chosen(sources.stream().map(SourceDraws::pair).toList(), reading);
    if (baseline != Baseline.NOW) {
      return atFigure(origin, pair, origin.lastYear(baseline));
    }
    var leads =
        reading == Reading.MIXTURE
            ? LeadModel.mixed(sources).now()
            : sources.stream()
                .filter(s -> s.pair().equals(pair))
                .findFirst()
                .orElseThrow()
                .draws()
                .now();
    return Optional.of(
        table(origin, pair, pair.common().getLast(), Votes.inOrderOf(origin.scores(), leads)));
  }

  /// For indicators whose source has stopped.
  private static Optional<double[][]> single(Origin origin, Reading reading, Baseline baseline) {
    var pairs = origin.lead().pairs().stream().filter(d -> !d.common().isEmpty()).toList();
    return pairs.isEmpty()
        ? Optional.empty()
        : atFigure(origin, origin.chosen(pairs, reading), origin.lastYear(baseline));
  }

  private static Optional<double[][]> atFigure(Origin origin, PairedSeries pair, int lastYear) {
    return pair.lastLead(origin.lead().scale(), lastYear)
        .map(lead -> table(origin, pair, lead.figure().period(), lead.draws(origin.scores())));
  }

  private static double[][] table(Origin origin, PairedSeries pair, Period period, double[] leads) {
    var scale = origin.lead().scale();
    var middle = (pair.first().at(period).value() + pair.second().at(period).value()) / 2;
    var others = origin.others().getOrDefault(pair.source(), List.of());
    var table = new double[leads.length][2 + others.size()];
    for (var d = 0; d < table.length; d++) {
      var half = scale.sign() * leads[d] / 2;
      table[d][0] = scale.back(middle + half);
      table[d][1] = scale.back(middle - half);
    }
    for (var u = 0; u < others.size(); u++) {
      var series = others.get(u);
      var last = series == null ? null : series.seen().floorEntry(period);
      for (var row : table) {
        row[2 + u] = Double.NaN;
      }
      if (last != null) {
        fill(table, u, last.getValue(), origin.lead());
      }
    }
    return table;
  }

  private static void fill(
      double[][] table, int unit, ComparableSeries.Seen seen, IndicatorLead lead) {
    var random =
        Streams.of(
            lead.analysis().contest().seed(),
            "audit",
            lead.indicator().id(),
            seen.figure().period().text(),
            Integer.toString(unit));
    var spread = Math.sqrt(seen.variance());
    for (var row : table) {
      row[2 + unit] = lead.scale().back(seen.value() + spread * random.nextGaussian());
    }
  }
}
