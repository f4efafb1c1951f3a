package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorStanding;
import java.util.List;
import java.util.stream.IntStream;

/// The chance of a lead change by the end of each year, as rows.
public final class CrossingRows {
  private CrossingRows() {}

  /// One year a row; none when no lead change is estimated.
  public static Rows of(IndicatorStanding s) {
    var header =
        new Rows.Columns().text("indicator", "to").whole("year").number("probability_by_then");
    var change = s.leadChange();
    return change == null
        ? header.with(List.of())
        : header.with(
            IntStream.range(0, change.byYear().size())
                .mapToObj(i ->
                    Rows.row(s.id(), change.to(), change.firstYear() + i, change.byYear().get(i)))
                .toList());
  }
}
