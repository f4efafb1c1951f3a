package dev.overtake.cli;

import dev.overtake.application.question.InitQuestion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake init`: a small race to start from.
@Command(headerHeading = "Examples:%n" + "  overtake init my-race/%n" + "%n")
final class InitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder, new or empty.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Answering.print(new InitQuestion(folder));
    Session.stderr().println("next: overtake standing " + folder);
    return 0;
  }
}
