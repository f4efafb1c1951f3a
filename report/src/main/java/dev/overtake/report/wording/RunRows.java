package dev.overtake.report.wording;

import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.machine.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs of a model as rows: the time, and a column for each variable, spelt as in the model.
public final class RunRows {
  private RunRows() {}

  /// One run.
  public static Rows of(Run run) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var t = 0; t < run.times().length; t++) {
      rows.add(row(new ArrayList<>(), run.times()[t], run.values(), t));
    }
    return columns(new Rows.Columns(), run.names()).with(rows);
  }

  /// All runs, one after the other, numbered from 1.
  public static Rows of(Ensemble ensemble) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var r = 0; r < ensemble.values().length; r++) {
      for (var t = 0; t < ensemble.times().length; t++) {
        var row = new ArrayList<@Nullable Object>();
        row.add(r + 1);
        rows.add(row(row, ensemble.times()[t], ensemble.values()[r], t));
      }
    }
    return columns(new Rows.Columns().whole("run"), ensemble.names()).with(rows);
  }

  private static Rows.Columns columns(Rows.Columns columns, List<String> names) {
    columns.number("time");
    names.forEach(columns::number);
    return columns;
  }

  private static List<@Nullable Object> row(
      List<@Nullable Object> row, double time, double[][] values, int t) {
    row.add(time);
    for (var series : values) {
      row.add(t < series.length && Double.isFinite(series[t]) ? series[t] : null);
    }
    return row;
  }
}
