package dev.overtake.race.audit;

import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Scale;

/// Scores from 1 to 100 for the figures of an indicator, by any normalisation that a race declares.
final class AuditScores {
  /* Ten points for a standard deviation, or for a doubling. */
  private static final double MIDDLE = 50;
  private static final double DEVIATION = 10;
  private static final double HALF = 0.5;

  private AuditScores() {}

  /// Scores from 1 to 100. Where a ratio means nothing, min-max stands for the fraction of the best
  /// and the z-score for the log ratio.
  static double[] score(AuditFigures of, double[] column, Normalising normalising) {
    var less = of.indicator().direction() == Direction.LESS;
    var ratios = of.indicator().scale() != Scale.POINTS;
    return switch (normalising) {
      case MIN_MAX -> Normalisation.MIN_MAX_FROM_ONE.column(column, less);
      case RANK -> scaled(Normalisation.PERCENTILE_RANK.column(column, less), 1, 99);
      case FRACTION_OF_BEST ->
          ratios
              ? scaled(Normalisation.FRACTION_OF_BEST.column(column, less), 1, 99)
              : Normalisation.MIN_MAX_FROM_ONE.column(column, less);
      case Z_SCORE -> scaled(Normalisation.Z_SCORE.column(column, less), MIDDLE, DEVIATION);
      case LOG_RATIO ->
          ratios
              ? scaled(
                  Normalisation.LOG_RATIO.column(positive(column), less),
                  MIDDLE,
                  DEVIATION / Math.log(2))
              : scaled(Normalisation.Z_SCORE.column(column, less), MIDDLE, DEVIATION);
    };
  }

  /// Half a unit stands for nothing at all.
  private static double[] positive(double[] column) {
    var positive = column.clone();
    for (var u = 0; u < positive.length; u++) {
      positive[u] = positive[u] <= 0 ? HALF : positive[u];
    }
    return positive;
  }

  private static double[] scaled(double[] scores, double from, double by) {
    for (var u = 0; u < scores.length; u++) {
      scores[u] = Double.isNaN(scores[u]) ? scores[u] : Math.clamp(from + by * scores[u], 1, 100);
    }
    return scores;
  }
}
