package dev.overtake.exposure.hardware;

import dev.overtake.estimation.PositiveDefinite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Energy of accelerators for each token of output, fitted to measurements.
///
/// The logarithm of joules a token is linear in the logarithms of active and total parameters and
/// of the batch, with a step for a newer chip and one for eight-bit weights. Only the coefficients
/// are kept, not the rows. The boundary is the accelerators; servers, cooling and idle time come on
/// top.
///
/// [J. Chung et al., The ML.ENERGY Benchmark, NeurIPS 2025]
///
/// @param coefficients in the order of the features of [Conditions]
/// @param deviation of the logarithm about the line, between models
public record EnergyModel(double[] coefficients, double deviation) {
  /// Conditions of a request.
  ///
  /// @param active billions of parameters at work
  /// @param total billions of parameters held
  /// @param batch requests answered at once
  /// @param newer whether the chip is of the generation after H100
  /// @param eightBit whether weights have eight bits or fewer
  public record Conditions(
      double active, double total, double batch, boolean newer, boolean eightBit) {
    double[] features() {
      var b = Math.log(batch);
      return new double[] {
        1, Math.log(active), Math.log(total / active), b, b * b, newer ? 1 : 0, eightBit ? 1 : 0
      };
    }
  }

  /// A measurement.
  ///
  /// @param model whose rows belong together
  public record Measured(String model, Conditions at, double joulesPerToken) {}

  /// What the coefficients belong to, in their order.
  public static final List<String> FEATURES =
      List.of("constant", "active", "sparsity", "batch", "batch-squared", "newer", "eight-bit");

  /// The name of the deviation beside those of the features.
  public static final String DEVIATION = "deviation";

  private static final double NORMAL_90 = 1.6449;
  private static final double RIDGE = 1e-3;

  /// A model from its numbers by name; null when one is missing.
  public static @Nullable EnergyModel named(Map<String, Double> values) {
    var deviation = values.get(DEVIATION);
    if (deviation == null || !values.keySet().containsAll(FEATURES)) {
      return null;
    }
    return new EnergyModel(
        FEATURES.stream().mapToDouble(f -> values.getOrDefault(f, 0.0)).toArray(), deviation);
  }

  /// Fits by least squares with a slight ridge; the deviation is between models, found by leaving
  /// each model out once.
  public static EnergyModel fit(List<Measured> rows) {
    var models = rows.stream().map(Measured::model).distinct().toList();
    var squares = 0.0;
    for (var model : models) {
      var others = rows.stream().filter(r -> !r.model().equals(model)).toList();
      var own = rows.stream().filter(r -> r.model().equals(model)).toList();
      if (others.isEmpty()) {
        continue;
      }
      var beta = solve(others);
      squares += own.stream().mapToDouble(r -> Math.pow(residual(beta, r), 2)).average().orElse(0);
    }
    return new EnergyModel(solve(rows), Math.sqrt(squares / Math.max(1, models.size())));
  }

  private static double residual(double[] beta, Measured row) {
    return Math.log(row.joulesPerToken()) - dot(beta, row.at().features());
  }

  private static double[] solve(List<Measured> rows) {
    var size = rows.getFirst().at().features().length;
    var matrix = new double[size][size];
    var right = new double[size];
    for (var row : rows) {
      var x = row.at().features();
      var y = Math.log(row.joulesPerToken());
      for (var i = 0; i < size; i++) {
        right[i] += x[i] * y;
        for (var j = 0; j < size; j++) {
          matrix[i][j] += x[i] * x[j];
        }
      }
    }
    for (var i = 0; i < size; i++) {
      matrix[i][i] += RIDGE;
    }
    return PositiveDefinite.of(matrix).solve(right);
  }

  /// Joules a token: the 5 % quantile, the median and the 95 % quantile.
  public double[] joules(Conditions at) {
    var middle = dot(coefficients, at.features());
    return new double[] {
      Math.exp(middle - NORMAL_90 * deviation),
      Math.exp(middle),
      Math.exp(middle + NORMAL_90 * deviation)
    };
  }

  private static double dot(double[] a, double[] b) {
    var sum = 0.0;
    for (var i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
