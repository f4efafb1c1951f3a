package dev.overtake.race.value;

import java.util.Arrays;

/// Order statistics of draws. With 1 + 40·k draws every quantile in use is one of them, so the
/// quantiles of a mirrored sample are mirrored to the last bit.
public final class Quantiles {
  private final double[] sorted;

  public Quantiles(double[] draws) {
    sorted = draws.clone();
    Arrays.sort(sorted);
  }

  public double at(double p) {
    return sorted[(int) Math.round((sorted.length - 1) * p)] + 0.0;
  }

  public Interval interval(double mass) {
    return new Interval(at(0.5), at((1 - mass) / 2), at((1 + mass) / 2));
  }
}
