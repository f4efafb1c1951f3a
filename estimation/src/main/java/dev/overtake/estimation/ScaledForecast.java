package dev.overtake.estimation;

/// The forecast of points, or of a share by its logit: one scale, carried back.
///
/// @param center mean on the scale of the model
/// @param spread what one unit of Student t adds on that scale
/// @param freedom of the t
/// @param back from the scale of the model to values
record ScaledForecast(double center, double spread, int freedom, Transform back)
    implements Forecast {

  @Override
  public double median() {
    return back.inverse(center);
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
    return new Monotone(freedom, t -> back.inverse(center + spread * t));
  }
}
