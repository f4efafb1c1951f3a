package dev.overtake.race.lead;

import dev.overtake.estimation.Drift;
import dev.overtake.estimation.Observed;
import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Period;
import dev.overtake.race.value.Streams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// The distribution of one indicator's lead: a declared mixture over the sources that have both
/// contenders.
///
/// A source with three common periods or more is modelled by the trend of its own lead, because
/// contenders share shocks and their ratio is steadier than either. A source with fewer says where
/// the lead stands but not where it goes: it borrows the paths of the best modelled source, moved
/// to its own figure, and where there is none it is carried as leads like it move ({@link
/// CarriedLead}). Sources weigh by tier, so disagreement widens the result.
public final class LeadModel {
  public static final int DRAWS = 1001;
  public static final int FEWEST = 3;

  private final MeasurementScale scale;
  private final Calendar calendar;
  private final ToDoubleFunction<String> weight;
  private final LeadHistory history;
  private final long seed;

  /// @param weight of a source, by its id
  /// @param history by which leads of one or two figures are carried
  LeadModel(
      MeasurementScale scale,
      Calendar calendar,
      ToDoubleFunction<String> weight,
      LeadHistory history,
      long seed) {
    this.scale = scale;
    this.calendar = calendar;
    this.weight = weight;
    this.history = history;
    this.seed = seed;
  }

  /// The source that an indicator is read from first: one that can be modelled if there is any,
  /// with the latest year of both, of the heaviest tier, with the most common periods.
  Optional<PairedSeries> base(List<PairedSeries> pairs) {
    return pairs.stream()
        .filter(d -> !d.common().isEmpty() && !d.ended())
        .min(
            Comparator.<PairedSeries>comparingInt(d -> d.modelled() ? 0 : 1)
                .thenComparingInt(d -> -d.common().getLast().end().getYear())
                .thenComparingDouble(d -> -weight.applyAsDouble(d.source()))
                .thenComparingInt(d -> -d.common().size())
                .thenComparing(PairedSeries::source));
  }

  /// Draws from the mixture.
  public static LeadDraws mixed(List<SourceDraws> sources) {
    return LeadDraws.concat(sources.stream().map(SourceDraws::draws).toList());
  }

  /// The parts of the mixture, each with as many draws as its source weighs.
  List<SourceDraws> bySource(List<PairedSeries> pairs, PairedSeries base) {
    var reporting = pairs.stream().filter(d -> !d.common().isEmpty() && !d.ended()).toList();
    var counts = shares(reporting);
    var parts = new ArrayList<SourceDraws>();
    for (var i = 0; i < reporting.size(); i++) {
      if (counts[i] > 0) {
        var own = reporting.get(i);
        var error = own.leads(scale).getLast().variance();
        var narrowing = Narrowing.ofLeads(scale, history, error);
        parts.add(new SourceDraws(own, draws(own, base, counts[i]).within(narrowing)));
      }
    }
    return parts;
  }

  private LeadDraws draws(PairedSeries own, PairedSeries base, int draws) {
    var random = Streams.of(seed, scale.indicator().id(), own.source(), "lead");
    if (!base.modelled()) {
      return carried(own, draws, random);
    }
    var model = own.modelled() ? own : base;
    var observed = ComparableSeries.observed(model.leads(scale));
    var labels = labels(model);
    var paths = Trend.fit(observed, Drift.NONE).draw(calendar.grid(observed.time()), draws, random);
    var offset = new double[draws];
    if (!own.modelled()) {
      var figure = own.leads(scale).getLast();
      var there = nearest(observed, figure.time());
      var spread = Math.sqrt(figure.variance());
      for (var d = 0; d < draws; d++) {
        offset[d] = figure.value() - observed.value()[there] + spread * random.nextGaussian();
      }
    }
    return LeadDraws.of(paths, calendar, offset, labels);
  }

  private LeadDraws carried(PairedSeries own, int draws, RandomGenerator random) {
    var leads = own.leads(scale);
    var observed = ComparableSeries.observed(leads);
    var grid = calendar.grid(observed.time());
    var now = grid.length - calendar.years() - 1;
    var paths = CarriedLead.of(own, scale, history).draw(leads, grid, now, draws, random);
    return LeadDraws.of(paths, calendar, new double[draws], labels(own));
  }

  private static double[] labels(PairedSeries pair) {
    return pair.common().stream()
        .mapToDouble(p -> (Period.yearOf(p.start()) + p.endYear()) / 2)
        .toArray();
  }

  private static int nearest(Observed observed, double time) {
    var best = 0;
    for (var i = 1; i < observed.size(); i++) {
      if (Math.abs(observed.time()[i] - time) < Math.abs(observed.time()[best] - time)) {
        best = i;
      }
    }
    return best;
  }

  /// Splits the draws in proportion to the weights, what is left going to the largest remainders.
  private int[] shares(List<PairedSeries> sources) {
    var total = sources.stream().mapToDouble(v -> weight.applyAsDouble(v.source())).sum();
    var counts = new int[sources.size()];
    var rest = new double[sources.size()];
    var left = DRAWS;
    for (var i = 0; i < counts.length; i++) {
      var share = DRAWS * weight.applyAsDouble(sources.get(i).source()) / total;
      counts[i] = (int) share;
      rest[i] = share - counts[i];
      left -= counts[i];
    }
    while (left > 0) {
      var most = 0;
      for (var i = 1; i < rest.length; i++) {
        most = rest[i] > rest[most] ? i : most;
      }
      counts[most]++;
      rest[most] = -1;
      left--;
    }
    return counts;
  }
}
