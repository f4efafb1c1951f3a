package dev.overtake.report.html;

import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// An upright axis of leads as ratios: A's above parity, B's below it, equal factors equal steps.
///
/// @param low and high are natural logarithms on either side of parity
record RatioAxis(double low, double high) {
  private static final int MOST_TICKS = 7;
  private static final double MARGIN = 0.06;
  /* The first series is drawn that is not too dense. */
  private static final double[][] SERIES = {
    {1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2},
    {1.2, 1.4, 1.6, 1.8, 2, 2.5, 3},
    {1.5, 2, 3, 4, 6, 8, 12, 16},
    {2, 4, 8, 16, 32, 64},
    {4, 16, 64, 256, 1024},
    {10, 100, 1000, 1e4, 1e5, 1e6},
    {1000, 1e6, 1e9, 1e12}
  };

  /// A ratio on the axis.
  ///
  /// @param top place below the top, in per cent
  record Tick(String top, String words) {}

  /// An axis that holds all leads and parity.
  static RatioAxis of(List<Double> leads) {
    var low = leads.stream().reduce(-0.02, Math::min);
    var high = leads.stream().reduce(0.02, Math::max);
    var margin = MARGIN * (high - low);
    return new RatioAxis(low - margin, high + margin);
  }

  /// How far below the top, from 0 to 1.
  double down(double lead) {
    return (high - lead) / (high - low);
  }

  /// Parity and round ratios on either side, from the top.
  List<Tick> ticks() {
    return Arrays.stream(SERIES)
        .map(this::ticks)
        .filter(t -> t.size() <= MOST_TICKS)
        .findFirst()
        .orElseGet(() -> ticks(new double[0]));
  }

  private List<Tick> ticks(double[] ratios) {
    var leads = new ArrayList<>(List.of(0.0));
    for (var ratio : ratios) {
      leads.add(Math.log(ratio));
      leads.add(-Math.log(ratio));
    }
    return leads.stream()
        .filter(lead -> lead > low && lead < high)
        .sorted(Comparator.reverseOrder())
        .map(lead -> new Tick(Svg.percent(100 * down(lead)), words(lead)))
        .toList();
  }

  private static String words(double lead) {
    return lead == 0 ? "parity" : Numbers.trimmed(Math.exp(Math.abs(lead)), 1) + "×";
  }
}
