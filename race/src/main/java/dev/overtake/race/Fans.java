package dev.overtake.race;

import dev.overtake.estimation.Drift;
import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Fans of the two contenders' levels in the source that an indicator is read from first.
final class Fans {
  private static final int DRAWS = 401;
  /* Twelve nested bands from 2.5 to 47.5 % and the median. */
  private static final List<Double> PROBABILITIES = probabilities();

  private Fans() {}

  static List<Fan> of(
      Indicator indicator, Duel base, Drift drift, Race race, StandingRequest request) {
    if (indicator.kind() == IndicatorKind.FRONTIER) {
      return List.of();
    }
    var ruler = new Ruler(indicator, race.definition());
    var calendar = Calendar.of(request.asOf(), race.definition().horizonYears(), indicator.kind());
    return Stream.of(request.a(), request.b())
        .map(id -> base.first().contender().equals(id) ? base.first() : base.second())
        .filter(track -> track.seen().size() >= LeadModel.FEWEST)
        .map(track -> fan(indicator, ruler, calendar, track, drift, request.seed()))
        .toList();
  }

  private static Fan fan(
      Indicator indicator, Ruler ruler, Calendar calendar, Track track, Drift drift, long seed) {
    var observed = track.observed();
    var random = Streams.of(seed, indicator.id(), track.source(), track.contender(), "fan");
    var grid =
        Arrays.copyOf(calendar.grid(observed.time()), calendar.grid(observed.time()).length - 1);
    var paths = Trend.fit(observed, drift).draw(grid, DRAWS, random);
    var quantiles = new ArrayList<List<Double>>();
    for (var t = 0; t < grid.length; t++) {
      var at = t;
      var levels =
          new Quantiles(Arrays.stream(paths.level()).mapToDouble(l -> ruler.back(l[at])).toArray());
      quantiles.add(PROBABILITIES.stream().map(levels::at).toList());
    }
    return new Fan(
        track.contender(),
        Arrays.stream(grid).boxed().toList(),
        grid.length - calendar.years(),
        PROBABILITIES,
        quantiles);
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
