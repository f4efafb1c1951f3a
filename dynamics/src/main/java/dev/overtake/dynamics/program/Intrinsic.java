package dev.overtake.dynamics.program;

import dev.overtake.estimation.Normal;
import java.util.Arrays;

/// Functions of numbers alone. Those that depend on time take it, and the time step, as arguments.
public enum Intrinsic {
  ABS,
  ARCCOS,
  ARCSIN,
  ARCTAN,
  COS,
  COSH,
  EXP,
  FLOOR,
  GAMMA_LN,
  LN,
  LOG,
  LOG10,
  MAX,
  MIN,
  POWER,
  /// Down to a multiple of the second argument.
  QUANTUM,
  ROUND,
  SIN,
  SINH,
  SQRT,
  TAN,
  TANH,
  /// Towards zero.
  TRUNCATE,
  /// Remainder with the sign of the dividend.
  REMAINDER,
  /// x / y, or the third argument where y is 0.
  DIVIDE_SAFELY,
  /// Height after a time: height, at, time, step.
  STEP,
  /// Slope between two times: slope, from, to, time, step.
  RAMP,
  /// 1 from a time for a width: at, width, time, step.
  PULSE,
  /// 1 for a width at intervals: at, width, interval, end, time, step.
  PULSE_TRAIN,
  /// A volume within one step at intervals: volume, at, interval, time, step.
  PULSE_VOLUME,
  /// Sum.
  SUM,
  /// Product.
  PRODUCT,
  /// Sample standard deviation.
  STDDEV,
  /// The element that stands at a place in order: direction, place, values.
  SORT_ORDER,
  /// The place in order of an element: direction, place, values.
  RANK,
  /// The element with a number: number, values.
  ELEMENT,
  /// Selected values brought together: missing, action, count, then pairs of selection and value.
  SELECT,
  /// The price at which requests are met by a supply, see {@link Allocation}: supply, then request,
  /// shape, priority and width of each.
  MARKET_PRICE,
  /// What of a request is met: request, shape, priority, width, price.
  ALLOCATED,
  /// A cell of the inverse of a matrix, see {@link Matrix}: row, column, then all cells.
  INVERSE,
  /// A uniform draw: low, high, stream, seed, step number.
  RANDOM_UNIFORM,
  /// A bounded normal draw: low, high, mean, deviation, stream, seed, step number.
  RANDOM_NORMAL,
  /// An exponential draw: mean, stream, seed, step number.
  RANDOM_EXPONENTIAL,
  /// A lognormal draw: mean, deviation, stream, seed, step number.
  RANDOM_LOGNORMAL,
  /// A Poisson draw: mean, stream, seed, step number.
  RANDOM_POISSON,
  /// Bounded draws of a shape, see {@link Distributions}: low, high, two parameters, shift,
  /// stretch, stream, seed, step number. Of the exponential distribution with mean 1.
  DRAW_EXPONENTIAL,
  /// Of the Weibull distribution: its shape.
  DRAW_WEIBULL,
  /// Of a triangle between 0 and 1: its peak.
  DRAW_TRIANGULAR,
  /// Of the Poisson distribution: its mean.
  DRAW_POISSON,
  /// Of the binomial distribution: probability, trials.
  DRAW_BINOMIAL,
  /// Failures before a number of successes: probability, successes.
  DRAW_NEGATIVE_BINOMIAL,
  /// Of the gamma distribution: its order.
  DRAW_GAMMA,
  /// Of the beta distribution: both parameters.
  DRAW_BETA,
  /// The normal distribution function: value, mean, deviation.
  NORMAL_CDF;

