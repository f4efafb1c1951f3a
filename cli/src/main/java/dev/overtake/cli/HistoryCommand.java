package dev.overtake.cli;

import dev.overtake.application.question.HistoryQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `overtake history`: the answer as of the end of each year.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake history                           the flagship race, some ten seconds%n"
            + "  overtake history my-race/ --from 2018 -o history.csv%n"
            + "  overtake history --contenders USA+EUU,CHN --json%n"
            + "%n")
final class HistoryCommand extends RaceCommand.Whole {
  @Option(names = "--from", paramLabel = "YEAR", description = "The first year. Default: 2012.")
  private int from = HistoryQuestion.USUAL;

  @Override
  HistoryQuestion question() {
    return new HistoryQuestion(scope(), from);
  }
}
