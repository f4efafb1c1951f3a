package dev.overtake.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What only the shipped model of the race understands.
final class RaceModelOptions {
  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Of race: a shipped scenario or a file; stack them with +. Default: baseline.")
  @Nullable String scenario;

  @Option(
      names = "--compare",
      paramLabel = "ID",
      description = "Of race: run this too, with the same members.")
  @Nullable String compare;

  @Mixin AsOf asOf = new AsOf();

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "Of race: where the figures are. Default: the flagship.")
  @Nullable String race;

  @Option(
      names = "--score",
      description =
          "Of race: how the model did at the ends of past years, against simple forecasts.")
  boolean score;

  /// Whether one of them was given.
  boolean given() {
    return score || scenario != null || compare != null || asOf.day != null || race != null;
  }
}
