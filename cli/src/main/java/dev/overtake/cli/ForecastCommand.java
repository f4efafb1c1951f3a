package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.ForecastQuestion;
import dev.overtake.estimation.Quantity;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake forecast`: the method behind the standing on any series.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake forecast output.csv                    as many periods as usual%n"
            + "  overtake forecast output.csv --periods 3 -f table%n"
            + "  overtake forecast shares.csv --quantity share   values from 0 to 1%n"
            + "%n")
final class ForecastCommand extends Answering {

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV with id, period and value. Periods are years or other whole numbers, or 2024-Q3,"
              + " 2024-07, 2024-07-31; an empty value is missing.")
  private Path file = Path.of("");

  @Option(
      names = {"-n", "--periods", "--horizon"},
      paramLabel = "N",
      description = "How many periods ahead. Default: 6, of quarters 8, of months 18, of days 14.")
  private @Nullable Integer periods;

  @Option(
      names = "--season",
      paramLabel = "N",
      description =
          "Periods after which a pattern repeats. Default: 4 for quarters, 12 for months.")
  private @Nullable Integer season;

  @Option(
      names = "--quantity",
      paramLabel = "KIND",
      description =
          "amount (the default; positive numbers grow by rates), share (from 0 to 1) or points"
              + " (a scale without a natural zero).")
  private Quantity quantity = Quantity.AMOUNT;

  @Override
  Question<?> question() {
    return new ForecastQuestion(file, periods, season, quantity);
  }
}
