package dev.overtake.dynamics.loops;

import java.util.List;

/// Stocks that all act on one another, with the loops through them.
///
/// @param stocks by name
/// @param count of loops: all there are, or all that were found
/// @param complete whether these are all
/// @param loops the ones that moved anything, that with the largest average first
/// @param phases which loop was the strongest when
public record Partition(
    List<String> stocks, int count, boolean complete, List<Loop> loops, List<Phase> phases) {

  public Partition {
    stocks = List.copyOf(stocks);
    loops = List.copyOf(loops);
    phases = List.copyOf(phases);
  }

  /// A stretch of the run during which one loop is the strongest.
  ///
  /// @param from first time of the stretch
  /// @param to last time of it
  public record Phase(double from, double to, String loop) {}

  /// The fewest loops, the largest first, that together have a share of the average scores.
  public List<Loop> explaining(double share, int most) {
    var sum = 0.0;
    var count = 0;
    while (count < Math.min(most, loops.size()) && sum < share) {
      sum += loops.get(count++).average();
    }
    return loops.subList(0, count);
  }
}
