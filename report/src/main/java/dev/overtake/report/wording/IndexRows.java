package dev.overtake.report.wording;

import dev.overtake.race.index.Index;
import java.util.ArrayList;
import java.util.List;

/// A composite index as tidy rows: one contender each.
public final class IndexRows {
  private IndexRows() {}

  /// The rows, best first.
  public static Table of(Index index) {
    var run = index.run();
    var header =
        new ArrayList<>(List.of("race", "as_of", "id", "name", "rank", "score", "coverage"));
    index.pillars().forEach(p -> header.add("pillar_" + p.id()));
    header.addAll(List.of("engine", "seed", "evidence"));
    return new Table(
        header,
        index.units().stream()
            .map(u -> {
              var row =
                  new ArrayList<>(List.of(run.race(), run.asOf().toString(), u.id(), u.name()));
              row.add(u.rank() == null ? "" : Integer.toString(u.rank()));
              row.add(Numbers.data(u.score()));
              row.add(Numbers.data(u.coverage()));
              index.pillars().forEach(p -> row.add(Numbers.data(u.pillars().get(p.id()))));
              row.addAll(List.of(run.engine(), Long.toString(run.seed()), run.evidence()));
              return List.copyOf(row);
            })
            .toList());
  }
}
