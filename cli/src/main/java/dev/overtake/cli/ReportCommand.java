package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.ReportQuestion;
import picocli.CommandLine.Command;

/// `overtake report`: one self-contained page.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake report -o us-china-ai.html%n"
            + "  overtake report my-race/ --as-of 2020-12-31 -o then.html%n"
            + "%n")
final class ReportCommand extends RaceCommand.Whole {
  @Override
  Question<?> question() {
    return new ReportQuestion(scope());
  }
}
