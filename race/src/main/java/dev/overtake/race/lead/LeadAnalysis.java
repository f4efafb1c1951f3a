package dev.overtake.race.lead;

import dev.overtake.estimation.Drift;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out the lead in one indicator of a contest, of the first contender over the second.
///
/// @param series of the indicator, as known on the day
/// @param history what else was known on the day, for leads of few figures
public record LeadAnalysis(
    Contest contest, Indicator indicator, List<Series> series, LeadHistory history) {

  public MeasurementScale scale() {
    return new MeasurementScale(indicator, contest.race().definition());
  }

  public Calendar calendar() {
    return Calendar.of(
        contest.asOf(), contest.race().definition().horizonYears(), indicator.kind());
  }

  /// The two in every source that has both.
  public List<PairedSeries> pairs() {
    var pairs = new ArrayList<PairedSeries>();
    for (var a : series) {
      for (var b : series) {
        if (a.contender().equals(contest.first().id())
            && b.contender().equals(contest.second().id())
            && a.source().equals(b.source())) {
          pairs.add(PairedSeries.of(comparable(a), comparable(b)));
        }
      }
    }
    return pairs;
  }

  /// The lead with what it was made from.
  public IndicatorLead lead() {
    return lead(null);
  }

  /// The lead in the one source that a way of reading takes.
  ///
  /// @param reading null for all sources
  IndicatorLead lead(@Nullable Reading reading) {
    var all = pairs();
    var reporting = all.stream().filter(p -> !p.common().isEmpty()).toList();
    var pairs =
        reading == null || reading == Reading.MIXTURE || reporting.isEmpty()
            ? all
            : List.of(PairedSeries.chosen(reporting, reading, contest::weight));
    return new IndicatorLead(this, pairs, estimate(reporting.isEmpty() ? crossed() : pairs), null);
  }

  /* The latest figure of each contender that any source has, where none has both. */
  private List<PairedSeries> crossed() {
    var first = latest(contest.first().id());
    var second = latest(contest.second().id());
    return first.isPresent() && second.isPresent()
        ? List.of(PairedSeries.crossed(first.get(), second.get()))
        : List.of();
  }

  private Optional<ComparableSeries> latest(String contender) {
    return series.stream()
        .filter(s -> s.contender().equals(contender))
        .map(this::comparable)
        .filter(s -> !s.seen().isEmpty() && s.ended() == null)
        .max(
            Comparator.comparing((ComparableSeries s) -> s.seen().lastKey().end())
                .thenComparingDouble(s -> contest.weight(s.source()))
                .thenComparing(ComparableSeries::source, Comparator.reverseOrder()));
  }

  private Optional<IndicatorLead.Estimate> estimate(List<PairedSeries> pairs) {
    var model = model();
    return model
        .base(pairs)
        .map(base -> {
          var sources = model.bySource(pairs, base);
          return new IndicatorLead.Estimate(base, sources, LeadModel.mixed(sources));
        });
  }

  /// The speed of a total that only grows is that of its increments; of all else its own.
  public Pace pace(IndicatorLead lead, LeadDraws draws) {
    if (indicator.kind() != IndicatorKind.CUMULATIVE) {
      return Pace.of(draws);
    }
    var scale = scale();
    var steps = lead.pairs().stream().map(p -> p.increments(scale)).toList();
    return Pace.of(
        estimate(steps)
            .filter(e -> e.basis().tellsSpeed())
            .map(IndicatorLead.Estimate::draws)
            .orElse(draws));
  }

  /// The pair over the most periods, whether its source still reports or not.
  public Optional<PairedSeries> longest() {
    return pairs().stream()
        .filter(d -> d.common().size() >= LeadModel.FEWEST)
        .max(
            Comparator.comparingInt((PairedSeries d) -> d.common().size())
                .thenComparing(PairedSeries::source, Comparator.reverseOrder()));
  }

  /// A series of this indicator, ready for estimation.
  public ComparableSeries comparable(Series s) {
    return ComparableSeries.of(s, scale(), contest.tier(s.source()));
  }

  /// How a single contender's level drifts.
  public Drift drift() {
    return indicator.scale() == Scale.SHARE ? Drift.NONE : Drift.GROWING;
  }

  private LeadModel model() {
    return new LeadModel(scale(), calendar(), contest::weight, history, contest.seed());
  }
}
