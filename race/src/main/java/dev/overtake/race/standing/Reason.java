package dev.overtake.race.standing;

import dev.overtake.race.view.Obstacle;
import org.jspecify.annotations.Nullable;

/// Why nobody can be called in an indicator.
public sealed interface Reason {

  /// A contender has no figure.
  record NoFigures(String contender) implements Reason {}

  /// No source has both.
  record NoSharedSource() implements Reason {}

  /// A source stopped reporting one of them.
  ///
  /// @param after its last period
  record ReportingEnded(@Nullable String after) implements Reason {}

  /// A series broke and is too short since.
  record SeriesBroke() implements Reason {}

  /// No source has both in the same period.
  record NoCommonPeriod() implements Reason {}

  /// Too few figures for a trend.
  ///
  /// @param each how many periods both have
  record TooFewFigures(int each) implements Reason {}

  /// There are no figures such as were asked for: of a sum, or divided by something.
  record NotSo(Obstacle obstacle) implements Reason {}

  /// Whether there is nothing more to say than that figures are missing.
  default boolean figuresMissing() {
    return switch (this) {
      case NoFigures _, NoSharedSource _, NoCommonPeriod _, TooFewFigures _ -> true;
      case ReportingEnded _, SeriesBroke _, NotSo _ -> false;
    };
  }
}
