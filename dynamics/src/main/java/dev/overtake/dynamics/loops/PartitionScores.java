package dev.overtake.dynamics.loops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the loops of one part did along a run.
final class PartitionScores {
  private final Part part;
  private final LoopNames names;
  private final double[] times;
  private final double[][] links;

  /// @param links scores, `[time][link]`
  PartitionScores(Part part, LoopNames names, double[] times, double[][] links) {
    this.part = part;
    this.names = names;
    this.times = times;
    this.links = links;
  }

  /// @param loops slots of each
  /// @param complete whether these are all loops of the part
  Partition of(List<int[]> loops, boolean complete) {
    var relative = LoopScores.relative(loops.stream().map(part::loop).toList(), links);
    var winners = winners(relative);
    var moving = 0;
    for (var winner : winners) {
      moving += winner >= 0 ? 1 : 0;
    }
    var average = new double[relative.length];
    for (var l = 0; l < relative.length; l++) {
      for (var score : relative[l]) {
        average[l] += moving == 0 ? 0 : Math.abs(score) / moving;
      }
    }
    var order = new ArrayList<Integer>();
    for (var l = 0; l < average.length; l++) {
      if (average[l] > 0) {
        order.add(l);
      }
    }
    order.sort(Comparator.comparingDouble(l -> -average[l]));
    var ranked = new ArrayList<Loop>();
    var nameOf = new String[relative.length];
    for (var l : order) {
      var loop = loop(loops.get(l), relative[l], average[l], share(winners, l, moving), moving);
      nameOf[l] = loop.name();
      ranked.add(loop);
    }
    var stocks = names.stocks(part.slots());
    return new Partition(
        stocks.isEmpty() ? names.variables(part.slots()) : stocks,
        loops.size(),
        complete,
        ranked,
        phases(winners, nameOf));
  }

  private Loop loop(int[] slots, double[] relative, double average, double strongest, int moving) {
    var half = 0.0;
    for (var score : relative) {
      half += Math.abs(score) >= 0.5 ? 1.0 / moving : 0;
    }
    var polarity = Loop.Polarity.of(relative);
    var turned = names.fromStock(slots);
    return new Loop(
        names.next(polarity),
        polarity,
        names.variables(turned),
        names.stocks(turned),
        average,
        strongest,
        half,
        relative,
        signs(turned));
  }

  /// Slots that are not shown have no link of their own: signs along them are multiplied.
  private List<Loop.Sign> signs(int[] turned) {
    var loop = part.loop(turned);
    var shown = names.shown(turned);
    var signs = new ArrayList<Loop.Sign>();
    for (var i = 0; i < shown.length; i++) {
      var to = i + 1 < shown.length ? shown[i + 1] : shown[0] + loop.length;
      signs.add(sign(loop, shown[i], to));
    }
    return signs;
  }

  private Loop.Sign sign(int[] loop, int from, int to) {
    var up = false;
    var down = false;
    for (var scores : links) {
      var product = 1.0;
      for (var i = from; i < to; i++) {
        product *= Math.signum(scores[loop[i % loop.length]]);
      }
      up |= product > 0;
      down |= product < 0;
    }
    return up && down ? Loop.Sign.EITHER : down ? Loop.Sign.OPPOSITE : Loop.Sign.SAME;
  }

  /// The loop with the largest score at each time; −1 where nothing moves.
  private int[] winners(double[][] relative) {
    var winners = new int[times.length];
    for (var t = 0; t < winners.length; t++) {
      winners[t] = -1;
      var largest = 0.0;
      for (var l = 0; l < relative.length; l++) {
        if (Math.abs(relative[l][t]) > largest) {
          largest = Math.abs(relative[l][t]);
          winners[t] = l;
        }
      }
    }
    return winners;
  }

  private static double share(int[] winners, int loop, int moving) {
    var own = 0;
    for (var winner : winners) {
      own += winner == loop ? 1 : 0;
    }
    return (double) own / moving;
  }

  private List<Partition.Phase> phases(int[] winners, String[] nameOf) {
    var phases = new ArrayList<Partition.Phase>();
    for (var from = 0; from < winners.length; ) {
      var to = from;
      while (to + 1 < winners.length && winners[to + 1] == winners[from]) {
        to++;
      }
      if (winners[from] >= 0) {
        phases.add(new Partition.Phase(times[from], times[to], nameOf[winners[from]]));
      }
      from = to + 1;
    }
    return phases;
  }
}
