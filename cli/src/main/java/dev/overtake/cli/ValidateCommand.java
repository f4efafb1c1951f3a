package dev.overtake.cli;

import dev.overtake.application.question.ValidateQuestion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake validate`: checks a race folder against its rules.
@Command(headerHeading = "Examples:%n" + "  overtake validate my-race/%n" + "%n")
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RACE",
      description = "The race: a folder, or the name of one that is shipped.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    var faults = Answering.print(new ValidateQuestion(folder)).faults().size();
    if (faults == 0) {
      return 0;
    }
    Session.stderr()
        .println("error: " + faults + (faults == 1 ? " rule" : " rules") + " broken in " + folder);
    return Exit.INVALID;
  }
}
