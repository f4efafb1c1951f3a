package dev.overtake.report.wording;

import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.machine.Run;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  /// One run for reading: six digits.
  public static Table shown(Run run) {
    return of(run).table();
  }

  /// All runs for reading: six digits.
  public static Table shown(Ensemble ensemble) {
    return of(ensemble).table();
  }

  /// One run for JSON Lines: an object for each time.
  public static List<Map<String, @Nullable Object>> lines(Run run) {
    return IntStream.range(0, run.times().length)
        .mapToObj(t -> line(new LinkedHashMap<>(), run.times(), run.names(), run.values(), t))
        .toList();
  }

  /// All runs for JSON Lines: an object for each run and time.
  public static List<Map<String, @Nullable Object>> lines(Ensemble ensemble) {
    var lines = new ArrayList<Map<String, @Nullable Object>>();
    for (var r = 0; r < ensemble.values().length; r++) {
      for (var t = 0; t < ensemble.times().length; t++) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("run", r + 1);
        lines.add(line(line, ensemble.times(), ensemble.names(), ensemble.values()[r], t));
      }
    }
    return lines;
  }

  private static Map<String, @Nullable Object> line(
      Map<String, @Nullable Object> line,
      double[] times,
      List<String> names,
      double[][] values,
      int t) {
    line.put("time", Precise.time(times[t]));
    for (var i = 0; i < values.length; i++) {
      line.put(names.get(i), t < values[i].length ? Precise.number(values[i][t]) : null);
    }
    return line;
  }

  private static Rows.Columns columns(Rows.Columns columns, List<String> names) {
    columns.number("time");
    names.forEach(columns::number);
    return columns;
  }

  private static List<@Nullable Object> row(
      List<@Nullable Object> row, double time, double[][] values, int t) {
    row.add(plain(Precise.time(time)));
    for (var series : values) {
      row.add(t < series.length ? plain(Precise.number(series[t])) : null);
    }
    return row;
  }

  private static @Nullable Double plain(@Nullable BigDecimal x) {
    return x == null ? null : x.doubleValue();
  }
}
