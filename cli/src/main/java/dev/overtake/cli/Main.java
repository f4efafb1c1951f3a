package dev.overtake.cli;

import static java.util.Objects.requireNonNull;

import dev.overtake.evidence.InvalidRaceException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line's entry. It only starts commands: each command is a class of its own.
@Command(
    name = "overtake",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    headerHeading =
        "Examples:%n"
            + "  overtake                              who leads in AI, the United States or China%n"
            + "  overtake show electricity-generation  one indicator in full%n"
            + "  overtake crossing notable-models      when a lead changes hands%n"
            + "  overtake report -o race.html          everything on one page%n"
            + "  overtake init my-race/                start a race of your own%n"
            + "%n",
    header = "Who leads a technology race, who has the momentum, and how sure are we.")
public final class Main implements Runnable {
  private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");
  /* Commands that look into all the others. */
  private static final Set<String> CURIOUS = Set.of("help", "completion");

  /// A command as it stands in the list of commands. Its line stands here a second time, because
  /// reading it from the class takes longer than everything else that help does.
  record Listed(String name, String line, Class<?> type) {}

  static final List<Listed> COMMANDS =
      List.of(
          new Listed(
              "standing",
              "Who leads, lane by lane, how sure that is, and which way it moves.",
              StandingCommand.class),
          new Listed(
              "indicators",
              "Finds indicators by words in their names and definitions.",
              IndicatorsCommand.class),
          new Listed(
              "show",
              "One indicator in full: figures, level, momentum, sources and caveats.",
              ShowCommand.class),
          new Listed(
              "crossing",
              "When the lead in an indicator changes hands: runs of a hundred, year by year.",
              CrossingCommand.class),
          new Listed(
              "audit",
              "Does the answer survive other methods, what does it hang on, and what flips it.",
              AuditCommand.class),
          new Listed(
              "index",
              "A composite index of all contenders by a named method, beside its robustness.",
              IndexCommand.class),
          new Listed("report", "The whole race as one self-contained page.", ReportCommand.class),
          new Listed(
              "forecast",
              "Forecasts series of a CSV with the columns id, period and value.",
              ForecastCommand.class),
          new Listed(
              "backtest",
              "Scores what would have been printed at the ends of past years.",
              BacktestCommand.class),
          new Listed(
              "rank",
              "Rates players from their battles, with intervals (Bradley-Terry).",
              RankCommand.class),
          new Listed(
              "scale",
              "Puts models with scores on different benchmarks on one scale, and dates the lag.",
              ScaleCommand.class),
          new Listed(
              "simulate",
              "Runs a system-dynamics model (XMILE, Vensim), once or many times.",
              SimulateCommand.class),
          new Listed(
              "check",
              "Finds the claims of documents and compares each with evidence.",
              CheckCommand.class),
          new Listed(
              "exposure",
              "What depends on whom, what breaks under which scenario, and what to do next.",
              ExposureCommand.class),
          new Listed(
              "validate",
              "Checks a race folder: file, line, what was expected, and the likely fix.",
              ValidateCommand.class),
          new Listed(
              "init",
              "Writes a small valid race, with comments, into a new folder.",
              InitCommand.class),
          new Listed(
              "import",
              "Adds figures to a race, or a race to the workspace; figures that stand there stay.",
              ImportCommand.class),
          new Listed(
              "query", "Asks the tables of a race in SQL, reading only.", QueryCommand.class),
          new Listed(
              "completion",
              "Prints a completion script for bash, zsh or fish.",
              CompletionCommand.class),
          new Listed(
              "help", "Display help information about the specified command.", HelpCommand.class));

  private static final long STACK = 64L << 20;

  /* Where this thread's command writes; tests put their own in place. */
  private static final ScopedValue<Streams> STREAMS = ScopedValue.newInstance();

  private record Streams(PrintStream out, PrintStream err) {}

  @Override
  public void run() {
    throw new IllegalStateException("a command is always named");
  }

  /// Runs one command line and ends the process with its exit code.
  public static void main(String... args) {
    var code = deep(args);
    // Leaving by System.exit loads the platform's logging first, which takes 10 ms.
    if (code != 0) {
      System.exit(code);
    }
  }

