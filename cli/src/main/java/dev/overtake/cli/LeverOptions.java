package dev.overtake.cli;

import dev.overtake.application.question.LeverChoices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is done otherwise than the race does it. `overtake audit` lists what each would do.
final class LeverOptions {
  @Option(
      names = "--weights",
      paramLabel = "LANE=WEIGHT,…",
      description = "What lanes weigh; others weigh 1. Default: all alike.")
  private @Nullable String weights;

  @Option(
      names = "--without",
      paramLabel = "NAME",
      description = "Leave an indicator or a lane out; may be given several times.")
  private List<String> without = List.of();

  @Option(
      names = "--method",
      paramLabel = "CHOICE=VALUE",
      description =
          "aggregation, normalisation, source, baseline, coverage or rulers, with a value that audit"
              + " lists; may be given several times.")
  private List<String> method = List.of();

  @Option(
      names = "--bloc",
      description = "Contenders together with the allies that the race names.")
  private boolean bloc;

  @Option(
      names = "--per",
      paramLabel = "WHAT",
      description = "Divide amounts: gdp or person. What is no amount is left out.")
  private @Nullable String per;

  LeverChoices choices() {
    return new LeverChoices(weights, without, method, bloc, per);
  }
}
