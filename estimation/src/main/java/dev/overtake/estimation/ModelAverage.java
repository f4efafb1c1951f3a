package dev.overtake.estimation;

import java.util.List;

/// The posterior over the family of trends, each at the last observation.
///
/// Immutable after construction.
final class ModelAverage {

  /*
   * Each member runs twice. The first run measures how large its standardised surprises typically are, the
   * second bounds their effect on the slope (clip). The scale is integrated out under an inverse-gamma
   * prior worth one observation: with N points and S the sum of squared surprises over their variances F,
   *
   *   s² = (S + s0²) / N          ln weight = - sum(ln F) / 2 - (N / 2) ln s²
   *
   * Known observation errors count relative to the scale, so with them the runs are repeated until the scale
   * has settled. A steady series takes its mean increment for the slope, and its slope is not damped.
   */
  static final int MAX_FREEDOM = 8;
  private static final double CLIP = 1.25;
  private static final double ROBUST_FLOOR = 0.2;
  private static final double NORMAL_MEDIAN = 1.4826;
  private static final double PRIOR_SHARE = 0.2;
  private static final double SCALE_FLOOR = 0.01;
  private static final double SCALE_STEP = 1.2;
  private static final int SETTLING_RUNS = 2;

  /// Yearly persistence of a damped slope, and the weight of damping; the rest goes on undamped.
  private static final double PERSISTENCE = 0.85;

  private static final double DAMPED = 0.75;

  /// How much wider than the model's own the forecast distribution must be, from rolling origins on
  /// public series.
  private static final double WIDTH = 0.90;

  private static final double WIDTH_PER_YEAR = 0.03;

  static final Damping UNDAMPED = new Damping(0);

  final Series series;
  final List<Member> family;
  final double yearsPerPeriod;
  final double[] weight;
  final double[] scale;
  final double[] limit;
  final double[] level;
  final double[] slope;
  final double[] p11;
  final double[] p12;
  final double[] p22;
  final double priorSlope;
  final double dampedWeight;
  final Damping damped;
  final int freedom;

  ModelAverage(Series series, Drift drift, double yearsPerPeriod) {
    this.family = Member.family(yearsPerPeriod);
    int members = family.size();
    this.series = series;
    this.yearsPerPeriod = yearsPerPeriod;
    this.weight = new double[members];
    this.scale = new double[members];
    this.limit = new double[members];
    this.level = new double[members];
    this.slope = new double[members];
    this.p11 = new double[members];
    this.p12 = new double[members];
    this.p22 = new double[members];
    this.priorSlope = drift == Drift.GROWING ? PRIOR_SHARE * series.typicalRate : 0;
    this.dampedWeight = DAMPED * (1 - series.steadiness);
    this.damped = new Damping(-Math.log(PERSISTENCE) * yearsPerPeriod);
    this.freedom = Math.min(MAX_FREEDOM, series.size);
    fit();
  }

  private void fit() {
    MemberFilter filter = new MemberFilter(series.size);
    double meanError = 0;
    for (int i = 0; i < series.size; i++) {
      meanError += series.error[i] / series.size;
    }
    // A step carries the errors of both its ends; at least a tenth of it is taken to be real.
    double square = series.meanStep * series.meanStep;
    double step = Math.max(square - 2 * meanError, 0.1 * square);
    double priorSquares = SCALE_FLOOR * SCALE_FLOOR + SCALE_STEP * SCALE_STEP * step;
    double highest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < weight.length; m++) {
      Member member = family.get(m);
      double variance = priorSquares;
      int settling = meanError > 0 ? SETTLING_RUNS : 0;
      for (int run = 0; run < settling; run++) {
        filter.run(member, series, priorSlope, variance, Double.POSITIVE_INFINITY);
        variance = (filter.squares + priorSquares) / series.size;
      }
      filter.run(member, series, priorSlope, variance, Double.POSITIVE_INFINITY);
      limit[m] = CLIP * typicalSize(filter);
      filter.run(member, series, priorSlope, variance, limit[m]);
      scale[m] = (filter.squares + priorSquares) / series.size;
      weight[m] = -filter.logVariances / 2 - series.size / 2.0 * Math.log(scale[m]);
      highest = Math.max(highest, weight[m]);
      keep(m, filter);
    }
    double sum = 0;
    for (int m = 0; m < weight.length; m++) {
      weight[m] = Math.exp(weight[m] - highest);
      sum += weight[m];
    }
    for (int m = 0; m < weight.length; m++) {
      weight[m] /= sum;
    }
  }

  private void keep(int m, MemberFilter filter) {
    double steady = series.steadiness;
    level[m] = filter.level;
    slope[m] = (1 - steady) * filter.slope + steady * series.meanRate;
    p11[m] = filter.p11;
    p12[m] = filter.p12;
    p22[m] = filter.p22;
  }

  private double typicalSize(MemberFilter filter) {
    int steps = series.size - 1;
    if (steps < 1) {
      return Double.POSITIVE_INFINITY;
    }
    double rootMeanSquare = Math.sqrt(filter.squares / steps);
    return Math.max(
        NORMAL_MEDIAN * Series.median(filter.sizes, steps), ROBUST_FLOOR * rootMeanSquare);
  }

  /// The mean level at the last observation.
  double lastLevel() {
    double sum = 0;
    for (int m = 0; m < weight.length; m++) {
      sum += weight[m] * level[m];
    }
    return sum;
  }

  /// The factor on the deviations from the mean at a number of periods ahead.
  double width(double ahead) {
    return WIDTH + WIDTH_PER_YEAR * Math.max(0, ahead * yearsPerPeriod - 1);
  }

  /// The mean and the standard deviation of an observation some periods ahead, of all members
  /// together.
  Moments ahead(double periods) {
    double mean = 0;
    double squares = 0;
    double within = 0;
    for (int damping = 0; damping < 2; damping++) {
      Damping fade = damping == 0 ? damped : UNDAMPED;
      double share = damping == 0 ? dampedWeight : 1 - dampedWeight;
      double reach = fade.reach(periods);
      double spread = fade.spread(periods);
      for (int m = 0; m < weight.length; m++) {
        Member member = family.get(m);
        double w = weight[m] * share;
        double center = level[m] + slope[m] * reach;
        mean += w * center;
        squares += w * center * center;
        within +=
            w
                * scale[m]
                * (p11[m]
                    + reach * (2 * p12[m] + reach * p22[m])
                    + periods
                    + member.slope() * spread
                    + member.noise());
      }
    }
    return new Moments(mean, Math.sqrt(within + Math.max(0, squares - mean * mean)));
  }

  /// A mean and a standard deviation.
  record Moments(double mean, double deviation) {}
}
