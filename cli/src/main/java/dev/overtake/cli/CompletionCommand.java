package dev.overtake.cli;

import static java.util.Objects.requireNonNull;

import dev.overtake.application.Refusal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `overtake completion`: a script that completes commands and options.
@Command(
    headerHeading =
        "Examples:%n"
            + "  source <(overtake completion bash)%n"
            + "  overtake completion fish > ~/.config/fish/completions/overtake.fish%n"
            + "%n")
final class CompletionCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var root = requireNonNull(spec).root().commandLine();
    var script =
        switch (shell) {
          case "bash", "zsh" -> AutoComplete.bash("overtake", root);
          case "fish" -> FishCompletion.script(root);
          default ->
              throw Refusal.of(
                  Refusal.Kind.USAGE,
                  "there is no completion for '" + shell + "', only for bash, zsh and fish.",
                  "overtake completion bash");
        };
    Session.stdout().print(script);
    Session.stdout().flush();
    return 0;
  }
}
