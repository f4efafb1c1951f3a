package dev.overtake.cli;

import dev.overtake.application.question.RaceScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is asked of a race: as of when, about whom.
final class RaceOptions {
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--contenders",
      paramLabel = "A,B",
      description =
          "Compare these two; names joined by + are added up. Default: the race's first two.")
  private @Nullable String contenders;

  @Option(names = "--seed", paramLabel = "N", description = "Of the random draws. Default: 1.")
  private long seed = 1;

  @Option(names = "--no-cache", description = "Compute anew.")
  private boolean noCache;

  boolean cached() {
    return !noCache;
  }

  RaceScope scope(String race) {
    return new RaceScope(race, asOf.day, contenders, seed);
  }
}
