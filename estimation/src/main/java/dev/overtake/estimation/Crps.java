package dev.overtake.estimation;

import java.util.Arrays;

/// The continuous ranked probability score of a sample.
public final class Crps {
  private Crps() {}

  /// E|X − y| − E|X − X'| / 2, Gneiting, Raftery (2007), equation 20 negated, in the sorted form.
  public static double of(double[] draws, double came) {
    var sorted = draws.clone();
    Arrays.sort(sorted);
    double n = sorted.length;
    var distance = 0.0;
    var spread = 0.0;
    for (var i = 0; i < sorted.length; i++) {
      distance += Math.abs(sorted[i] - came);
      spread += sorted[i] * (2 * i + 1 - n);
    }
    return distance / n - spread / (n * n);
  }
}
