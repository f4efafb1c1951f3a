package dev.overtake.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The day on which an answer stands.
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Answer as of a date, or today, by what was known then. Default: the last day of the"
              + " figures.")
  @Nullable String day;
}
