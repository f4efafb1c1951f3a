package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorStanding;
import java.util.List;
import java.util.stream.IntStream;

/// The chance of a lead change by the end of each year, as rows.
public final class CrossingRows {
  private CrossingRows() {}

  /// One year a row; none when no lead change is estimated.
  public static Table of(IndicatorStanding s) {
    var header = List.of("indicator", "to", "year", "probability_by_then");
    var change = s.leadChange();
    return change == null
        ? new Table(header, List.of())
        : new Table(
            header,
            IntStream.range(0, change.byYear().size())
                .mapToObj(i ->
                    List.of(
                        s.id(),
                        change.to(),
                        Integer.toString(change.firstYear() + i),
                        Numbers.data(change.byYear().get(i))))
                .toList());
  }
}
