package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.RankQuestion;
import dev.overtake.estimation.ranking.Rating.Interval;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake rank`: ratings from battles.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake rank battles.csv                       model_a, model_b, winner%n"
            + "  overtake rank counts.csv -f table               winner, loser, count%n"
            + "  overtake rank battles.parquet --covariates length_difference%n"
            + "%n")
final class RankCommand extends Answering {

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV or Parquet with model_a, model_b and winner (model_a, model_b or tie), or with"
              + " winner, loser and count.")
  private Path file = Path.of("");

  @Option(
      names = "--interval",
      paramLabel = "KIND",
      description = "sandwich (the default), model or bootstrap; 95 %%.")
  private Interval interval = Interval.SANDWICH;

  @Option(names = "--resamples", paramLabel = "N", description = "Of the bootstrap. Default: 200.")
  private int resamples = 200;

  @Option(
      names = "--base",
      paramLabel = "POINTS",
      description = "Rating of the mean player or the reference. Default: 1000.")
  private double base = 1000;

  @Option(
      names = "--reference",
      paramLabel = "NAME",
      description = "The player that has the base rating.")
  private @Nullable String reference;

  @Option(names = "--order-effect", description = "Being named first may be an advantage.")
  private boolean orderEffect;

  @Option(
      names = "--pairs-alike",
      description = "Every pair counts the same, however often it met.")
  private boolean pairsAlike;

  @Option(
      names = "--covariates",
      split = ",",
      paramLabel = "COLUMN",
      description =
          "Numbers of a battle whose effect is taken out, first less second (style control).")
  private List<String> covariates = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Of the bootstrap. Default: 1.")
  private long seed = 1;

  @Override
  Question<?> question() {
    return new RankQuestion(
        file,
        new RankQuestion.Battle(orderEffect, pairsAlike, covariates),
        new RankQuestion.Scale(base, reference),
        new RankQuestion.Spread(interval, resamples, seed));
  }
}
