package dev.overtake.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line's entry. It only starts commands: each command is a class of its own.
@Command(
    name = "overtake",
    mixinStandardHelpOptions = true,
    version = "overtake 0.1.0",
    description = "Who leads a technology race, who has the momentum, and how sure are we.")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
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
    return new CommandLine(new Main()).execute(args);
  }
}
