package dev.overtake.race.standing;

import dev.overtake.estimation.Observed;
import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.race.lead.ComparableSeries;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadAnalysis;
import dev.overtake.race.lead.LeadModel;
import dev.overtake.race.lead.Narrowing;
import dev.overtake.race.value.Quantiles;
import dev.overtake.race.value.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fans of the two contenders' levels in the source that an indicator is read from first.
final class Fans {
  private static final int DRAWS = 401;
  /* Twelve nested bands from 2.5 to 47.5 % and the median. */
  private static final List<Double> PROBABILITIES = probabilities();

  private Fans() {}

  /// The fans of A and B; none for a frontier and where nobody can be called.
  static List<Fan> of(IndicatorLead lead, List<Contender> asked) {
    if (lead.estimate().isEmpty() || lead.indicator().kind() == IndicatorKind.FRONTIER) {
      return List.of();
    }
    var base = lead.estimate().get().base();
    return asked.stream()
        .map(Contender::id)
        .map(id -> base.first().contender().equals(id) ? base.first() : base.second())
        .filter(series -> series.seen().size() >= LeadModel.FEWEST)
        .map(series -> fan(lead.analysis(), series))
        .toList();
  }

  private static Fan fan(LeadAnalysis of, ComparableSeries series) {
    var scale = of.scale();
    var calendar = of.calendar();
    var observed = series.observed();
    var random =
        Streams.of(
            of.contest().seed(), of.indicator().id(), series.source(), series.contender(), "fan");
    var whole = calendar.grid(observed.time());
    var grid = Arrays.copyOf(whole, whole.length - 1);
    var paths = Trend.fit(observed, of.drift()).draw(grid, DRAWS, random);
    var total = of.indicator().kind() == IndicatorKind.CUMULATIVE;
    if (total) {
      neverFalling(paths.level(), observed, grid);
    }
    var narrowing = Narrowing.ofLevels(scale, of.history());
    var quantiles = new ArrayList<List<Double>>();
    for (var t = 0; t < grid.length; t++) {
      var at = t;
      var drawn = narrowing.of(Arrays.stream(paths.level()).mapToDouble(l -> l[at]).toArray());
      var levels = new Quantiles(Arrays.stream(drawn).map(scale::back).toArray());
      var before = total && t > 0 && grid[t] > observed.lastTime() ? quantiles.getLast() : null;
      var now = PROBABILITIES.stream().map(levels::at).toList();
      quantiles.add(before == null ? now : higher(now, before));
    }
    return new Fan(
        series.contender(),
        Arrays.stream(grid).boxed().toList(),
        grid.length - calendar.years(),
        PROBABILITIES,
        quantiles);
  }

  /* From the last figure on, a total stays or grows in every draw. */
  private static void neverFalling(double[][] paths, Observed observed, double[] grid) {
    for (var path : paths) {
      var reached = observed.value()[observed.size() - 1];
      for (var t = 0; t < grid.length; t++) {
        if (grid[t] >= observed.lastTime()) {
          reached = Math.max(reached, path[t]);
          path[t] = reached;
        }
      }
    }
  }

  private static List<Double> higher(List<Double> some, List<Double> others) {
    var higher = new ArrayList<Double>();
    for (var i = 0; i < some.size(); i++) {
      higher.add(Math.max(some.get(i), others.get(i)));
    }
    return List.copyOf(higher);
  }

  private static List<Double> probabilities() {
    var probabilities = new ArrayList<Double>();
    for (var band = 0; band < 12; band++) {
      probabilities.add(Math.round((0.025 + band * 0.45 / 11) * 1e4) / 1e4);
    }
    var lower = List.copyOf(probabilities);
    probabilities.add(0.5);
    lower.reversed().forEach(p -> probabilities.add(Math.round((1 - p) * 1e4) / 1e4));
    return List.copyOf(probabilities);
  }
}
