package dev.overtake.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Completion for the fish shell.
final class FishCompletion {
  private FishCompletion() {}

  static String script(CommandLine root) {
    var script = new StringBuilder("complete -c overtake -f\n");
    root.getSubcommands()
        .forEach((name, command) -> {
          script.append(
              "complete -c overtake -n __fish_use_subcommand -a %s -d '%s'\n"
                  .formatted(name, description(command)));
          for (var option : command.getCommandSpec().options()) {
            script.append(option(name, option));
          }
        });
    return script.toString();
  }

  private static String option(String command, OptionSpec option) {
    var line = new StringBuilder("complete -c overtake -n '__fish_seen_subcommand_from ");
    line.append(command).append('\'');
    for (var name : option.names()) {
      line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      line.append(" -r -F");
    }
    var words = option.description();
    return line.append(" -d '")
        .append(words.length == 0 ? "" : quoted(words[0]))
        .append("'\n")
        .toString();
  }

  private static String description(CommandLine command) {
    var words = command.getCommandSpec().usageMessage().header();
    return words.length == 0 ? "" : quoted(words[0]);
  }

  private static String quoted(String text) {
    return text.replace("'", "\\'");
  }
}
