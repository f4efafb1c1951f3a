package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import dev.overtake.report.wording.LoopRows;
import java.util.List;

/// A group of stocks on the page of loops.
///
/// @param loops those that together explain nearly all
/// @param drawn those of them in the diagram
record Feedback(
    double[] times, Partition partition, String id, List<Loop> loops, List<Chain> drawn) {
  private static final double SHARE = 0.95;
  private static final int MOST_LOOPS = 12;
  private static final int NAMED = 3;

  static Feedback of(double[] times, Partition partition, int number) {
    var loops = partition.explaining(SHARE, MOST_LOOPS);
    return new Feedback(times, partition, "p" + number, loops, CausalGraph.drawn(partition, loops));
  }

  String heading() {
    var stocks = partition.stocks();
    var first = String.join(", ", stocks.subList(0, Math.min(NAMED, stocks.size())));
    return stocks.size() > NAMED ? first + " and %s more".formatted(stocks.size() - NAMED) : first;
  }

  String summary() {
    return LoopRows.title(partition) + " " + LoopRows.phases(partition);
  }

  CausalGraph graph() {
    return new CausalGraph(partition, drawn);
  }

  /// Choosing a loop fades all others. Style alone does it, so a page without script has it too.
  Markup fading() {
    var rules = new StringBuilder();
    for (var chain : drawn) {
      var name = chain.loop().name();
      rules.append(
          "#%s:has(#%s:checked) .causal>g:not(.l%s){opacity:.1}".formatted(id, choice(name), name));
    }
    return new Markup(rules.toString());
  }

  /// The group of choices.
  String choices() {
    return id.replace('p', 'c');
  }

  /// One choice: a loop's name, or all.
  String choice(String name) {
    return choices() + "-" + name;
  }

  /// What the diagram leaves out.
  String left() {
    var all = drawn.size() == partition.loops().size() && partition.complete();
    var which =
        drawn.size() == 1 ? "The strongest loop" : "The %s strongest loops".formatted(drawn.size());
    var share = LoopRows.percent(drawn.stream().mapToDouble(c -> c.loop().average()).sum());
    var whole = drawn.stream().allMatch(c -> c.variables().size() == c.loop().variables().size());
    return (all ? "All loops that move something." : which + ", with " + share + " of the change.")
        + (whole
            ? " Variables on no loop are left out."
            : " Variables that only pass on one cause are left out here; the table has them.");
  }

  LoopShares shares() {
    return new LoopShares(times, partition, loops);
  }

  String words(Loop loop) {
    return Chain.of(loop).words();
  }
}
