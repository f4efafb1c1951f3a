package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.CrossingQuestion;
import picocli.CommandLine.Command;

/// `overtake crossing`: when a lead changes hands.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake crossing notable-models%n"
            + "  overtake crossing ai-cluster-compute --json%n"
            + "%n")
final class CrossingCommand extends RaceCommand.Single {
  @Override
  Question<?> question() {
    return new CrossingQuestion(scope(), indicator);
  }
}
