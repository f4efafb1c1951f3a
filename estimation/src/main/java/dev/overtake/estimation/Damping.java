package dev.overtake.estimation;

/// How a slope fades ahead of the data: by `exp(-rate · h)` over a time `h`; a rate of zero keeps
/// it.
///
/// @param rate of decay per unit of time, not negative
record Damping(double rate) {

  /// What is left of a slope of one after `h`.
  double left(double h) {
    return Math.exp(-rate * h);
  }

  /// How far a slope of one carries the level within `h`: the integral of [#left].
  double reach(double h) {
    return rate == 0 ? h : -Math.expm1(-rate * h) / rate;
  }

  /// The integral of the squared reach: how much unit slope shocks spread the level within `h`.
  double spread(double h) {
    if (rate == 0) {
      return h * h * h / 3;
    }
    double once = reach(h);
    double twice = -Math.expm1(-2 * rate * h) / (2 * rate);
    return Math.max(0, (h - 2 * once + twice) / (rate * rate));
  }

  /// The variance that unit slope shocks add to the slope within `h`.
  double slopeSpread(double h) {
    return rate == 0 ? h : -Math.expm1(-2 * rate * h) / (2 * rate);
  }
}
