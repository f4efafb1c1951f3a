package dev.overtake.race.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.DoubleStream;

/// One way in which a lead may move, or in which two sources may differ, in the unit of {@link
/// MeasurementScale#unit}.
///
/// @param weight of all ways together 1
/// @param error variance from the start
/// @param noise variance that is there as soon as another figure is
/// @param drift variance that a year adds
record Way(double weight, double error, double noise, double drift) {

  /* The standard deviations of a year's change: tenths 1, 3, 5, 7 and 9 of the log ratio of two series of one
   * domain in the M3 competition [1], which no race has a part in. Points have tie zones for a unit and no public
   * collection; their spread is assumed, as is that of definitions.
   *
   * [1] Makridakis, Hibon (2000), International Journal of Forecasting 16(4).
   */
  private static final double[] AMOUNTS = {0.06, 0.135, 0.22, 0.33, 0.64};
  private static final double[] POINTS = {1, 3, 9};
  private static final double[] DEFINITIONS = {0.05, 0.2, 0.6};
  private static final double NEGLIGIBLE = 1e-5;
  private static final double CLASSES = 2;

  /// How leads move in general, as one more series.
  static List<Way> general(boolean points) {
    var parts = points ? POINTS : AMOUNTS;
    return DoubleStream.of(parts).mapToObj(d -> new Way(1.0 / parts.length, 0, 0, d * d)).toList();
  }

  /// How sources differ in general, as one more pair of them.
  static List<Way> generalDifference(boolean points) {
    var parts = points ? POINTS : DEFINITIONS;
    return DoubleStream.of(parts).mapToObj(d -> new Way(1.0 / parts.length, d * d, 0, 0)).toList();
  }

  /// Ways that hardly differ, as one: standard deviations within a quarter of each other.
  static List<Way> merged(List<Way> ways) {
    var sums = new LinkedHashMap<List<Long>, double[]>();
    for (var way : ways) {
      var sum =
          sums.computeIfAbsent(
              List.of(kindOf(way.error), kindOf(way.noise), kindOf(way.drift)), c -> new double[4]);
      sum[0] += way.weight;
      sum[1] += way.weight * way.error;
      sum[2] += way.weight * way.noise;
      sum[3] += way.weight * way.drift;
    }
    return sums.values().stream()
        .map(s -> new Way(s[0], s[1] / s[0], s[2] / s[0], s[3] / s[0]))
        .toList();
  }

  private static long kindOf(double variance) {
    return variance < NEGLIGIBLE ? 0 : Math.round(Math.log(variance / NEGLIGIBLE) * CLASSES);
  }

  /// With weights that add up to 1.
  static List<Way> normalised(List<Way> ways) {
    var sum = ways.stream().mapToDouble(Way::weight).sum();
    return ways.stream().map(w -> w.weighing(w.weight / sum)).toList();
  }

  /// The same with another weight.
  Way weighing(double other) {
    return new Way(other, error, noise, drift);
  }
}
