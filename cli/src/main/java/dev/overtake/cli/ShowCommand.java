package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.ShowQuestion;
import picocli.CommandLine.Command;

/// `overtake show`: one indicator in full.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake show electricity-generation%n"
            + "  overtake show notable-models --contenders CHN,USA%n"
            + "  overtake show robots-installed -o robots.csv%n"
            + "%n")
final class ShowCommand extends RaceCommand.Single {
  @Override
  Question<?> question() {
    return new ShowQuestion(scope(), indicator);
  }
}
