package dev.overtake.cli;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

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

  private static final long STACK = 64L << 20;

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
    return execute(new StandardOutput(new FileOutputStream(FileDescriptor.out)), System.err, args);
  }

  /// Runs one command line that writes where it is told to.
  static int execute(PrintStream out, PrintStream err, String... args) {
    return Session.within(new Session(out, new Remarks(err), List.of(args)), () -> parsed(args));
  }

  private static int parsed(String... args) {
    var words = withCommand(args);
    var line =
        commandLine(
            words[0],
            CURIOUS.contains(words[0])
                || List.of(words).contains("--help")
                || List.of(words).contains("-h"));
    var code = executed(line, words);
    line.getOut().flush();
    Session.stdout().flush();
    Session.stderr().flush();
    return Complaints.written(code);
  }

  /// What is too large or nested too deeply gets a sentence too.
  private static int executed(CommandLine line, String... words) {
    try {
      return line.execute(words);
    } catch (OutOfMemoryError e) {
      Complaints.say("this needs more memory than there is: ask for less at once.", "");
    } catch (StackOverflowError e) {
      Complaints.say("what was read is nested too deeply.", "");
    }
    return Exit.UNEXPECTED;
  }

  private static CommandLine commandLine(String first, boolean helpful) {
    var line = new CommandLine(new Main());
    for (var command : Commands.ALL) {
      var whole = command.name().equals(first) || CURIOUS.contains(first);
      line.addSubcommand(command.name(), whole ? command.type() : outline(command));
      var spec = requireNonNull(line.getSubcommands().get(command.name())).getCommandSpec();
      spec.usageMessage().header(command.line());
      if (whole && spec.findOption("--help") == null) {
        spec.mixinStandardHelpOptions(true);
      }
      if (whole && spec.userObject() instanceof Answering answering && helpful) {
        spec.resourceBundle(new FormatWords(answering.formats()));
      }
    }
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(Session.stdout(), false, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(Session.stderr(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, args) -> Complaints.misused(e));
    line.setExecutionExceptionHandler((e, command, result) -> Complaints.failed(e));
    return line;
  }

  /// A command that will not run: only its line in the list of commands.
  private static CommandSpec outline(Commands.Listed command) {
    return CommandSpec.create().name(command.name());
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
}
