package dev.overtake.report.wording;

import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.machine.Run;
import java.util.ArrayList;
import java.util.List;

/// Runs of a model as rows: the time, and a column for each variable, spelt as in the model.
public final class RunRows {
  private RunRows() {}

  /// One run.
  public static Table of(Run run) {
    var rows = new ArrayList<List<String>>();
    for (var t = 0; t < run.times().length; t++) {
      rows.add(row(new ArrayList<>(), run.times()[t], run.values(), t));
    }
    return new Table(header("", run.names()), rows);
  }

  /// All runs, one after the other, numbered from 1.
  public static Table of(Ensemble ensemble) {
    var rows = new ArrayList<List<String>>();
    for (var r = 0; r < ensemble.values().length; r++) {
      for (var t = 0; t < ensemble.times().length; t++) {
        var row = new ArrayList<String>();
        row.add(Integer.toString(r + 1));
        rows.add(row(row, ensemble.times()[t], ensemble.values()[r], t));
      }
    }
    return new Table(header("run", ensemble.names()), rows);
  }

  private static List<String> header(String first, List<String> names) {
    var header = new ArrayList<String>();
    if (!first.isEmpty()) {
      header.add(first);
    }
    header.add("time");
    header.addAll(names);
    return header;
  }

  private static List<String> row(List<String> row, double time, double[][] values, int t) {
    row.add(Numbers.data(time));
    for (var series : values) {
      row.add(t < series.length ? Numbers.data(series[t]) : "");
    }
    return row;
  }
}
