package dev.overtake.benchmarks;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.dynamics.units.UnitCheck;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.system.Assumption;
import dev.overtake.race.system.RaceFutures;
import dev.overtake.race.system.RaceSystem;
import dev.overtake.race.system.SystemBacktest;
import dev.overtake.race.system.SystemScenario;
import dev.overtake.race.system.SystemScenarios;
import dev.overtake.race.value.Measured;
import dev.overtake.report.wording.results.FuturesResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The race as a running system: units, speed, scores against simple forecasts, and whether the
/// scenarios move the lead the way that was expected.
final class RaceBench {
  private static final Path HOME = Path.of(System.getProperty("overtake.home", "."));
  private static final Path FOLDER = HOME.resolve("data/dynamics");
  private static final int MEMBERS = 10_000;

  private RaceBench() {}

  static void run(Report report) throws IOException {
    var system = RaceSystem.read(FOLDER);
    var race = RaceFolder.read(HOME.resolve("data/races/us-china-ai"));
    report.title("Model");
    var program = Models.program(Models.read(FOLDER.resolve("ai-race.xmile")));
    report.atMost("unit warnings", UnitCheck.warnings(program).size(), 0);
    report.figure("parameters", system.assumptions().size());
    report.figure(
        "of them with a range",
        (double) system.assumptions().stream().filter(a -> !a.fixed()).count());
    speed(report, system);
    scores(report, system, race);
    scenarios(report, system, race);
  }

  private static void speed(Report report, RaceSystem system) throws IOException {
    report.title("Speed, " + Runtime.getRuntime().availableProcessors() + " cores");
    var program = Models.program(Models.read(FOLDER.resolve("ai-race.xmile")));
    var variations =
        system.assumptions().stream().filter(a -> !a.fixed()).map(Assumption::prior).toList();
    var saved =
        system.nations().stream().mapToInt(n -> program.slot("capability[" + n + "]")).toArray();
    for (var heat : List.of("cold", "warm")) {
      var start = System.nanoTime();
      Ensemble.run(
          program,
          new Ensemble.Plan(
              variations, Map.of(), MEMBERS, Sampling.LHS, program.model().method(), saved, 1),
          Threads.ALL);
      report.atMost(
          "%,d members to 2036, %s, s".formatted(MEMBERS, heat),
          (System.nanoTime() - start) / 1e9,
          5);
    }
  }

  private static void scores(Report report, RaceSystem system, Race race) {
    report.title("Scores at the ends of 2022, 2023 and 2024, up to three years ahead");
    for (var c : new SystemBacktest(system, race, 1000, 1, Threads.ALL).scores().variables()) {
      report.note(
          "%-18s %3d figures  CRPS over a walk's %s, over a trend's %s; log score more by %s, %s"
              .formatted(
                  c.variable(),
                  c.figures(),
                  shown(c.crpsNaive()),
                  shown(c.crpsTrend()),
                  shown(c.logNaive()),
                  shown(c.logTrend())));
    }
  }

  private static void scenarios(Report report, RaceSystem system, Race race) throws IOException {
    report.title("Scenarios: the lead of the first nation in 2030, and runs that move as expected");
    var shipped = SystemScenarios.folder(FOLDER.resolve("scenarios"), system);
    report.atLeast("scenarios", shipped.size(), 20);
    var baseline = baseline(shipped);
    var others = shipped.stream().filter(s -> !s.effects().isEmpty()).toList();
    var futures = new RaceFutures(system, race, race.definition().cutOff(), 1000, 1, Threads.ALL);
    for (var e : futures.futures(baseline, null, others).effects()) {
      var moved = e.lead().get(1);
      report.note(
          "%-34s expected %-8s %+.2f (%+.2f to %+.2f)  %s"
              .formatted(
                  e.id(),
                  FuturesResult.expected(e.expect()),
                  moved.median(),
                  moved.low(),
                  moved.high(),
                  e.sign() == null ? "-" : "%.2f".formatted(e.sign())));
    }
  }

  private static SystemScenario baseline(List<SystemScenario> shipped) {
    return shipped.stream().filter(s -> s.effects().isEmpty()).findFirst().orElseThrow();
  }

  private static String shown(@Nullable Measured m) {
    return m == null ? "-" : "%.2f (%.2f to %.2f)".formatted(m.value(), m.low(), m.high());
  }
}
