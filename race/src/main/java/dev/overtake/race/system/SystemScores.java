package dev.overtake.race.system;

import dev.overtake.race.value.Measured;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the model did at the ends of past years against forecasts that know nothing of the system.
/// It is pseudo-real-time: what was known then decides, but the model was drawn later.
///
/// @param calls every figure that came after an origin
/// @param variables the same by variable, then all together
public record SystemScores(
    LocalDate asOf, long seed, int runs, List<Scored> calls, List<Comparison> variables) {

  /// A figure that came, and how near each forecast was. CRPS are in units of the figure's error.
  ///
  /// @param origin last year that was known
  /// @param ahead years from the origin to the figure
  /// @param modelLog logarithm of the density at the figure of a normal with the draws' moments
  public record Scored(
      String variable,
      int origin,
      double ahead,
      double came,
      double modelMedian,
      double modelCrps,
      double naiveCrps,
      double trendCrps,
      double modelLog,
      double naiveLog,
      double trendLog) {}

  /// The model against both, with 90 % intervals over series drawn with replacement.
  ///
  /// @param crpsNaive CRPS of the model over that of a random walk with drift: below one is better
  /// @param crpsTrend the same against the state-space forecast
  /// @param logNaive log score of the model minus that of the walk: above nought is better
  /// @param logTrend the same against the state-space forecast
  public record Comparison(
      String variable,
      int figures,
      @Nullable Measured crpsNaive,
      @Nullable Measured crpsTrend,
      @Nullable Measured logNaive,
      @Nullable Measured logTrend) {

    /// Whether it surely beats both.
    public boolean better() {
      return below(crpsNaive) && below(crpsTrend);
    }

    private static boolean below(@Nullable Measured ratio) {
      return ratio != null && ratio.high() < 1;
    }
  }
}
