package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Question;
import dev.overtake.application.question.JudgeQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `overtake judge`: one claim, stated part by part.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake judge --indicator manufacturing-share --of CHN --relation share --value '29 %%' --period 2024%n"
            + "  overtake judge --indicator electricity-generation --of CHN --relation ratio --against USA --value 2.5%n"
            + "%n")
final class JudgeCommand extends Answering {
  @Mixin private RaceOptions options = new RaceOptions();

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "Whose evidence. Default: ${DEFAULT-VALUE}.")
  private String race = Catalogue.FLAGSHIP;

  @Option(
      names = "--indicator",
      required = true,
      paramLabel = "ID",
      description = "What is measured.")
  private String indicator = "";

  @Option(names = "--of", required = true, paramLabel = "ID", description = "Whose figure it is.")
  private String of = "";

  @Option(
      names = "--relation",
      paramLabel = "KIND",
      description =
          "value, share, ratio, difference, rank, comparison, growth or trend. Default: ${DEFAULT-VALUE}.")
  private String relation = "value";

  @Option(
      names = "--against",
      paramLabel = "ID",
      description = "Whom it is compared with; NEXT for the closest rival, REST for all others.")
  private @Nullable String against;

  @Option(
      names = "--value",
      paramLabel = "AMOUNT",
      description = "What is claimed, such as '29 %%'.")
  private @Nullable String value;

  @Option(
      names = "--period",
      paramLabel = "YEARS",
      description = "2024 or 2019/2024; now where it is left out.")
  private @Nullable String period;

  @Option(names = "--said", paramLabel = "DATE", description = "When it was said.")
  private @Nullable String said;

  @Override
  Question<?> question() {
    return new JudgeQuestion(
        options.scope(race),
        new JudgeQuestion.Stated(indicator, of, relation, against, value, period, said));
  }
}
