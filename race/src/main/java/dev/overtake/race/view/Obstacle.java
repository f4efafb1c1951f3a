package dev.overtake.race.view;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Scale;
import dev.overtake.race.value.ContenderName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an indicator has no figures for a sum of contenders, or none divided by something.
public sealed interface Obstacle {

  /// Its figures are not amounts: nobody adds them up.
  record NotAdded(Nature nature) implements Obstacle {}

  /// No source has all members in one period.
  ///
  /// @param member one without any figure; null where each has some, but none in common
  record MemberMissing(@Nullable ContenderName member) implements Obstacle {}

  /// Its figures are not amounts: nobody divides them.
  record NotDivided(Nature nature) implements Obstacle {}

  /// It is what the others are divided by.
  record TheDivisor() implements Obstacle {}

  /// A contender has no figure of what is divided by near enough to its own.
  ///
  /// @param divisor short title of what would be divided by
  record NoDivisor(ContenderName contender, String divisor) implements Obstacle {}

  /// What kind of figures these are, other than amounts.
  enum Nature {
    SHARE,
    POINTS,
    /// The best of several.
    FRONTIER,
    /// Already divided by something.
    RATE,
    /// Of which less is ahead.
    LESS
  }

  /// What stands against adding up or dividing the figures of an indicator; empty for amounts.
  static Optional<Nature> nature(Indicator indicator, Methodology methodology) {
    if (indicator.kind() == IndicatorKind.FRONTIER) {
      return Optional.of(Nature.FRONTIER);
    }
    if (indicator.scale() == Scale.SHARE) {
      return Optional.of(Nature.SHARE);
    }
    if (indicator.scale() == Scale.POINTS) {
      return Optional.of(Nature.POINTS);
    }
    if (indicator.direction() == Direction.LESS) {
      return Optional.of(Nature.LESS);
    }
    var rate = indicator.unit().contains(" per ");
    return rate || methodology.intensive().contains(indicator.id())
        ? Optional.of(Nature.RATE)
        : Optional.empty();
  }
}
