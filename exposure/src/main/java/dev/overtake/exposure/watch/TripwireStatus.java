package dev.overtake.exposure.watch;

import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Indicator;
import dev.overtake.exposure.knowledge.Tripwire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tripwire with today's distance.
///
/// @param last last figure; null without one
/// @param chances of having crossed; null when they cannot be told
/// @param why they cannot be told; null when they can
/// @param uses ids of the uses it concerns
public record TripwireStatus(
    Tripwire wire,
    Indicator indicator,
    @Nullable Figure last,
    @Nullable Chances chances,
    @Nullable Undetermined why,
    List<String> uses) {
  public TripwireStatus {
    uses = List.copyOf(uses);
  }

  /// Probabilities of having crossed in one year and in three.
  public record Chances(double inOne, double inThree) {}

  /// Why chances cannot be told.
  public enum Undetermined {
    /// There is no figure by that day.
    NO_FIGURE,
    /// There are fewer than three comparable figures.
    FEW_FIGURES
  }

  /// The last figure's value; null without one.
  public @Nullable Double now() {
    return last == null ? null : last.value();
  }

  /// What is missing to the threshold, in the indicator's unit; zero or less once crossed; null
  /// without a figure.
  public @Nullable Double distance() {
    var now = now();
    return now == null
        ? null
        : wire.above()
            ? Double.valueOf(wire.threshold() - now)
            : Double.valueOf(now - wire.threshold());
  }
}
