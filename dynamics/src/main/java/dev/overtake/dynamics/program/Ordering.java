package dev.overtake.dynamics.program;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The order of the elements of a vector.
///
/// @param sorted elements from 0 in order
record Ordering(int[] sorted) {

  /// Of a direction (positive ascends), a place, and the values.
  static Ordering of(double[] x) {
    var ascending = Comparator.comparingDouble((Integer i) -> x[2 + i]);
    return new Ordering(
        IntStream.range(0, x.length - 2)
            .boxed()
            .sorted(x[0] > 0 ? ascending : ascending.reversed())
            .mapToInt(i -> i)
            .toArray());
  }

  /// The element at a place from 0; -1 where there is no such place.
  double element(int place) {
    return place < 0 || place >= sorted.length ? -1 : sorted[place];
  }

  double place(int element) {
    for (var p = 0; p < sorted.length; p++) {
      if (sorted[p] == element) {
        return p + 1.0;
      }
    }
    return 0;
  }
}
