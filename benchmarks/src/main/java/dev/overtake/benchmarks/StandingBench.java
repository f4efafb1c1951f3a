package dev.overtake.benchmarks;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.backtest.HiddenCall;
import dev.overtake.race.backtest.HiddenFigures;
import dev.overtake.race.backtest.HiddenScore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The standing of the flagship: calls from few figures by hiding the others, intervals far ahead,
/// what cannot be called, whether chance changes a word, and whether anything printed cannot be.
final class StandingBench {
  private static final int FIRST = 2003;
  private static final long SEED = 1;

  private StandingBench() {}

  /// @param options `quick` for every fourth year
  static void run(Report report, List<String> options) {
    var race =
        RaceFolder.read(Path.of(System.getProperty("overtake.home"), "data/races/us-china-ai"));
    var step = options.contains("quick") ? 4 : 1;
    hidden(report, race, step);
  }

  private static void hidden(Report report, Race race, int step) {
    var years =
        IntStream.range(FIRST, race.definition().cutOff().getYear())
            .filter(y -> (y - FIRST) % step == 0)
            .boxed()
            .toList();
    var hidden = new HiddenFigures(race, SEED, years, Bench.PARALLEL);
    var few = new ArrayList<HiddenCall>();
    for (var shown = 1; shown <= 3; shown++) {
      var calls = hidden.last(shown);
      report.title("Calls when all but the last %d figures are hidden".formatted(shown));
      scores(report, calls, 0.03);
      far(report, calls);
      if (shown < 3) {
        few.addAll(calls);
      }
    }
    report.title("Calls from one and two figures together");
    scores(report, few, 0.03);
    report.title("Calls from two sources, each with one contender");
    scores(report, hidden.acrossSources(), 0.05);
    report.title("Calls when nothing is hidden");
    var whole = hidden.last(Integer.MAX_VALUE);
    scores(report, whole, 0.03);
    far(report, whole);
  }

  private static void scores(Report report, List<HiddenCall> all, double most) {
    var near = all.stream().filter(c -> c.years() <= 5).toList();
    var score = HiddenScore.of(near, SEED);
    if (score.isEmpty()) {
      report.note("none");
      return;
    }
    var s = score.get();
    report.note(
        "%,d calls on %d indicators, one to five years ahead".formatted(s.calls(), s.indicators()));
    report.atMost("calibration error", s.calibrationError(), most);
    report.note(
        "Brier %.4f, reversal rate by age and scale %.4f".formatted(s.brier(), s.brierRate()));
    report.atLeast("gain on the reversal rate, lower 95 %", s.gain().low(), 0);
    report.atMost("undetermined", s.undetermined(), 0.25);
  }

  private static void far(Report report, List<HiddenCall> all) {
    for (var years : new int[] {1, 2, 3, 5, 10}) {
      HiddenScore.of(all.stream().filter(c -> c.years() == years).toList(), SEED)
          .ifPresent(s ->
              report.within(
                  "80 %% interval %d years ahead covers, %,d calls".formatted(years, s.calls()),
                  s.coverage80().value(),
                  0.75,
                  0.85));
    }
  }
}
