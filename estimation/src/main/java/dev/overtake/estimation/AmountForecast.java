package dev.overtake.estimation;

/// The forecast of a positive amount from two views: on its own scale, where growth is linear, and
/// on a log scale, where it is exponential.
///
/// @param unseasonedMedian of the distribution, without the season
/// @param rawSpread what one unit of Student t adds on the own scale
/// @param logSpread what one unit of Student t adds on the log scale
/// @param freedom of the t
/// @param seasonal factor of the season
record AmountForecast(
    double unseasonedMedian, double rawSpread, double logSpread, int freedom, double seasonal)
    implements Forecast {

  /*
   * The exponential of a log-scale limit explodes for short series. Above the median the two views are mixed, and
   * the exponential goes on linearly beyond BEND; below it the log scale alone keeps quantiles positive.
   */
  private static final double RAW_SHARE_ABOVE = 0.3;
  private static final double BEND = 0.4;

  @Override
  public double median() {
    return unseasonedMedian * seasonal;
  }

  @Override
  public double mean() {
    return distribution().mean();
  }

  @Override
  public boolean hasProbability() {
    return true;
  }

  @Override
  public double quantile(double p) {
    return distribution().quantile(p);
  }

  @Override
  public double cdf(double x) {
    return distribution().cdf(x);
  }

  private Monotone distribution() {
    return new Monotone(freedom, t -> seasonal * value(t));
  }

  private double value(double t) {
    if (t <= 0) {
      return unseasonedMedian * Math.exp(logSpread * t);
    }
    return unseasonedMedian
        + RAW_SHARE_ABOVE * rawSpread * t
        + (1 - RAW_SHARE_ABOVE) * unseasonedMedian * (bentExp(logSpread * t, BEND) - 1);
  }

  /// The exponential up to `bend`, its tangent beyond.
  static double bentExp(double x, double bend) {
    return x < bend ? Math.exp(x) : Math.exp(bend) * (1 + x - bend);
  }
}
