package dev.overtake.cli;

import static java.util.Objects.requireNonNull;

import dev.overtake.evidence.InvalidRaceException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private static final List<Class<?>> COMMANDS =
      List.of(
          StandingCommand.class,
          IndicatorsCommand.class,
          ShowCommand.class,
          CrossingCommand.class,
          AuditCommand.class,
          IndexCommand.class,
          ReportCommand.class,
          ForecastCommand.class,
          BacktestCommand.class,
          RankCommand.class,
          ScaleCommand.class,
          SimulateCommand.class,
          CheckCommand.class,
          ValidateCommand.class,
          InitCommand.class,
          ImportCommand.class,
          QueryCommand.class,
          CompletionCommand.class,
          HelpCommand.class);

  /* Where this thread's command writes; tests put their own in place. */
  private static final ScopedValue<Streams> STREAMS = ScopedValue.newInstance();

  private record Streams(PrintStream out, PrintStream err) {}

  @Override
  public void run() {
    throw new IllegalStateException("a command is always named");
  }

  /// Runs one command line and ends the process with its exit code.
  public static void main(String... args) {
    var code = execute(args);
    // Leaving by System.exit loads the platform's logging first, which takes 10 ms.
    if (code != 0) {
      System.exit(code);
    }
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
    var code = line.execute(words);
    line.getOut().flush();
    out().flush();
    err().flush();
    return code;
  }

  private static CommandLine commandLine(String first) {
    var line = new CommandLine(new Main());
    for (var type : COMMANDS) {
      var command = requireNonNull(type.getAnnotation(Command.class));
      var whole = command.name().equals(first) || CURIOUS.contains(first);
      line.addSubcommand(command.name(), whole ? type : outline(command));
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

  /// A command that will not run: only its line in the list of commands. Reading the options of all
  /// commands takes longer than everything else that help does.
  private static CommandSpec outline(Command command) {
    var outline = CommandSpec.create().name(command.name());
    outline.usageMessage().header(command.header()).description(command.description());
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
