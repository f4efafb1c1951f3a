package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.AuditQuestion;
import picocli.CommandLine.Command;

/// `overtake audit`: does the answer survive other defensible methods.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake audit                             the flagship race%n"
            + "  overtake audit my-race/ --contenders USA,EUU%n"
            + "  overtake audit --method baseline=last-figure%n"
            + "  overtake audit -o audit.md%n"
            + "%n")
final class AuditCommand extends RaceCommand.Whole {
  @Override
  Question<?> question() {
    return new AuditQuestion(scope());
  }
}
