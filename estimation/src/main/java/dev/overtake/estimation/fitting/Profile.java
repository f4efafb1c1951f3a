package dev.overtake.estimation.fitting;

import dev.overtake.estimation.PositiveDefinite;
import dev.overtake.estimation.StudentT;
import java.util.stream.IntStream;

/// How far a coordinate can move from the optimum, all others moving along as suits them best,
/// until the likelihood has fallen by more than chance explains [1] [2].
///
/// The square root of twice the fall is close to a straight line, so its end is found in few steps
/// by the rule of false position with Illinois' change. The fall allowed is half the square of the
/// normal's 97.5 % point; where an error is estimated, n/2 · ln(1 + t²/(n − p)) with Student's t,
/// which is exact for straight lines with one unknown error [3].
///
/// [1] Venzon, Moolgavkar (1988), A method for computing profile-likelihood-based confidence
/// intervals, Applied Statistics 37. [2] Raue et al. (2009), Structural and practical
/// identifiability analysis of partially observed dynamical models by exploiting the profile
/// likelihood, Bioinformatics 25. [3] Bates, Watts (1988), Nonlinear Regression Analysis and Its
/// Applications, section 6.1.
final class Profile {
  private static final double NORMAL_975 = 1.959963984540054;
  private static final int MOST_STEPS = 40;
  private static final double CLOSE = 1e-3;

  private final Residuals residuals;
  private final GaussianLikelihood likelihood;
  private final Optimum top;
  private final double allowed;

  Profile(Residuals residuals, GaussianLikelihood likelihood, Optimum top) {
    this.residuals = residuals;
    this.likelihood = likelihood;
    this.top = top;
    allowed = allowed(likelihood, top.point().length);
  }

  /// The square root of twice the fall at the ends of a 95 % interval.
  static double allowed(GaussianLikelihood likelihood, int parameters) {
    var n = likelihood.observations();
    var freedom = n - parameters;
    if (!likelihood.estimatesErrors() || freedom < 1) {
      return NORMAL_975;
    }
    var t = StudentT.quantile(0.975, freedom);
    return Math.sqrt(n * Math.log1p(t * t / freedom));
  }

  /// One end of an interval.
  ///
  /// @param at coordinate, a bound of the cube where the likelihood does not fall far enough
  /// @param closed whether it does
  /// @param higher a point with a clearly higher likelihood than the optimum's, met on the way;
  ///   else the optimum
  record End(double at, boolean closed, Optimum higher) {}

  /// The lower or the upper end for a coordinate.
  End end(int j, boolean upper) {
    var middle = top.point()[j];
    var bound = upper ? 1.0 : 0.0;
    var held = new boolean[top.point().length];
    held[j] = true;
    var ascent = new Ascent(residuals, likelihood, held);
    var inside = middle;
    var insideFall = -allowed;
    var outside = middle + (upper ? 1 : -1) * first(j, upper);
    var along = top;
    for (var step = 0; step < MOST_STEPS; step++) {
      outside = Math.clamp(outside, 0, 1);
      along = ascent.climb(ascent.at(moved(along, j, outside)));
      if (along.logLikelihood() > top.logLikelihood() + CLOSE) {
        return new End(outside, false, along);
      }
      var fall = fall(along);
      if (fall >= 0) {
        return between(ascent, j, inside, insideFall, outside, fall, along);
      }
      if (outside == bound) {
        return new End(bound, false, top);
      }
      inside = outside;
      insideFall = fall;
      outside = middle + 1.7 * (outside - middle);
    }
    return new End(bound, false, top);
  }

  private End between(
      Ascent ascent,
      int j,
      double inside,
      double insideFall,
      double outside,
      double outsideFall,
      Optimum from) {
    var a = inside;
    var b = outside;
    var fallA = insideFall;
    var fallB = outsideFall;
    var along = from;
    for (var step = 0; step < MOST_STEPS; step++) {
      var finite = Double.isFinite(fallB);
      var at = finite ? a + (b - a) * -fallA / (fallB - fallA) : (a + b) / 2;
      along = ascent.climb(ascent.at(moved(along, j, at)));
      if (!Double.isFinite(along.logLikelihood())) {
        along = from;
      }
      if (along.logLikelihood() > top.logLikelihood() + CLOSE) {
        return new End(at, false, along);
      }
      var fall = fall(along);
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

  /// The square root of twice the fall, less what is allowed.
  private double fall(Optimum there) {
    return Math.sqrt(2 * Math.max(0, top.logLikelihood() - there.logLikelihood())) - allowed;
  }

  private static double[] moved(Optimum from, int j, double to) {
    var point = from.point().clone();
    point[j] = to;
    return point;
  }

  /// A first guess of the distance: what the curvature says, or a part of the way to the bound.
  private double first(int j, boolean upper) {
    var room = upper ? 1 - top.point()[j] : top.point()[j];
    var ascent = new Ascent(residuals, likelihood, new boolean[top.point().length]);
    var all = IntStream.range(0, top.point().length).toArray();
    try {
      var curvature = ascent.curvature(top, ascent.slopes(top), all);
      var guess = allowed * Math.sqrt(PositiveDefinite.of(curvature).inverse()[j][j]);
      return Double.isFinite(guess) && guess > 0 ? Math.min(guess, Math.max(room, 1e-9)) : room / 8;
    } catch (ArithmeticException e) {
      return room / 8;
    }
  }
}
