package dev.overtake.race.index;

import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.evidence.Methodology.Aggregating;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The choices behind a composite index, in the order in which the OECD and JRC handbook makes
/// them.
///
/// @param year whose figures are used; null for the last figure of each
/// @param per indicator that amounts are divided by; null for none
public record IndexMethod(
    @Nullable Integer year,
    @Nullable String per,
    Filling impute,
    Treating treat,
    Normalisation normalise,
    Weighting weights,
    Aggregating aggregate) {

  /// What becomes of gaps.
  public enum Filling {
    /// They stay, and the weights of the rest count.
    NONE,
    /// The mean of contenders of the same kind.
    GROUP_MEAN,
    /// A line in time between the figures before and after; beyond them, the nearest.
    LINEAR
  }

  /// What becomes of outliers.
  public enum Treating {
    NONE,
    /// Extreme values set to the next, while skewness and kurtosis are large; else logarithms.
    WINSORISE,
    /// Logarithms of everything that is positive.
    LOG
  }

  /// What pillars, groups of indicators that share inputs, and indicators weigh.
  public sealed interface Weighting {}

  /// Pillars weigh the same, groups within a pillar, and indicators within a group.
  public record Equal() implements Weighting {}

  /// Equal, but indicators of a pillar by their squared loadings on its first principal component.
  public record Principal() implements Weighting {}

  /// Points for pillars or indicators; what is not named has one.
  public record Given(Map<String, Double> points) implements Weighting {}

  /// Shares of a budget of 100 between pillars; what is not named has none.
  public record Budget(Map<String, Double> shares) implements Weighting {}
}
