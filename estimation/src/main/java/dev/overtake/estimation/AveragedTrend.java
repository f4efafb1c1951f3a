package dev.overtake.estimation;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// The model average as a source of joint paths.
final class AveragedTrend implements Trend {

  /*
   * A path is drawn in five steps: a member by its weight; damped or not; the states up to the last
   * observation; shocks of the future, and of the time before the first observation; a Student factor
   * tau = sqrt(freedom / chi²), one per path, for the uncertain scale. With M(t) the mean over members and damping,
   * x(t) the drawn deviation added to the member's own mean, the path is
   *
   *   M(t) + width(t) · tau · (x(t) - M(t))
   *
   * so that its spread h periods ahead is that of the calibrated forecasts, less the noise of a single observation.
   * A shared error of the observations, if any, then moves the whole path.
   */
  private final Observed observed;
  private final ModelAverage average;
  private final double period;
  private final SharedError errors;
  private final double sign;

  private AveragedTrend(
      Observed observed, ModelAverage average, double period, SharedError errors, double sign) {
    this.observed = observed;
    this.average = average;
    this.period = period;
    this.errors = errors;
    this.sign = sign;
  }

  static AveragedTrend fit(Observed observed, Drift drift) {
    int n = observed.size();
    if (n < 2) {
      throw new IllegalArgumentException(
          "a trend needs two observations or more, not %s".formatted(n));
    }
    double[] gaps = new double[n - 1];
    for (int i = 1; i < n; i++) {
      gaps[i - 1] = observed.time()[i] - observed.time()[i - 1];
    }
    double period = Series.median(gaps, n - 1);
    double[] periods = new double[n];
    for (int i = 0; i < n; i++) {
      periods[i] = (observed.time()[i] - observed.time()[0]) / period;
    }
    SharedError errors = new SharedError(observed);
    double[] value = SeasonalAdjustment.of(observed, period);
    double sign = drift == Drift.NONE ? sign(value) : 1;
    double[] signed = Arrays.stream(value).map(v -> sign * v).toArray();
    Series series = new Series(periods, signed, errors.fresh, period);
    return new AveragedTrend(
        observed, new ModelAverage(series, drift, period), period, errors, sign);
  }

  /// A lead is fitted from the leader's side, so that the mirrored lead has the mirrored paths,
  /// draw by draw.
  private static double sign(double[] value) {
    for (int i = value.length - 1; i >= 0; i--) {
      if (value[i] != 0) {
        return Math.signum(value[i]);
      }
    }
    return 1;
  }

  @Override
  public Paths draw(double[] times, int draws, RandomGenerator random) {
    Timeline timeline = new Timeline(times);
    PathSampler sampler = new PathSampler(average, timeline.past, timeline.before, timeline.ahead);
    double[][] level = new double[draws][times.length];
    double[][] slope = new double[draws][times.length];
    double[] shared = Arrays.stream(times).map(errors::deviation).toArray();
    for (int d = 0; d < draws; d++) {
      sampler.draw(random);
      timeline.copy(sampler, level[d], slope[d]);
      double error = random.nextGaussian();
      for (int i = 0; i < times.length; i++) {
        level[d][i] = sign * (level[d][i] + shared[i] * error);
        slope[d][i] *= sign;
      }
    }
    return new Paths(times.clone(), level, slope);
  }

  /// The wanted times, in periods, sorted into before, among and after the observations.
  private final class Timeline {

    /// From the first to the last observation, observations and wanted times together.
    final double[] past;

    /// Distances before the first observation, ascending.
    final double[] before;

    /// Distances after the last observation, ascending.
    final double[] ahead;

    private final int[] index;

    Timeline(double[] times) {
      Series series = average.series;
      double last = series.time[series.size - 1];
      double[] wanted = new double[times.length];
      for (int i = 0; i < times.length; i++) {
        if (i > 0 && !(times[i] > times[i - 1])) {
          throw new IllegalArgumentException("times must ascend at %s".formatted(i));
        }
        wanted[i] = (times[i] - observed.time()[0]) / period;
      }
      double[] seen = Arrays.copyOf(series.time, series.size);
      double[] inside = Arrays.stream(wanted).filter(t -> t >= 0 && t <= last).toArray();
      double[] all = Arrays.copyOf(seen, seen.length + inside.length);
      System.arraycopy(inside, 0, all, seen.length, inside.length);
      past = Arrays.stream(all).sorted().distinct().toArray();
      before = Arrays.stream(wanted).filter(t -> t < 0).map(t -> -t).sorted().toArray();
      ahead = Arrays.stream(wanted).filter(t -> t > last).map(t -> t - last).toArray();
      index = new int[times.length];
      for (int i = 0; i < times.length; i++) {
        if (wanted[i] < 0) {
          index[i] = before.length - 1 - i;
        } else if (wanted[i] <= last) {
          index[i] = before.length + Arrays.binarySearch(past, wanted[i]);
        } else {
          index[i] = past.length + i - inside.length;
        }
      }
    }

    void copy(PathSampler sampler, double[] level, double[] slope) {
      for (int i = 0; i < index.length; i++) {
        level[i] = sampler.level[index[i]];
        slope[i] = sampler.slope[index[i]] / period;
      }
    }
  }
}
