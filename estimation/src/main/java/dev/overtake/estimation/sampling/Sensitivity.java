package dev.overtake.estimation.sampling;

import dev.overtake.estimation.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How much of the variance of a result is owed to each of its inputs: alone (first order), and
/// with all interactions it takes part in (total).
///
/// Saltelli's design on scrambled Sobol points: n points A, n points B, and for each input A with
/// that input taken from B, so n · (inputs + 2) evaluations. First order after Saltelli et al. [1],
/// total after Jansen [2]; 90 % intervals by a jackknife over blocks of points [3].
///
/// [1] Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer
/// Physics Communications 181. [2] Jansen (1999), Analysis of variance designs for model output,
/// Computer Physics Communications 117. [3] Efron (1982), The Jackknife, the Bootstrap and Other
/// Resampling Plans, chapter 3.
///
/// @param first one per input
/// @param firstHalf half width of its 90 % interval
/// @param total one per input
/// @param totalHalf half width of its 90 % interval
public record Sensitivity(
    double mean,
    double variance,
    double[] first,
    double[] firstHalf,
    double[] total,
    double[] totalHalf) {
  private static final int BLOCKS = 32;
  private static final double NORMAL_90 = 1.6448536269514722;

  /// Analyses a model of inputs between 0 and 1.
  ///
  /// @param model may be asked by several threads at once
  /// @param points n, at least 64; a power of two fills the space best
  public static Sensitivity of(
      ToDoubleFunction<double[]> model, int inputs, int points, long seed, Parallel parallel) {
    if (points < 2 * BLOCKS) {
      throw new IllegalArgumentException("at least %s points".formatted(2 * BLOCKS));
    }
    // One point of twice as many dimensions is a point of A and one of B.
    var sobol = new SobolPoints(2 * inputs, seed);
    var centre = centre(model, inputs, sobol);
    var blocks =
        parallel.map(
            BLOCKS,
            b -> {
              var from = (int) ((long) points * b / BLOCKS);
              var to = (int) ((long) points * (b + 1) / BLOCKS);
              return Sums.of(model, inputs, sobol, from, to, centre);
            });
    return of(blocks, inputs, centre);
  }

  /// A middle value, taken off all others so that squares of large values lose no digits.
  private static double centre(ToDoubleFunction<double[]> model, int inputs, SobolPoints sobol) {
    var sum = 0.0;
    var point = new double[2 * inputs];
    for (var i = 0; i < BLOCKS; i++) {
      sobol.point(i, point);
      sum += model.applyAsDouble(Arrays.copyOf(point, inputs));
    }
    return sum / BLOCKS;
  }

  private static Sensitivity of(List<Sums> blocks, int inputs, double centre) {
    var all = new Sums(inputs);
    for (var block : blocks) {
      all.add(block, 1);
    }
    var first = new double[inputs];
    var total = new double[inputs];
    var firstHalf = new double[inputs];
    var totalHalf = new double[inputs];
    var without = new Sums[blocks.size()];
    for (var b = 0; b < blocks.size(); b++) {
      without[b] = new Sums(inputs);
      without[b].add(all, 1);
      without[b].add(blocks.get(b), -1);
    }
    for (var i = 0; i < inputs; i++) {
      var input = i;
      first[i] = all.first(i);
      total[i] = all.total(i);
      firstHalf[i] =
          NORMAL_90 * jackknife(Arrays.stream(without).mapToDouble(s -> s.first(input)).toArray());
      totalHalf[i] =
          NORMAL_90 * jackknife(Arrays.stream(without).mapToDouble(s -> s.total(input)).toArray());
    }
    return new Sensitivity(centre + all.mean(), all.variance(), first, firstHalf, total, totalHalf);
  }

  private static double jackknife(double[] leftOut) {
    var mean = Arrays.stream(leftOut).average().orElse(0);
    var squares = Arrays.stream(leftOut).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares * (leftOut.length - 1) / leftOut.length);
  }

  /// Sums over points, from which all indices follow.
  private static final class Sums {
    private double count;
    private double sum;
    private double squares;
    private final double[] product;
    private final double[] difference;

    Sums(int inputs) {
      product = new double[inputs];
      difference = new double[inputs];
    }

    static Sums of(
        ToDoubleFunction<double[]> model,
        int inputs,
        SobolPoints sobol,
        int from,
        int to,
        double centre) {
      var sums = new Sums(inputs);
      var both = new double[2 * inputs];
      var a = new double[inputs];
      var b = new double[inputs];
      for (var i = from; i < to; i++) {
        sobol.point(i, both);
        System.arraycopy(both, 0, a, 0, inputs);
        System.arraycopy(both, inputs, b, 0, inputs);
        var atA = model.applyAsDouble(a) - centre;
        var atB = model.applyAsDouble(b) - centre;
        sums.count += 2;
        sums.sum += atA + atB;
        sums.squares += atA * atA + atB * atB;
        for (var j = 0; j < inputs; j++) {
          a[j] = both[inputs + j];
          var mixed = model.applyAsDouble(a) - centre;
          a[j] = both[j];
          sums.product[j] += atB * (mixed - atA);
          sums.difference[j] += (atA - mixed) * (atA - mixed);
        }
      }
      return sums;
    }

    void add(Sums other, int sign) {
      count += sign * other.count;
      sum += sign * other.sum;
      squares += sign * other.squares;
      for (var j = 0; j < product.length; j++) {
        product[j] += sign * other.product[j];
        difference[j] += sign * other.difference[j];
      }
    }

    double mean() {
      return sum / count;
    }

    double variance() {
      return squares / count - mean() * mean();
    }

    /// 0 where nothing varies.
    double first(int input) {
      return variance() > 0 ? 2 * product[input] / count / variance() : 0;
    }

    double total(int input) {
      return variance() > 0 ? difference[input] / count / variance() : 0;
    }
  }
}
