package dev.overtake.cli;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.system.Futures;
import dev.overtake.race.system.RaceFutures;
import dev.overtake.race.system.RaceSystem;
import dev.overtake.race.system.SystemBacktest;
import dev.overtake.race.system.SystemScenario;
import dev.overtake.race.system.SystemScenarios;
import dev.overtake.race.system.SystemScores;
import dev.overtake.report.html.FuturesPage;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.FuturesDocument;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.SystemScoresDocument;
import dev.overtake.report.wording.results.FuturesResult;
import dev.overtake.report.wording.results.SystemScoresResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `overtake simulate race`: the shipped model of the race, calibrated and run forward.
final class SimulateRace implements Callable<Integer> {
  private static final int RUNS = 1000;
  private static final int LEAST = 50;
  private static final int MOST = 100_000;

  private final Options options;
  private final OutputOptions output;
  private final int runs;
  private final long seed;

  /// What only the race's model understands.
  static final class Options {
    @Option(
        names = "--scenario",
        paramLabel = "ID",
        description =
            "Of race: a shipped scenario or a file; stack them with +. Default: baseline.")
    private @Nullable String scenario;

    @Option(
        names = "--compare",
        paramLabel = "ID",
        description = "Of race: run this too, with the same members.")
    private @Nullable String compare;

    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        description = "Of race: calibrate on what was known then. Default: the data's cut-off.")
    private @Nullable String asOf;

    @Option(
        names = "--race",
        paramLabel = "RACE",
        description = "Of race: where the figures are. Default: the flagship.")
    private @Nullable String race;

    @Option(
        names = "--score",
        description =
            "Of race: how the model did at the ends of past years, against simple forecasts.")
    private boolean score;

    /// Whether one of them was given.
    boolean given() {
      return score || scenario != null || compare != null || asOf != null || race != null;
    }
  }

  SimulateRace(Options options, OutputOptions output, @Nullable Integer runs, long seed) {
    this.options = options;
    this.output = output;
    this.runs = requireNonNullElse(runs, RUNS);
    this.seed = seed;
  }

  @Override
  public Integer call() throws IOException {
    if (runs < LEAST || runs > MOST) {
      throw new Failure(
          Failure.USAGE,
          "--runs is from %d to %d for the race, not %d.".formatted(LEAST, MOST, runs),
          "");
    }
    var folder = Races.home().resolve("data/dynamics");
    var system = RaceSystem.read(folder);
    var race = RaceFolder.read(Races.folder(requireNonNullElse(options.race, Races.FLAGSHIP)));
    for (var nation : system.nations()) {
      if (race.contender(nation).isEmpty()) {
        throw new Failure(
            Failure.INVALID,
            "the model is about %s, and the race %s has no contender %s."
                .formatted(String.join(" and ", system.nations()), race.definition().id(), nation),
            "");
      }
    }
    if (options.score) {
      output.write(
          written(new SystemBacktest(system, race, runs, seed, Threads.ALL).scores()),
          Main.out(),
          Main.err());
      return 0;
    }
    var shipped = SystemScenarios.folder(folder.resolve("scenarios"), system);
    var scenario = scenario(requireNonNullElse(options.scenario, "baseline"), shipped, system);
    var compare = options.compare == null ? null : scenario(options.compare, shipped, system);
    var others = shipped.stream().filter(s -> !s.effects().isEmpty()).toList();
    var futures = futures(system, race);
    output.write(written(futures.futures(scenario, compare, others), race), Main.out(), Main.err());
    return 0;
  }

  private RaceFutures futures(RaceSystem system, Race race) {
    var day = Days.of("--as-of", options.asOf, race.definition().cutOff());
    try {
      return new RaceFutures(system, race, day, runs, seed, Threads.ALL);
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.USAGE, "--as-of: " + e.getMessage() + ".", "");
    }
  }

  private String written(Futures futures, Race race) {
    return switch (output.format(Format.TABLE)) {
      case TABLE ->
          TerminalDocument.render(
              FuturesDocument.of(futures, id -> name(race, id)), output.screen());
      case MD -> FuturesDocument.of(futures, id -> name(race, id)).markdown();
      case JSON -> Json.document(FuturesResult.of(futures));
      case JSONL -> Json.lines(List.of(FuturesResult.of(futures)));
      case HTML -> FuturesPage.render(futures, id -> name(race, id));
      case CSV, TSV -> throw RaceCommand.unsupported(output.format(Format.TABLE), "simulate race");
    };
  }

  private String written(SystemScores scores) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> TerminalDocument.render(SystemScoresDocument.of(scores), output.screen());
      case MD -> SystemScoresDocument.of(scores).markdown();
      case JSON -> Json.document(SystemScoresResult.of(scores));
      case JSONL -> Json.lines(SystemScoresResult.of(scores).calls());
      case CSV, TSV, HTML ->
          throw RaceCommand.unsupported(output.format(Format.TABLE), "simulate race");
    };
  }

  private static String name(Race race, String id) {
    return race.contender(id).map(Contender::inProse).orElse(id);
  }

  private static SystemScenario scenario(
      String text, List<SystemScenario> shipped, RaceSystem system) throws IOException {
    SystemScenario all = null;
    for (var name : text.split("\\+", -1)) {
      var one =
          ScenarioNames.find(
              name, shipped, SystemScenario::id, file -> SystemScenarios.file(file, system));
      try {
        all = all == null ? one : all.with(one);
      } catch (IllegalArgumentException e) {
        throw new Failure(Failure.USAGE, String.valueOf(e.getMessage()) + ".", "");
      }
    }
    return java.util.Objects.requireNonNull(all);
  }
}
