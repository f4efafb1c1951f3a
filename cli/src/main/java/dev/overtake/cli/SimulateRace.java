package dev.overtake.cli;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.system.Futures;
import dev.overtake.race.system.RaceFutures;
import dev.overtake.race.system.RaceSystem;
import dev.overtake.race.system.SystemBacktest;
import dev.overtake.race.system.SystemScenario;
import dev.overtake.race.system.SystemScenarios;
import dev.overtake.race.system.SystemScores;
import dev.overtake.report.Format;
import dev.overtake.report.FuturesDocument;
import dev.overtake.report.Json;
import dev.overtake.report.SystemScoresDocument;
import dev.overtake.report.html.FuturesPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    private String scenario = "baseline";

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
        description = "Of race: where the figures are. Default: ${DEFAULT-VALUE}.")
    private String race = Races.FLAGSHIP;

    @Option(
        names = "--score",
        description =
            "Of race: how the model did at the ends of past years, against simple forecasts.")
    private boolean score;
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
    var race = RaceFolder.read(Races.folder(options.race));
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
          written(new SystemBacktest(system, race, runs, seed).scores()), Main.out(), Main.err());
      return 0;
    }
    var shipped = SystemScenarios.folder(folder.resolve("scenarios"), system);
    var scenario = scenario(options.scenario, shipped, system);
    var compare = options.compare == null ? null : scenario(options.compare, shipped, system);
    var others = shipped.stream().filter(s -> !s.effects().isEmpty()).toList();
    var futures = new RaceFutures(system, race, day(race), runs, seed);
    output.write(written(futures.futures(scenario, compare, others), race), Main.out(), Main.err());
    return 0;
  }

  private String written(Futures futures, Race race) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> FuturesDocument.of(futures, id -> name(race, id)).text(output.screen());
      case MD -> FuturesDocument.of(futures, id -> name(race, id)).markdown();
      case JSON, JSONL -> Json.document(futures);
      case HTML -> FuturesPage.render(futures, id -> name(race, id));
      case CSV, TSV -> throw RaceCommand.unsupported(output.format(Format.TABLE), "simulate race");
    };
  }

  private String written(SystemScores scores) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> SystemScoresDocument.of(scores).text(output.screen());
      case MD -> SystemScoresDocument.of(scores).markdown();
      case JSON, JSONL -> Json.document(scores);
      case CSV, TSV, HTML ->
          throw RaceCommand.unsupported(output.format(Format.TABLE), "simulate race");
    };
  }

  private static String name(Race race, String id) {
    return race.contender(id).map(Contender::inProse).orElse(id);
  }

  private LocalDate day(Race race) {
    if (options.asOf == null) {
      return race.definition().cutOff();
    }
    try {
      return Period.parse(options.asOf).end();
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.USAGE,
          "--as-of needs a date such as 2025-06-30, not '" + options.asOf + "'.",
          "");
    }
  }

  private static SystemScenario scenario(
      String text, List<SystemScenario> shipped, RaceSystem system) throws IOException {
    SystemScenario all = null;
    for (var name : text.split("\\+", -1)) {
      var one = one(name, shipped, system);
      try {
        all = all == null ? one : all.with(one);
      } catch (IllegalArgumentException e) {
        throw new Failure(Failure.USAGE, String.valueOf(e.getMessage()) + ".", "");
      }
    }
    return java.util.Objects.requireNonNull(all);
  }

  private static SystemScenario one(String name, List<SystemScenario> shipped, RaceSystem system)
      throws IOException {
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      if (!Files.isRegularFile(Path.of(name))) {
        throw new Failure(Failure.NOT_FOUND, "there is no file " + name + ".", "");
      }
      return SystemScenarios.file(Path.of(name), system);
    }
    return shipped.stream()
        .filter(s -> s.id().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new Failure(
                Failure.NOT_FOUND,
                "no scenario is called '"
                    + name
                    + "'."
                    + Suggestion.forName(name, shipped.stream().map(SystemScenario::id).toList()),
                ""));
  }
}
