package dev.overtake.report.wording;

import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.machine.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Runs of a model as rows: the time, and a column for each variable, spelt as in the model.
public final class RunRows {
  private RunRows() {}

  /// One run, every digit.
  public static Table of(Run run) {
    return table(run, Precise::text);
  }

  /// One run for reading: six digits.
  public static Table shown(Run run) {
    return table(run, Numbers::data);
  }

  private static Table table(Run run, Function<Double, String> number) {
    var rows = new ArrayList<List<String>>();
    for (var t = 0; t < run.times().length; t++) {
      rows.add(row(new ArrayList<>(), run.times()[t], run.values(), t, number));
    }
    return new Table(header("", run.names()), rows);
  }

  /// All runs, one after the other, numbered from 1, every digit.
  public static Table of(Ensemble ensemble) {
    return table(ensemble, Precise::text);
  }

  /// The same for reading: six digits.
  public static Table shown(Ensemble ensemble) {
    return table(ensemble, Numbers::data);
  }

  private static Table table(Ensemble ensemble, Function<Double, String> number) {
    var rows = new ArrayList<List<String>>();
    for (var r = 0; r < ensemble.values().length; r++) {
      for (var t = 0; t < ensemble.times().length; t++) {
        var row = new ArrayList<String>();
        row.add(Integer.toString(r + 1));
        rows.add(row(row, ensemble.times()[t], ensemble.values()[r], t, number));
      }
    }
    return new Table(header("run", ensemble.names()), rows);
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

  private static List<String> header(String first, List<String> names) {
    var header = new ArrayList<String>();
    if (!first.isEmpty()) {
      header.add(first);
    }
    header.add("time");
    header.addAll(names);
    return header;
  }

  private static List<String> row(
      List<String> row, double time, double[][] values, int t, Function<Double, String> number) {
    row.add(Precise.timeText(time));
    for (var series : values) {
      row.add(t < series.length ? number.apply(series[t]) : "");
    }
    return row;
  }
}