  /// The value.
  public double apply(double... x) {
    return switch (this) {
      case ABS -> Math.abs(x[0]);
      case ARCCOS -> Math.acos(x[0]);
      case ARCSIN -> Math.asin(x[0]);
      case ARCTAN -> Math.atan(x[0]);
      case COS -> Math.cos(x[0]);
      case COSH -> Math.cosh(x[0]);
      case EXP -> Math.exp(x[0]);
      case FLOOR -> Math.floor(x[0]);
      case GAMMA_LN -> Random.logGamma(x[0]);
      case LN -> Math.log(x[0]);
      case LOG -> Math.log(x[0]) / Math.log(x[1]);
      case LOG10 -> Math.log10(x[0]);
      case MAX -> Arrays.stream(x).max().orElse(0);
      case MIN -> Arrays.stream(x).min().orElse(0);
      case POWER -> Math.pow(x[0], x[1]);
      case QUANTUM -> x[1] <= 0 ? x[0] : x[1] * (double) (long) (x[0] / x[1]);
      case ROUND -> Math.rint(x[0]);
      case SIN -> Math.sin(x[0]);
      case SINH -> Math.sinh(x[0]);
      case SQRT -> Math.sqrt(x[0]);
      case TAN -> Math.tan(x[0]);
      case TANH -> Math.tanh(x[0]);
      case TRUNCATE -> x[0] < 0 ? Math.ceil(x[0]) : Math.floor(x[0]);
      case REMAINDER -> x[0] % x[1];
      case DIVIDE_SAFELY -> Math.abs(x[1]) < 1e-6 ? x[2] : x[0] / x[1];
      case STEP -> x[2] + x[3] / 2 > x[1] ? x[0] : 0;
      case RAMP -> ramp(x[0], x[1], x[2], x[3], x[4]);
      case PULSE -> pulse(x[0], x[1], x[2], x[3]);
      case PULSE_TRAIN -> train(x);
      case PULSE_VOLUME -> volume(x[0], x[1], x[2], x[3], x[4]);
      case SUM -> Arrays.stream(x).sum();
      case PRODUCT -> Arrays.stream(x).reduce(1, (a, b) -> a * b);
      case STDDEV -> deviation(x);
      case SORT_ORDER -> Ordering.of(x).element((int) x[1]);
      case RANK -> Ordering.of(x).place((int) x[1]);
      case ELEMENT -> element(x);
      case SELECT -> Selection.of(x);
      case MARKET_PRICE -> Allocation.price(x);
      case ALLOCATED -> Allocation.share(x[0], x[1], x[2], x[3], x[4]);
      case INVERSE -> Matrix.inverse(x);
      case RANDOM_UNIFORM -> Random.uniform(x);
      case RANDOM_NORMAL -> Random.normal(x);
      case RANDOM_EXPONENTIAL -> Random.exponential(x);
      case RANDOM_LOGNORMAL -> Random.lognormal(x);
      case RANDOM_POISSON -> Random.poisson(x);
      case DRAW_EXPONENTIAL,
          DRAW_WEIBULL,
          DRAW_TRIANGULAR,
          DRAW_POISSON,
          DRAW_BINOMIAL,
          DRAW_NEGATIVE_BINOMIAL,
          DRAW_GAMMA,
          DRAW_BETA ->
          Distributions.of(this, x);
      case NORMAL_CDF -> Normal.cdf((x[0] - x[1]) / x[2]);
    };
  }

  private static double ramp(double slope, double from, double to, double time, double step) {
    var now = time + step / 1e6;
    return now < from ? 0 : slope * (Math.min(time, to) - from);
  }

  private static double pulse(double at, double width, double time, double step) {
    var now = time + step / 2;
    return now > at && now < at + Math.max(width, step) ? 1 : 0;
  }

  private static double train(double[] x) {
    var at = x[0];
    var interval = x[2];
    var now = x[4] + x[5] / 2;
    if (now < at || now > x[3] + x[5]) {
      return 0;
    }
    // Pulses that follow each other before they end are one.
    var width = Math.max(x[1], x[5]);
    return interval <= width || (now - at) % interval < width ? 1 : 0;
  }

  private static double volume(
      double volume, double at, double interval, double time, double step) {
    var now = time + step / 2;
    if (now < at) {
      return 0;
    }
    var since = interval > 0 ? (now - at) % interval : now - at;
    return since < step ? volume / step : 0;
  }

  private static double deviation(double[] x) {
    var mean = Arrays.stream(x).average().orElse(0);
    var squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (x.length - 1));
  }

  private static double element(double[] x) {
    var number = (int) Math.rint(x[0]);
    return number < 1 || number >= x.length ? 0 : x[number];
  }
}
