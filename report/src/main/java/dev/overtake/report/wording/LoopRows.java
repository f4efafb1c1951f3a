package dev.overtake.report.wording;

import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import dev.overtake.report.wording.results.LoopsResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The feedback loops that drive a run, those that together explain most.
public final class LoopRows {
  private static final double SHOWN_SHARE = 0.9;
  private static final int MOST_SHOWN = 10;
  private static final int MOST_VARIABLES = 12;
  private static final int MOST_PHASES = 8;

  private LoopRows() {}

  /// A row per loop.
  public static Table of(Dominance dominance) {
    var rows = new ArrayList<List<String>>();
    for (var p = 0; p < dominance.partitions().size(); p++) {
      for (var loop : LoopsResult.shown(dominance.partitions().get(p))) {
        rows.add(
            List.of(
                String.valueOf(p + 1),
                loop.name(),
                LoopsResult.polarity(loop),
                Numbers.data(loop.average()),
                Numbers.data(loop.strongest()),
                Numbers.data(loop.half()),
                String.join(" → ", loop.variables())));
      }
    }
    return new Table(
        List.of(
            "partition", "loop", "polarity", "average", "strongest", "half_or_more", "variables"),
        rows);
  }

  /// For reading.
  public static Document document(Dominance dominance) {
    var page = new Document();
    if (dominance.partitions().isEmpty()) {
      return page.paragraph(answer(dominance));
    }
    page.paragraph(answer(dominance));
    for (var partition : dominance.partitions()) {
      page.paragraph(title(partition));
      if (partition.loops().isEmpty()) {
        continue;
      }
      var shown = partition.explaining(SHOWN_SHARE, MOST_SHOWN);
      page.table(
          new Table(
              List.of("Loop", "Average", "Strongest", "Half or more", "Through"),
              shown.stream()
                  .map(l ->
                      List.of(
                          l.name(),
                          percent(l.average()),
                          percent(l.strongest()),
                          percent(l.half()),
                          through(l)))
                  .toList()));
      page.paragraph(phases(partition));
    }
    page.paragraph(
        "Average: size of the loop's share in the change of its stocks, over the run. Strongest: share of the run in which no loop has more. R reinforces, B balances, U does either at times.");
    return page;
  }

  /// The answer in a sentence for each of the largest partitions that move.
  public static String answer(Dominance dominance) {
    if (dominance.partitions().isEmpty()) {
      return "The model has no feedback loop.";
    }
    var moving = dominance.partitions().stream().filter(p -> !p.loops().isEmpty()).toList();
    return moving.isEmpty()
        ? "The model has feedback loops, and in this run nothing moves in them."
        : moving.stream().limit(3).map(LoopRows::leading).collect(Collectors.joining(" "));
  }

  private static String leading(Partition partition) {
    var first = partition.loops().getFirst();
    return "Loop %s (%s) accounts for %s of the change in %s over the run%s."
        .formatted(
            first.name(),
            through(first),
            percent(first.average()),
            heading(partition),
            partition.loops().size() > 1
                ? ", more than any other of the %s loops"
                    .formatted(Numbers.whole(partition.count()))
                : "");
  }

  /// Its first stocks.
  public static String heading(Partition partition) {
    var stocks = partition.stocks();
    var first = stocks.subList(0, Math.min(3, stocks.size()));
    if (stocks.size() > 3) {
      return String.join(", ", first) + " and " + (stocks.size() - 3) + " more";
    }
    return stocks.size() == 1
        ? first.getFirst()
        : String.join(", ", first.subList(0, first.size() - 1)) + " and " + first.getLast();
  }

  /// Its stocks and how many loops it has.
  public static String title(Partition partition) {
    var stocks = partition.stocks();
    var named = String.join(", ", stocks.subList(0, Math.min(5, stocks.size())));
    var more = stocks.size() > 5 ? " and %s more".formatted(stocks.size() - 5) : "";
    var loops =
        partition.count() == 1
            ? "one loop"
            : "%s loops%s"
                .formatted(
                    partition.count(),
                    partition.complete() ? "" : ", the strongest found among many more");
    var still = partition.loops().isEmpty() ? " Nothing moves here." : "";
    return named + more + ": " + loops + "." + still;
  }

  /// What a loop leads through; of a long one its stocks.
  public static String through(Loop loop) {
    var all = loop.variables().size() <= MOST_VARIABLES || loop.stocks().isEmpty();
    return all
        ? String.join(" → ", loop.variables())
        : "%s (%s variables)".formatted(String.join(" → ", loop.stocks()), loop.variables().size());
  }

  /// Which loop was the strongest when; of many stretches the longest.
  public static String phases(Partition partition) {
    var phases = partition.phases();
    var longest =
        phases.stream()
            .sorted(Comparator.comparingDouble(p -> p.from() - p.to()))
            .limit(MOST_PHASES)
            .sorted(Comparator.comparingDouble(Partition.Phase::from))
            .map(p ->
                "%s from %s to %s".formatted(p.loop(), Numbers.six(p.from()), Numbers.six(p.to())))
            .collect(Collectors.joining(", ", "Strongest: ", ""));
    var rest = phases.size() - MOST_PHASES;
    return longest + (rest > 0 ? ", and %s shorter stretches.".formatted(rest) : ".");
  }

  /// A share in whole per cent.
  public static String percent(double share) {
    return Numbers.percent(share, 0);
  }
}
