package dev.overtake.estimation.fitting;

/// How far a coordinate can move from the optimum, all others moving along as suits them best,
/// until the likelihood has fallen by more than chance explains [1] [2].
///
/// The square root of twice the fall is close to a straight line, so its end is found in few steps
/// by the rule of false position with Illinois' change. How far it may fall: {@link
/// ProfileThreshold}.
///
/// [1] Venzon, Moolgavkar (1988), A method for computing profile-likelihood-based confidence
/// intervals, Applied Statistics 37. [2] Raue et al. (2009), Structural and practical
/// identifiability analysis of partially observed dynamical models by exploiting the profile
/// likelihood, Bioinformatics 25.
final class Profile {
  private static final int MOST_STEPS = 40;
  private static final double CLOSE = 1e-3;

  private final Residuals residuals;
  private final GaussianLikelihood likelihood;
  private final Optimum top;
  private final ProfileThreshold threshold;

  Profile(Residuals residuals, GaussianLikelihood likelihood, Optimum top) {
    this.residuals = residuals;
    this.likelihood = likelihood;
    this.top = top;
    threshold =
        new ProfileThreshold(
            new LevenbergMarquardt(residuals, likelihood, none(top)), likelihood, top);
  }

  private static boolean[] none(Optimum top) {
    return new boolean[top.point().length];
  }

  /// One end of an interval.
  ///
  /// @param at coordinate, a bound of the cube where the likelihood does not fall far enough
  /// @param closed whether it does
  /// @param higher a point with a clearly higher likelihood than the optimum's, met on the way;
  ///   else the optimum
  record End(double at, boolean closed, Optimum higher) {}

  /// A coordinate, and by how much the root of the fall there exceeds what is allowed.
  private record Place(double at, double fall) {}

  /// The lower or the upper end for a coordinate.
  End end(int j, boolean upper) {
    var allowed = threshold.of(j);
    var middle = top.point()[j];
    var bound = upper ? 1.0 : 0.0;
    var held = none(top);
    held[j] = true;
    var search = new LevenbergMarquardt(residuals, likelihood, held);
    var inside = new Place(middle, -allowed);
    var outside = middle + (upper ? 1 : -1) * first(j, upper, allowed);
    var along = top;
    for (var step = 0; step < MOST_STEPS; step++) {
      outside = Math.clamp(outside, 0, 1);
      along = search.climb(search.at(moved(along, j, outside)));
      if (along.logLikelihood() > top.logLikelihood() + CLOSE) {
        return new End(outside, false, along);
      }
      var fall = fall(along) - allowed;
      if (fall >= 0) {
        return between(search, j, allowed, inside, new Place(outside, fall), along);
      }
      if (outside == bound) {
        return new End(bound, false, top);
      }
      inside = new Place(outside, fall);
      outside = middle + 1.7 * (outside - middle);
    }
    return new End(bound, false, top);
  }

  private End between(
      LevenbergMarquardt search, int j, double allowed, Place inside, Place outside, Optimum from) {
    var a = inside.at();
    var b = outside.at();
    var fallA = inside.fall();
    var fallB = outside.fall();
    var along = from;
    for (var step = 0; step < MOST_STEPS; step++) {
      var finite = Double.isFinite(fallB);
      var at = finite ? a + (b - a) * -fallA / (fallB - fallA) : (a + b) / 2;
      along = search.climb(search.at(moved(along, j, at)));
      if (!Double.isFinite(along.logLikelihood())) {
        along = from;
      }
      if (along.logLikelihood() > top.logLikelihood() + CLOSE) {
        return new End(at, false, along);
      }
      var fall = fall(along) - allowed;
      if (Math.abs(fall) < CLOSE || Math.abs(b - a) < 1e-9 * Math.max(at, 1e-6)) {
        return new End(at, true, top);
      }
      if (fall < 0) {
        a = at;
        fallA = fall;
        fallB = finite ? fallB / 2 : fallB;
      } else {
        b = at;
        fallB = fall;
        fallA /= 2;
      }
    }
    return new End((a + b) / 2, true, top);
  }

  /// The square root of twice the fall.
  private double fall(Optimum there) {
    return Math.sqrt(2 * Math.max(0, top.logLikelihood() - there.logLikelihood()));
  }

  private static double[] moved(Optimum from, int j, double to) {
    var point = from.point().clone();
    point[j] = to;
    return point;
  }

  /// A first guess of the distance: what the curvature says, or a part of the way to the bound.
  private double first(int j, boolean upper, double allowed) {
    var room = upper ? 1 - top.point()[j] : top.point()[j];
    var guess = allowed * threshold.error(j);
    return Double.isFinite(guess) && guess > 0 ? Math.min(guess, Math.max(room, 1e-9)) : room / 8;
  }
}
