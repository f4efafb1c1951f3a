package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.question.ExposureQuestion;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake exposure`: what a business depends on, what breaks, what next.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake exposure bom.json                           a bill under every scenario%n"
            + "  overtake exposure bom.json --business us.yaml        with facts about the business and its uses%n"
            + "  overtake exposure stack.yaml -o board.html           a manifest; one page for a board%n"
            + "  overtake exposure .                                  what the files of a checkout name%n"
            + "  overtake exposure bom.json --scenario us-frontier-export-ban --scenario mine.yaml%n"
            + "  overtake exposure bom.json --as-of 2027-01-01        only scenarios in force on that day%n"
            + "  overtake exposure bom.json --known-at 2026-06-11     only what was known then%n"
            + "%n")
final class ExposureCommand extends Answering {

  @Parameters(
      paramLabel = "BOM",
      description = "CycloneDX, SPDX, a YAML manifest, a folder or a zip; - is standard input.")
  private String bom = "";

  @Option(
      names = "--business",
      paramLabel = "FILE",
      description = "A manifest with facts about the business, its uses and fallbacks.")
  private @Nullable String business;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description =
          "A shipped scenario or a file, with =WEIGHT if it counts for more. Default: all.")
  private List<String> scenarios = List.of();

  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "Use only what was known by then.")
  private @Nullable String knownAt;

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "For capabilities and tripwires. Default: ${DEFAULT-VALUE}.")
  private String race = Catalogue.FLAGSHIP;

  @Option(names = "--seed", paramLabel = "N", description = "Of the random draws. Default: 1.")
  private long seed = 1;

  @Override
  ExposureQuestion question() {
    return new ExposureQuestion(
        StandardInput.or(bom, "standard input"),
        business == null ? null : StandardInput.or(business, "standard input"),
        scenarios,
        asOf.day,
        knownAt,
        race,
        seed);
  }

  @Override
  public Integer call() throws IOException {
    remark(answer(question()).remarks());
    return 0;
  }
}
