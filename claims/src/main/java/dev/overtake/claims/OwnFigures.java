package dev.overtake.claims;

import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds a ratio that a text states against the two amounts that it states beside it.
final class OwnFigures {
  /* How far what is rounded may miss. */
  private static final double SLACK = 0.1;

  /* A ratio and its amounts stand within so many characters. */
  private static final int NEAR = 400;

  private OwnFigures() {}

  /// What the text's own amounts make of a ratio, where that is not what it says; else null.
  static @Nullable Range misfit(Reading reading, List<Reading> all) {
    if (!(reading instanceof Reading.Ratio ratio)
        || !(ratio.rival() instanceof Rival.Named(var rival))
        || !whole(reading)) {
      return null;
    }
    var own = amount(all, reading, ratio.subject());
    var other = amount(all, reading, rival);
    if (own == null || other == null || other.low() <= 0 || own.low() <= 0) {
      return null;
    }
    var made = new Range(own.low() / other.high(), own.high() / other.low());
    var said = ratio.range();
    var misses = said.low() > made.high() * (1 + SLACK) || said.high() < made.low() * (1 - SLACK);
    return misses ? made : null;
  }

  private static boolean whole(Reading reading) {
    return reading.statement().account().obstacle() == null;
  }

  private static @Nullable Range amount(List<Reading> all, Reading ratio, String whose) {
    var at = ratio.statement().said().start();
    return all.stream()
        .filter(r -> r instanceof Reading.Value && whole(r))
        .filter(r -> r.indicator().equals(ratio.indicator()) && r.subject().equals(whose))
        .filter(r -> Math.abs(r.statement().said().start() - at) < NEAR)
        .filter(r -> java.util.Objects.equals(r.years(), ratio.years()))
        .map(Reading::range)
        .filter(r -> Double.isFinite(r.low()) && Double.isFinite(r.high()))
        .findFirst()
        .orElse(null);
  }
}
