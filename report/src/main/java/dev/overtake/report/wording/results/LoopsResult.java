package dev.overtake.report.wording.results;

import dev.overtake.dynamics.loops.Dominance;
import java.util.List;
import java.util.Locale;

/// `simulate MODEL --loops`: the feedback loops that drive a run.
///
/// @param time at which the steps begin over which scores were worked out
public record LoopsResult(double[] time, List<Partition> partitions) {
  private static final double SHARE = 0.99;
  private static final int MOST = 100;

  /// The result of scoring a model's loops.
  public static LoopsResult of(Dominance dominance) {
    return new LoopsResult(
        dominance.times(), dominance.partitions().stream().map(Partition::of).toList());
  }

  /// The loops of a partition that together explain nearly all: a hundred at most.
  public static List<dev.overtake.dynamics.loops.Loop> shown(
      dev.overtake.dynamics.loops.Partition partition) {
    return partition.explaining(SHARE, MOST);
  }

  /// Stocks that all act on one another.
  ///
  /// @param loopCount all loops there are, or all that were found
  /// @param complete whether these are all
  /// @param phases which loop was the strongest when
  public record Partition(
      List<String> stocks, int loopCount, boolean complete, List<Loop> loops, List<Phase> phases) {

    static Partition of(dev.overtake.dynamics.loops.Partition p) {
      return new Partition(
          p.stocks(),
          p.count(),
          p.complete(),
          shown(p).stream().map(Loop::of).toList(),
          p.phases().stream().map(f -> new Phase(f.from(), f.to(), f.loop())).toList());
    }
  }

  /// A loop.
  ///
  /// @param polarity reinforcing, balancing or mixed
  /// @param variables in the order of cause and effect
  /// @param signs of the link that leaves each variable for the next one
  /// @param average size of its relative score over the run
  /// @param strongest share of the run in which no loop of the partition has a larger score
  /// @param halfOrMore share of the run in which it explains half of the change or more
  /// @param relative score by time, from −1 to 1
  public record Loop(
      String name,
      String polarity,
      List<String> variables,
      List<String> signs,
      double average,
      double strongest,
      double halfOrMore,
      double[] relative) {

    static Loop of(dev.overtake.dynamics.loops.Loop l) {
      return new Loop(
          l.name(),
          LoopsResult.polarity(l),
          l.variables(),
          l.signs().stream().map(dev.overtake.dynamics.loops.Loop.Sign::symbol).toList(),
          l.average(),
          l.strongest(),
          l.half(),
          l.relative());
    }
  }

  /// The word of a loop's polarity.
  public static String polarity(dev.overtake.dynamics.loops.Loop loop) {
    return loop.polarity().name().toLowerCase(Locale.ROOT);
  }

  /// A stretch of the run during which one loop is the strongest.
  public record Phase(double from, double to, String loop) {}
}
