package dev.overtake.estimation.sampling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Scrambled Sobol points: evenly spread over the unit cube, and each on its own uniform.
///
/// Any point can be had by its number, so many threads can share one sequence. Direction numbers of
/// Joe and Kuo [1]; Owen's nested scrambling by hashing [2].
///
/// [1] Joe, Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, SIAM
/// Journal on Scientific Computing 30. [2] Burley (2020), Practical hash-based Owen scrambling,
/// Journal of Computer Graphics Techniques 9.
public final class SobolPoints {
  /// The most dimensions.
  public static final int MOST_DIMENSIONS = 128;

  private static final int BITS = 32;
  private static final int[][] DIRECTIONS = directions();
  private static final double SCALE = 0x1p-32;

  private final int[] seeds;

  /// A sequence of its own for every seed.
  ///
  /// @throws IllegalArgumentException beyond {@link #MOST_DIMENSIONS}
  public SobolPoints(int dimensions, long seed) {
    if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "from 1 to %s dimensions, not %s".formatted(MOST_DIMENSIONS, dimensions));
    }
    var random = new SplittableRandom(seed);
    seeds = random.ints(dimensions).toArray();
  }

  /// Writes the point of a number into an array, each coordinate above 0 and below 1.
  ///
  /// @param index from 0 to 2³¹ − 1
  public void point(int index, double[] into) {
    // Neighbours in Gray code differ in one direction, but any order of the same points will do.
    for (var d = 0; d < seeds.length; d++) {
      var x = 0;
      var v = DIRECTIONS[d];
      for (int rest = index, bit = 0; rest != 0; rest >>>= 1, bit++) {
        if ((rest & 1) != 0) {
          x ^= v[bit];
        }
      }
      into[d] = ((scrambled(x, seeds[d]) & 0xffffffffL) + 0.5) * SCALE;
    }
  }

  private static int scrambled(int x, int seed) {
    var y = Integer.reverse(x);
    y += seed;
    y ^= y * 0x6c50b47c;
    y ^= y * 0xb82f1e52;
    y ^= y * 0xc7afe638;
    y ^= y * 0x8d22f6e6;
    return Integer.reverse(y);
  }

  private static int[][] directions() {
    var directions = new int[MOST_DIMENSIONS][BITS];
    for (var bit = 0; bit < BITS; bit++) {
      directions[0][bit] = 1 << (BITS - 1 - bit);
    }
    var lines = table().lines().skip(1).toList();
    for (var d = 1; d < MOST_DIMENSIONS; d++) {
      var cells = lines.get(d - 1).strip().split("\\s+", -1);
      var degree = Integer.parseInt(cells[1]);
      var polynomial = Integer.parseInt(cells[2]);
      var v = directions[d];
      for (var bit = 0; bit < BITS; bit++) {
        if (bit < degree) {
          v[bit] = Integer.parseInt(cells[3 + bit]) << (BITS - 1 - bit);
        } else {
          v[bit] = v[bit - degree] ^ (v[bit - degree] >>> degree);
          for (var k = 1; k < degree; k++) {
            v[bit] ^= ((polynomial >> (degree - 1 - k)) & 1) * v[bit - k];
          }
        }
      }
    }
    return directions;
  }

  private static String table() {
    try (var table = SobolPoints.class.getResourceAsStream("sobol-directions.txt")) {
      if (table == null) {
        throw new IllegalStateException("the table of direction numbers is missing");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
