package dev.overtake.estimation;

/// What one or two observations allow: a value to go on with, and no probability.
record PointForecast(double median) implements Forecast {

  @Override
  public double mean() {
    return median;
  }

  @Override
  public boolean hasProbability() {
    return false;
  }

  @Override
  public double quantile(double p) {
    throw none();
  }

  @Override
  public double cdf(double x) {
    throw none();
  }

  private static IllegalStateException none() {
    return new IllegalStateException(
        "no probability from one or two observations; ask hasProbability() first");
  }
}
