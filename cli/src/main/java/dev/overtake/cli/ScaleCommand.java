package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.application.question.ScaleQuestion;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake scale`: one scale of capability from many benchmarks.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake scale us-china-ai                      the race's own models and scores%n"
            + "  overtake scale scores.csv                       who is how many months behind%n"
            + "  overtake scale scores.csv --open                open-weight models alone%n"
            + "  overtake scale scores.csv --anchors \"Claude 3.5 Sonnet=130\" --anchors GPT-5=150%n"
            + "%n")
final class ScaleCommand extends Answering {

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV or Parquet with model, contender, date, benchmark and score (0 to 1); or a race, whose"
              + " models and scores are taken.")
  private String name = "";

  @Option(
      names = "--open",
      description = "Only models whose column open_weights says yes, true, 1 or open.")
  private boolean open;

  @Option(
      names = "--anchor",
      paramLabel = "BENCHMARK",
      description = "The benchmark of difficulty 0 and slope 1. Default: the one with most scores.")
  private String anchor = "";

  @Option(
      names = "--anchors",
      paramLabel = "MODEL=VALUE",
      description = "Two models that fix the printed scale.")
  private Map<String, Double> anchors = new LinkedHashMap<>();

  @Mixin private AsOf asOf = new AsOf();

  @Option(names = "--resamples", paramLabel = "N", description = "For intervals. Default: 100.")
  private int resamples = 100;

  @Option(names = "--seed", paramLabel = "N", description = "Of the resampling. Default: 1.")
  private long seed = 1;

  @Override
  Question<?> question() {
    return new ScaleQuestion(name, open, anchor, anchors, asOf.day, resamples, seed);
  }
}
