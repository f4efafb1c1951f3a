package dev.overtake.cli;

import dev.overtake.application.Forms;
import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said when a command line cannot be answered: one line, what to try, an exit code.
final class Complaints {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class);

  private Complaints() {}

  /// Arguments that cannot be understood.
  static int misused(ParameterException e) {
    var command = e.getCommandLine();
    say(words(e), command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static String words(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    var option = e.getArgSpec();
    if (option instanceof OptionSpec named && e.getValue() != null) {
      var expected = expected(option);
      if (!expected.isEmpty()) {
        return "%s %s, not '%s'.%s"
            .formatted(
                named.longestName(),
                expected,
                e.getValue(),
                Names.didYouMean(e.getValue(), choices(option)));
      }
    }
    var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
    return message + (message.endsWith(".") ? "" : ".");
  }

  private static String unmatched(UnmatchedArgumentException e) {
    var command = e.getCommandLine();
    var word = e.getUnmatched().getFirst();
    if (word.startsWith("-")) {
      var known = command.getCommandSpec().optionsMap().keySet();
      return "there is no option '" + word + "'." + Names.didYouMean(word, known);
    }
    var commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "'" + word + "' is one argument too many."
        : "there is no command '" + word + "'." + Names.didYouMean(word, commands);
  }

  private static String expected(ArgSpec option) {
    var choices = choices(option);
    if (!choices.isEmpty()) {
      return "is " + Forms.listed(choices);
    }
    var type = option.auxiliaryTypes()[option.auxiliaryTypes().length - 1];
    return WHOLE.contains(type)
        ? "needs a whole number"
        : NUMBERS.contains(type) ? "needs a number" : "";
  }

  private static List<String> choices(ArgSpec option) {
    var values = option.type().getEnumConstants();
    return values == null
        ? List.of()
        : Arrays.stream(values).map(v -> ((Enum<?>) v).name().toLowerCase(Locale.ROOT)).toList();
  }

  /// A question that was refused, or a fault of this program.
  static int failed(Exception e) {
    if (e instanceof Refusal refusal) {
      var option = refusal.field().isEmpty() ? "" : "--" + refusal.field();
      say(option + refusal.text(), refusal.hint());
      return Exit.of(refusal);
    }
    if (e instanceof FileSystemException file) {
      return failed(Refusal.file(file));
    }
    if (System.getenv("OVERTAKE_DEBUG") != null) {
      e.printStackTrace(Session.stderr());
    }
    var where = Arrays.stream(e.getStackTrace()).findFirst().map(f -> " at " + f).orElse("");
    say("unexpected: " + e + where, "OVERTAKE_DEBUG=1 overtake …");
    return Exit.UNEXPECTED;
  }

  /// A result that did not reach standard output whole.
  ///
  /// @param code of the command itself
  static int written(int code) {
    var trouble = Session.stdout() instanceof StandardOutput out ? out.trouble() : null;
    if (trouble == null) {
      return code;
    }
    if (trouble.contains("Broken pipe")) {
      return Exit.CLOSED_PIPE;
    }
    say("standard output: " + trouble + ".", "");
    return Exit.NOT_WRITTEN;
  }

  /// One line, and what to try.
  static void say(String message, String hint) {
    Session.stderr().println("error: " + message);
    if (!hint.isEmpty()) {
      Session.stderr().println("try: " + hint);
    }
  }
}
