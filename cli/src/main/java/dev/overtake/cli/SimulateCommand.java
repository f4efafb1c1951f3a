package dev.overtake.cli;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.units.UnitCheck;
import dev.overtake.dynamics.xmile.XmileWriter;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Sheet;
import dev.overtake.race.system.Ranges;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.RunRows;
import dev.overtake.report.wording.results.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake simulate`: runs a system-dynamics model.
@Command(
    name = "simulate",
    headerHeading =
        "Examples:%n"
            + "  overtake simulate teacup.xmile                  every variable as CSV%n"
            + "  overtake simulate world.mdl --set \"birth rate=0.02\" --save Population%n"
            + "  overtake simulate world.mdl --data observed.csv  with values of data variables%n"
            + "  overtake simulate world.mdl --runs 1000 --vary ranges.csv --save Population --json%n"
            + "  overtake simulate world.mdl --vary ranges.csv --sensitivity Population%n"
            + "  overtake simulate sir.xmile --calibrate fit.yaml constants from observed series%n"
            + "  overtake simulate world.mdl --loops              the feedback that drives it%n"
            + "  overtake simulate world.mdl --xmile -o world.xmile  the model in the other format%n"
            + "  overtake simulate race                           the race itself: who leads by when%n"
            + "  overtake simulate race --scenario us-permitting-doubled --compare baseline%n"
            + "%n",
    header = "Runs a system-dynamics model (XMILE, Vensim), once or many times.")
final class SimulateCommand implements Callable<Integer> {
  private static final int MOST_RUNS = 1_000_000;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "MODEL",
      description = "An XMILE file (.xmile, .stmx), Vensim's .mdl, or race: the shipped model.")
  private Path file = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "VARIABLE=VALUE",
      description = "Give a constant, or a stock's first value.")
  private Map<String, Double> set = new LinkedHashMap<>();

  @Option(
      names = "--save",
      paramLabel = "VARIABLE",
      description = "Save this variable; may be given several times. Default: all.")
  private @Nullable List<String> save;

  @Option(names = "--method", paramLabel = "NAME", description = "euler, rk2, rk4 or rk45.")
  private Model.@Nullable Method method;

  @Option(names = "--runs", paramLabel = "N", description = "Many runs, with --vary.")
  private @Nullable Integer runs;

  @Option(
      names = "--vary",
      paramLabel = "FILE",
      description =
          "CSV with variable, low and high, and if you like distribution (uniform, normal,"
              + " lognormal, triangular) and mode.")
  private @Nullable Path vary;

  @Option(
      names = "--sampling",
      paramLabel = "KIND",
      description = "lhs (the default), random or sobol.")
  private Sampling sampling = Sampling.LHS;

  @Option(
      names = "--sensitivity",
      paramLabel = "VARIABLE",
      description =
          "What the last value of this variable owes to each that varies (Sobol indices).")
  private @Nullable String sensitivity;

  @Option(names = "--units", description = "Say where units do not agree instead of running.")
  private boolean units;

  @Option(names = "--xmile", description = "Write the model as XMILE 1.0 instead of running it.")
  private boolean xmile;

  @Option(
      names = "--loops",
      description =
          "Which feedback loops drive the run, and when (Loops that Matter), instead of its values.")
  private boolean loops;

  @Option(names = "--seed", paramLabel = "N", description = "Of chance. Default: 1.")
  private long seed = 1;

  @Mixin private SimulateData data = new SimulateData();

  @Mixin private SimulateCalibration.Options calibration = new SimulateCalibration.Options();

  @Mixin private SimulateRace.Options future = new SimulateRace.Options();

  @Override
  public Integer call() throws IOException {
    if (file.toString().equals("race") && !Files.isRegularFile(file)) {
      if (ofModels()) {
        throw misplaced(
            "--set, --save, --method, --data, --vary, --sensitivity, --units, --xmile, --loops and"
                + " --calibrate",
            "MODEL");
      }
      return new SimulateRace(future, output, runs, seed).call();
    }
    if (future.given()) {
      throw misplaced("--scenario, --compare, --as-of, --race and --score", "race");
    }
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    oneQuestion();
    try {
      var model = data.into(Models.read(file));
      var program = Models.program(model);
      if (xmile) {
        output.write(XmileWriter.write(model), Main.out(), Main.err());
        return 0;
      }
      if (units) {
        return unitsAgree(program);
      }
      output.write(answer(program), Main.out(), Main.err());
      return 0;
    } catch (ModelException e) {
      throw new Failure(Failure.INVALID, String.valueOf(e.getMessage()) + ".", "");
    }
  }

  private boolean ofModels() {
    return units
        || xmile
        || loops
        || calibration.given()
        || data.given()
        || save != null
        || method != null
        || vary != null
        || sensitivity != null
        || !set.isEmpty();
  }

  /// What is asked instead of a run is asked alone.
  private void oneQuestion() {
    var asked = new ArrayList<String>();
    note(asked, "--units", units);
    note(asked, "--xmile", xmile);
    note(asked, "--loops", loops);
    note(asked, "--calibrate", calibration.given());
    note(asked, "--sensitivity", sensitivity != null);
    note(asked, "--save", save != null && !asked.isEmpty());
    note(asked, "--runs", runs != null);
    if (asked.size() > 1) {
      throw new Failure(
          Failure.USAGE,
          String.join(" and ", asked) + " do not go together.",
          "overtake simulate --help");
    }
  }

  private static void note(List<String> asked, String option, boolean given) {
    if (given) {
      asked.add(option);
    }
  }

  private static Failure misplaced(String options, String of) {
    return new Failure(
        Failure.USAGE, options + " belong to simulate " + of + ".", "overtake simulate --help");
  }

  private int unitsAgree(Program program) throws IOException {
    var warnings = UnitCheck.warnings(program);
    var text =
        warnings.isEmpty() ? "All units agree." : String.join(System.lineSeparator(), warnings);
    output.write(text + System.lineSeparator(), Main.out(), Main.err());
    return warnings.isEmpty() ? 0 : Failure.INVALID;
  }

  private String answer(Program program) throws IOException {
    var fixed = new HashMap<Integer, Double>();
    for (var entry : set.entrySet()) {
      fixed.put(slot(program, entry.getKey()), entry.getValue());
    }
    var saved =
        save == null
            ? program.named().values().stream().mapToInt(i -> i).toArray()
            : save.stream().mapToInt(name -> slot(program, name)).toArray();
    var how = requireNonNullElse(method, program.model().method());
    if (calibration.given()) {
      return new SimulateCalibration(calibration, output).answer(program, fixed, how, seed);
    }
    if (loops) {
      var plan = new Dominance.Plan(fixed, how, seed, Dominance.Plan.CIRCUITS);
      return SimulateLoops.written(title(), Dominance.of(program, plan), output);
    }
    if (sensitivity != null) {
      var variations = variations(program);
      if (variations.isEmpty()) {
        throw new Failure(Failure.USAGE, "--sensitivity needs --vary.", "");
      }
      return new SimulateSensitivity(program, fixed, how, seed)
          .written(variations, slot(program, sensitivity), output);
    }
    if (runs == null) {
      var simulation = Models.simulation(program.given(fixed.keySet()).saving(saved));
      return written(simulation.run(new Simulation.Options(how, fixed, saved, seed)));
    }
    if (runs < 1 || runs > MOST_RUNS) {
      throw new Failure(
          Failure.USAGE, "--runs is from 1 to %d, not %d.".formatted(MOST_RUNS, runs), "");
    }
    var plan = new Ensemble.Plan(variations(program), fixed, runs, sampling, how, saved, seed);
    return new SimulateEnsemble(output, plan).answer(program);
  }

  /// The slot of a variable that the model must have.
  static int slot(Program program, String name) {
    try {
      return program.slot(name);
    } catch (ModelException e) {
      throw new Failure(
          Failure.NOT_FOUND,
          "the model has no variable '"
              + name
              + "'."
              + Suggestion.forName(name, program.named().keySet()),
          "");
    }
  }

  /// Models seldom have a name of their own that says more than that of their file.
  private String title() {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
  }

  private List<Variation> variations(Program program) throws IOException {
    if (vary == null) {
      return List.of();
    }
    if (!Files.isRegularFile(vary)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + vary + ".", "");
    }
    try {
      var variations = Sheet.read(vary, List.of("variable", "low", "high"), Ranges::of);
      variations.forEach(v -> slot(program, v.variable()));
      return variations;
    } catch (InvalidRaceException e) {
      throw Failure.invalid(e, "overtake simulate --help");
    }
  }

  private String written(Run run) {
    return switch (output.format(Format.CSV)) {
      case CSV -> RunRows.of(run).csv();
      case TSV -> RunRows.of(run).tsv();
      case MD -> RunRows.shown(run).markdown();
      case TABLE -> TerminalTable.render(RunRows.shown(run), output.screen());
      case JSON -> Json.document(RunResult.of(run, seed));
      case JSONL -> Json.lines(RunRows.lines(run));
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "simulate");
    };
  }
}
