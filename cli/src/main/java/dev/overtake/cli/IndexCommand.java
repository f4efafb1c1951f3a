package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Question;
import dev.overtake.application.question.IndexChoices;
import dev.overtake.application.question.IndexQuestion;
import dev.overtake.application.question.RaceScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake index`: a composite by a named method.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake index us-china-ai%n"
            + "  overtake index us-china-ai --year 2020 --impute linear --treat winsorise%n"
            + "  overtake index us-china-ai --normalise rank --aggregate geometric%n"
            + "  overtake index us-china-ai --weights budget:models=40,compute=30,energy=30%n"
            + "%n")
final class IndexCommand extends RaceCommand {
  @Parameters(paramLabel = "RACE", description = "A race's name or folder.")
  private String race = Catalogue.FLAGSHIP;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Use the figures of this year. Default: the last figure of each.")
  private @Nullable Integer year;

  @Option(
      names = "--per",
      paramLabel = "INDICATOR",
      description = "Divide amounts by an indicator, such as gdp.")
  private @Nullable String per;

  @Option(
      names = "--impute",
      paramLabel = "HOW",
      description = "none, group-mean or linear (in time, with --year). Default: none.")
  private String impute = "none";

  @Option(
      names = "--treat",
      paramLabel = "HOW",
      description = "none, winsorise or log. Default: none.")
  private String treat = "none";

  @Option(
      names = {"--normalise", "--normalize"},
      paramLabel = "HOW",
      description =
          "min-max, z-score, rank, percentile-rank, distance-to-best, fraction-of-best or log-ratio."
              + " Default: min-max.")
  private String normalise = "min-max";

  @Option(
      names = "--weights",
      paramLabel = "HOW",
      description =
          "equal, pca, given:ID=POINTS,… (pillars or indicators; others have 1) or"
              + " budget:PILLAR=SHARE,… (of 100; others have 0). Default: equal.")
  private String weights = "equal";

  @Option(
      names = "--aggregate",
      paramLabel = "HOW",
      description = "arithmetic, geometric, harmonic or outranking. Default: arithmetic.")
  private String aggregate = "arithmetic";

  @Override
  Question<?> question() {
    return new IndexQuestion(
        scope(), new IndexChoices(year, per, impute, treat, normalise, weights, aggregate));
  }

  @Override
  RaceScope scope() {
    return options.scope(race);
  }
}