  /// Long equations are deep trees: they need more stack than a main thread has.
  private static int deep(String... args) {
    var code = new AtomicInteger(1);
    var thread = new Thread(null, () -> code.set(execute(args)), "overtake", STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return code.get();
  }

  /// Runs one command line and returns its exit code.
  static int execute(String... args) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    return execute(out, System.err, args);
  }

  /// Runs one command line that writes where it is told to.
  static int execute(PrintStream out, PrintStream err, String... args) {
    return ScopedValue.where(STREAMS, new Streams(out, err)).call(() -> parsed(args));
  }

  /// Results go here.
  static PrintStream out() {
    return STREAMS.get().out();
  }

  /// Everything that is no result goes here.
  static PrintStream err() {
    return STREAMS.get().err();
  }

  private static int parsed(String... args) {
    var words = withCommand(args);
    var line = commandLine(words[0]);
    var code = executed(line, words);
    line.getOut().flush();
    out().flush();
    err().flush();
    return code;
  }

  /// What is too large or nested too deeply gets a sentence too.
  private static int executed(CommandLine line, String... words) {
    try {
      return line.execute(words);
    } catch (OutOfMemoryError e) {
      say("this needs more memory than there is: ask for less at once.", "");
    } catch (StackOverflowError e) {
      say("what was read is nested too deeply.", "");
    }
    return 1;
  }

  private static CommandLine commandLine(String first) {
    var line = new CommandLine(new Main());
    for (var command : COMMANDS) {
      var whole = command.name().equals(first) || CURIOUS.contains(first);
      line.addSubcommand(command.name(), whole ? command.type() : outline(command));
      var spec = requireNonNull(line.getSubcommands().get(command.name())).getCommandSpec();
      if (whole && spec.findOption("--help") == null) {
        spec.mixinStandardHelpOptions(true);
      }
    }
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out(), false, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, args) -> misused(e));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e));
    return line;
  }

  /// A command that will not run: only its line in the list of commands.
  private static CommandSpec outline(Listed command) {
    var outline = CommandSpec.create().name(command.name());
    outline.usageMessage().header(command.line());
    return outline;
  }

  /// Without a command the standing is meant.
  private static String[] withCommand(String... args) {
    var named = args.length > 0 && (!args[0].startsWith("-") || ABOUT.contains(args[0]));
    if (named) {
      return args;
    }
    var all = new String[args.length + 1];
    all[0] = "standing";
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private static int misused(ParameterException e) {
    var command = e.getCommandLine();
    var meant = "";
    if (e instanceof UnmatchedArgumentException unmatched) {
      var word = unmatched.getUnmatched().getFirst();
      var known =
          word.startsWith("-")
              ? command.getCommandSpec().optionsMap().keySet()
              : command.getSubcommands().keySet();
      meant = Suggestion.forName(word, known);
    }
    var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
    var end = message.endsWith(".") ? "" : ".";
    say(message + end + meant, command.getCommandSpec().qualifiedName() + " --help");
    return Failure.USAGE;
  }

  private static int failed(Exception e) {
    if (e instanceof Failure failure) {
      say(String.valueOf(failure.getMessage()), failure.hint());
      return failure.code();
    }
    if (e instanceof InvalidRaceException invalid) {
      var more = invalid.faults().size() - 1;
      say(
          String.valueOf(invalid.getMessage()) + (more > 0 ? " (and " + more + " more)" : ""),
          "overtake validate DIR");
      return Failure.INVALID;
    }
    if (e instanceof FileSystemException file) {
      return failed(Failure.of(file));
    }
    if (System.getenv("OVERTAKE_DEBUG") != null) {
      e.printStackTrace(err());
    }
    var where = Arrays.stream(e.getStackTrace()).findFirst().map(f -> " at " + f).orElse("");
    say("unexpected: " + e + where, "OVERTAKE_DEBUG=1 overtake …");
    return 1;
  }

  private static void say(String message, String hint) {
    err().println("error: " + message);
    if (!hint.isEmpty()) {
      err().println("try: " + hint);
    }
  }
}
