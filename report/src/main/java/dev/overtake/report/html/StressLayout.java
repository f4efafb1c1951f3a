package dev.overtake.report.html;

import java.util.Arrays;

/// Places for labels so that what is linked stands close and nothing lies on anything else.
///
/// Distances on paper follow those along links: stress, majorized node by node from a circle
/// (Gansner, Koren, North 2004, Graph drawing by stress majorization). Then the longer axis is laid
/// along the paper and labels that overlap are pushed apart. The same graph gives the same places.
final class StressLayout {
  private static final int ROUNDS = 300;
  private static final double ACROSS = 200;
  private static final double DOWN = 104;

  private final double[] x;
  private final double[] y;

  private StressLayout(int size) {
    x = new double[size];
    y = new double[size];
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  /// Centres of labels within a width; the height is what it takes.
  ///
  /// @param sizes width and height of each label
  /// @param links pairs of nodes
  /// @param gap room between labels, across
  static StressLayout of(double[][] sizes, int[][] links, double width, double gap) {
    var placement = new StressLayout(sizes.length);
    placement.circle();
    placement.relax(distances(sizes.length, links));
    placement.turn(width > 600);
    placement.fit(sizes, width);
    placement.separate(sizes, width, gap);
    return placement;
  }

  private void circle() {
    for (var i = 0; i < x.length; i++) {
      x[i] = -Math.cos(2 * Math.PI * i / x.length);
      y[i] = -Math.sin(2 * Math.PI * i / x.length);
    }
  }

  private void relax(int[][] distances) {
    for (var round = 0; round < ROUNDS; round++) {
      for (var i = 0; i < x.length; i++) {
        var weights = 0.0;
        var nextX = 0.0;
        var nextY = 0.0;
        for (var j = 0; j < x.length; j++) {
          if (j != i) {
            var d = distances[i][j];
            var weight = 1.0 / (d * d);
            var apart = Math.max(1e-9, Math.hypot(x[i] - x[j], y[i] - y[j]));
            nextX += weight * (x[j] + d * (x[i] - x[j]) / apart);
            nextY += weight * (y[j] + d * (y[i] - y[j]) / apart);
            weights += weight;
          }
        }
        if (weights > 0) {
          x[i] = nextX / weights;
          y[i] = nextY / weights;
        }
      }
    }
  }

  /// Along links, in either direction.
  private static int[][] distances(int size, int[][] links) {
    var distances = new int[size][size];
    for (var row : distances) {
      Arrays.fill(row, size);
    }
    for (var link : links) {
      distances[link[0]][link[1]] = 1;
      distances[link[1]][link[0]] = 1;
    }
    for (var over = 0; over < size; over++) {
      for (var i = 0; i < size; i++) {
        for (var j = 0; j < size; j++) {
          distances[i][j] = Math.min(distances[i][j], distances[i][over] + distances[over][j]);
        }
      }
    }
    return distances;
  }

  /// The axis along which the nodes spread most goes across or down.
  private void turn(boolean across) {
    var meanX = Arrays.stream(x).average().orElse(0);
    var meanY = Arrays.stream(y).average().orElse(0);
    var xx = 0.0;
    var xy = 0.0;
    var yy = 0.0;
    for (var i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    var angle = Math.atan2(2 * xy, xx - yy) / 2 - (across ? 0 : Math.PI / 2);
    for (var i = 0; i < x.length; i++) {
      var dx = x[i] - meanX;
      var dy = y[i] - meanY;
      x[i] = dx * Math.cos(angle) + dy * Math.sin(angle);
      y[i] = dy * Math.cos(angle) - dx * Math.sin(angle);
    }
    // The first node, a stock, stands left of the middle.
    if (x[0] > 1e-9) {
      for (var i = 0; i < x.length; i++) {
        x[i] = -x[i];
        y[i] = -y[i];
      }
    }
  }

  private void fit(double[][] sizes, double width) {
    var widest = Arrays.stream(sizes).mapToDouble(s -> s[0]).max().orElse(0);
    var low = Arrays.stream(x).min().orElse(0);
    var high = Arrays.stream(x).max().orElse(0);
    var scale = high - low < 1e-6 ? 0 : Math.min(ACROSS, (width - widest) / (high - low));
    for (var i = 0; i < x.length; i++) {
      x[i] = width / 2 + (x[i] - (low + high) / 2) * scale;
      y[i] *= DOWN;
    }
  }

  private void separate(double[][] sizes, double width, double gap) {
    for (var round = 0; round < 2 * ROUNDS; round++) {
      for (var i = 0; i < x.length; i++) {
        for (var j = i + 1; j < x.length; j++) {
          push(i, j, sizes, gap, round < ROUNDS);
        }
      }
      for (var i = 0; i < x.length; i++) {
        var half = Math.min(sizes[i][0], width) / 2;
        x[i] = Math.clamp(x[i], half, width - half);
      }
    }
  }

  private void push(int i, int j, double[][] sizes, double gap, boolean sideways) {
    var lapX = (sizes[i][0] + sizes[j][0]) / 2 + gap - Math.abs(x[i] - x[j]);
    var lapY = (sizes[i][1] + sizes[j][1]) / 2 + 30 - Math.abs(y[i] - y[j]);
    if (lapX <= 0 || lapY <= 0) {
      return;
    }
    if (sideways && lapX < lapY) {
      var by = (x[i] <= x[j] ? -lapX : lapX) / 2;
      x[i] += by;
      x[j] -= by;
    } else {
      var by = (y[i] <= y[j] ? -lapY : lapY) / 2;
      y[i] += by;
      y[j] -= by;
    }
  }

  /// Moves all down or up.
  void shift(double by) {
    for (var i = 0; i < y.length; i++) {
      y[i] += by;
    }
  }
}
