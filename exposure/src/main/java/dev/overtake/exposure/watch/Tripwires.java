package dev.overtake.exposure.watch;

import dev.overtake.estimation.Drift;
import dev.overtake.estimation.Observed;
import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Series;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.knowledge.Tripwire;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.watch.TripwireStatus.Chances;
import dev.overtake.exposure.watch.TripwireStatus.Undetermined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Reads tripwires off a race: how far its indicators are from their thresholds, and how probably
/// they cross within one and three years by the same model of trends that the standing uses.
public final class Tripwires {
  private static final int DRAWS = 2000;
  private static final int FEWEST = 3;
  private static final double ERROR = 0.03;

  private static final Comparator<Series> LONGEST =
      Comparator.comparingInt((Series s) -> s.figures().size()).thenComparing(Series::source);
  private static final Comparator<Series> LATEST =
      Comparator.comparing((Series s) -> s.last().orElseThrow().period().end())
          .thenComparing(LONGEST);

  private final Race race;
  private final LocalDate day;
  private final Bill bill;
  private final Map<String, Resolved> resolved;

  public Tripwires(Race race, LocalDate day, Bill bill, List<Resolved> resolved) {
    this.race = race;
    this.day = day;
    this.bill = bill;
    this.resolved =
        resolved.stream().collect(Collectors.toMap(r -> r.component().id(), r -> r, (a, b) -> a));
  }

  public List<TripwireStatus> of(List<Tripwire> tripwires, long seed) {
    var evidence = Evidence.asOf(race, day);
    var watches = new ArrayList<TripwireStatus>();
    for (var wire : tripwires) {
      var indicator = race.indicator(wire.indicator()).orElse(null);
      var uses =
          bill.uses().stream()
              .filter(u -> u.needs().stream().anyMatch(n -> concerns(wire, n)))
              .map(u -> u.id())
              .toList();
      if (indicator != null && !uses.isEmpty()) {
        watches.add(watch(wire, indicator, evidence, uses, seed));
      }
    }
    return watches;
  }

  private boolean concerns(Tripwire wire, String need) {
    var r = resolved.get(need);
    return r != null && wire.concerns().stream().anyMatch(c -> concerns(c, r));
  }

  private static boolean concerns(String word, Resolved r) {
    if (word.equals("any")) {
      return true;
    }
    if (word.equals("open-weights")) {
      return r.family() != null && Boolean.TRUE.equals(r.family().open());
    }
    var parts = word.split(":", 2);
    var axis =
        switch (parts[0]) {
          case "weights" -> r.weightsOrigin();
          case "operator" -> r.operator();
          case "chip" -> r.chip();
          case "runs-in" -> r.runsIn();
          default -> null;
        };
    return parts.length == 2 && axis != null && axis.in(List.of(parts[1])) == Ternary.TRUE;
  }

  private TripwireStatus watch(
      Tripwire wire, Indicator indicator, Evidence evidence, List<String> uses, long seed) {
    var own =
        evidence.series(indicator.id()).stream()
            .filter(s -> s.contender().equals(wire.contender()))
            .toList();
    var latest = own.stream().filter(s -> s.last().isPresent()).max(LATEST);
    if (latest.isEmpty()) {
      return new TripwireStatus(wire, indicator, null, null, Undetermined.NO_FIGURE, uses);
    }
    var last = latest.get().last().orElseThrow();
    var longest = own.stream().max(LONGEST).orElseThrow();
    if (longest.figures().size() < FEWEST) {
      return new TripwireStatus(wire, indicator, last, null, Undetermined.FEW_FIGURES, uses);
    }
    var chances = chances(wire, indicator, longest, seed);
    return new TripwireStatus(wire, indicator, last, chances, null, uses);
  }

  private Chances chances(Tripwire wire, Indicator indicator, Series series, long seed) {
    var ratio = indicator.scale() == Scale.RATIO || indicator.scale() == Scale.COUNT;
    var figures =
        series.figures().stream()
            .filter(f -> f.value() != null && (!ratio || value(f) > 0))
            .toList();
    var time = figures.stream().mapToDouble(Tripwires::time).toArray();
    var value = figures.stream().mapToDouble(f -> ratio ? Math.log(value(f)) : value(f)).toArray();
    var spread = Arrays.stream(value).max().orElse(1) - Arrays.stream(value).min().orElse(0);
    var error = ratio ? ERROR : Math.max(ERROR * spread, 1e-6);
    var variance = new double[value.length];
    Arrays.fill(variance, error * error);
    var now = day.getYear() + (day.getDayOfYear() - 1) / 365.25;
    var start = Math.max(now, time[time.length - 1]);
    var grid = new double[] {start + 1e-6, start + 0.5, start + 1, start + 2, start + 3};
    var random = new SplittableRandom(seed * 31 + wire.id().hashCode());
    var paths =
        Trend.fit(new Observed(time, value, variance), ratio ? Drift.GROWING : Drift.NONE)
            .draw(grid, DRAWS, random);
    var threshold = ratio ? Math.log(wire.threshold()) : wire.threshold();
    return new Chances(
        share(paths.level(), 3, threshold, wire.above()),
        share(paths.level(), 5, threshold, wire.above()));
  }

  /* A path has crossed once it stood beyond the threshold at any of the times. */
  private static double share(double[][] levels, int times, double threshold, boolean above) {
    var crossed = 0;
    for (var path : levels) {
      for (var t = 0; t < times; t++) {
        if (above ? path[t] > threshold : path[t] < threshold) {
          crossed++;
          break;
        }
      }
    }
    return (double) crossed / levels.length;
  }

  private static double value(Figure f) {
    return java.util.Objects.requireNonNull(f.value());
  }

  private static double time(Figure f) {
    return (Period.yearOf(f.period().start()) + f.period().endYear()) / 2;
  }
}
