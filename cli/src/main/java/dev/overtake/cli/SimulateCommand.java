package dev.overtake.cli;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.question.CalibrateQuestion;
import dev.overtake.application.question.EnsembleQuestion;
import dev.overtake.application.question.LoopsQuestion;
import dev.overtake.application.question.ModelScope;
import dev.overtake.application.question.RaceFuturesQuestion;
import dev.overtake.application.question.RaceScoresQuestion;
import dev.overtake.application.question.SensitivityQuestion;
import dev.overtake.application.question.SimulateQuestion;
import dev.overtake.application.question.TranslateQuestion;
import dev.overtake.application.question.UnitsQuestion;
import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.dynamics.model.Model;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake simulate`: runs a system-dynamics model.
@Command(
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
            + "%n")
final class SimulateCommand extends Answering {
  private static final String HELP = "overtake simulate --help";
  private static final int RACE_RUNS = 1000;
  private static final int STARTS = 20;

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

  @Option(
      names = "--method",
      paramLabel = "NAME",
      description = "euler, difference, midpoint, rk2, rk4 or rk45.")
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

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Data for the variables that have no equation: CSV with the time and a column per"
              + " variable; may be given several times.")
  private List<Path> data = new ArrayList<>();

  @Mixin private CalibrationOptions calibration = new CalibrationOptions();

  @Mixin private RaceModelOptions future = new RaceModelOptions();

  @Override
  public Integer call() throws IOException {
    var question = question();
    if (question instanceof EnsembleQuestion ensemble) {
      new EnsembleRun(output, ensemble).answer();
      return 0;
    }
    var answer = answer(question);
    return question instanceof UnitsQuestion && !((List<?>) answer).isEmpty() ? Exit.INVALID : 0;
  }

  @Override
  Question<?> question() {
    if (file.toString().equals("race") && !Files.isRegularFile(file)) {
      if (ofModels()) {
        throw misplaced(
            "--set, --save, --method, --data, --vary, --sensitivity, --units, --xmile, --loops and"
                + " --calibrate",
            "MODEL");
      }
      return ofRace();
    }
    if (future.given()) {
      throw misplaced("--scenario, --compare, --as-of, --race and --score", "race");
    }
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    oneQuestion();
    return ofModel(new ModelScope(file, data, set, Optional.ofNullable(method), seed));
  }

  /// All that one of its results can be written in.
  @Override
  Set<Format> formats() {
    var model = new ModelScope(file, data, set, Optional.ofNullable(method), seed);
    var all = EnumSet.noneOf(Format.class);
    for (var question :
        List.of(
            new SimulateQuestion(model, save),
            new LoopsQuestion(model),
            new TranslateQuestion(model))) {
      all.addAll(question.forms().formats());
    }
    return all;
  }

  private Question<?> ofRace() {
    var where = requireNonNullElse(future.race, Catalogue.FLAGSHIP);
    var members = requireNonNullElse(runs, RACE_RUNS);
    return future.score
        ? new RaceScoresQuestion(where, members, seed)
        : new RaceFuturesQuestion(
            where,
            requireNonNullElse(future.scenario, "baseline"),
            future.compare,
            future.asOf.day,
            members,
            seed);
  }

  private Question<?> ofModel(ModelScope model) {
    if (xmile) {
      return new TranslateQuestion(model);
    }
    if (units) {
      return new UnitsQuestion(model);
    }
    if (calibration.given()) {
      if (calibration.calibrate == null) {
        throw Refusal.of(Refusal.Kind.USAGE, "--observed and --starts need --calibrate.", HELP);
      }
      return new CalibrateQuestion(
          model,
          calibration.calibrate,
          calibration.observed,
          requireNonNullElse(calibration.starts, STARTS));
    }
    if (loops) {
      return new LoopsQuestion(model);
    }
    if (sensitivity != null) {
      return new SensitivityQuestion(model, vary, sensitivity);
    }
    return runs == null
        ? new SimulateQuestion(model, save)
        : new EnsembleQuestion(model, save, runs, vary, sampling);
  }

  private boolean ofModels() {
    return units
        || xmile
        || loops
        || calibration.given()
        || !data.isEmpty()
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
      throw Refusal.of(
          Refusal.Kind.USAGE, String.join(" and ", asked) + " do not go together.", HELP);
    }
  }

  private static void note(List<String> asked, String option, boolean given) {
    if (given) {
      asked.add(option);
    }
  }

  private static Refusal misplaced(String options, String of) {
    return Refusal.of(Refusal.Kind.USAGE, options + " belong to simulate " + of + ".", HELP);
  }
}
