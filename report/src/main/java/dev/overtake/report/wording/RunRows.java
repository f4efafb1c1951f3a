package dev.overtake.report.wording;

import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.machine.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs of a model as rows: the time, and a column for each variable, spelt as in the model.
public final class RunRows {
  private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};
  private static final List<String> QUANTILES = List.of("q05", "q25", "q50", "q75", "q95");

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

  /// Quantiles over the runs of an ensemble, by variable, ready for JSON.
  public static Map<String, Object> quantiles(Ensemble ensemble, long seed) {
    var variables = new LinkedHashMap<String, Object>();
    for (var i = 0; i < ensemble.names().size(); i++) {
      var quantiles = ensemble.quantiles(i, PROBABILITIES);
      var own = new LinkedHashMap<String, Object>();
      for (var q = 0; q < PROBABILITIES.length; q++) {
        own.put(QUANTILES.get(q), quantiles[q]);
      }
      variables.put(ensemble.names().get(i), own);
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("runs", ensemble.values().length);
    document.put("seed", seed);
    document.put("time", ensemble.times());
    document.put("variables", variables);
    return document;
  }

  /// One run by variable, ready for JSON.
  public static Map<String, Object> series(Run run, long seed) {
    var variables = new LinkedHashMap<String, Object>();
    for (var i = 0; i < run.names().size(); i++) {
      variables.put(run.names().get(i), run.values()[i]);
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("seed", seed);
    document.put("time", run.times());
    document.put("variables", variables);
    return document;
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
    row.add(StandingRows.number(time));
    for (var series : values) {
      row.add(t < series.length ? StandingRows.number(series[t]) : "");
    }
    return row;
  }
}
