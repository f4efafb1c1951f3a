package dev.overtake.application.input;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.dynamics.calibration.ObservedSeries;
import dev.overtake.dynamics.program.Program;
import dev.overtake.evidence.Faults;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Observed series as a table: the time in the first column, a column for each variable, gaps where
/// nothing was observed. A column `x error` holds the standard errors of `x`.
public final class ObservedFile {
  private static final String ERROR = " error";

  private final String name;
  private final List<String> columns;
  private final Program program;
  private final double from;
  private final double to;
  private final Faults faults = new Faults();

  /// @param from first time of the model's run
  /// @param to last time
  private ObservedFile(String name, List<String> columns, Program program, double from, double to) {
    this.name = name;
    this.columns = columns;
    this.program = program;
    this.from = from;
    this.to = to;
  }

  /// Reads the series.
  ///
  /// @param chosen those that count; all when empty
  /// @throws InvalidRaceException with every fault, when there is one
  public static List<ObservedSeries> read(
      Path file, List<CalibrationFile.Chosen> chosen, Program program, double from, double to)
      throws IOException {
    var columns = Sheet.columns(file);
    var observed = new ObservedFile(String.valueOf(file.getFileName()), columns, program, from, to);
    var wanted = chosen.isEmpty() ? observed.all() : chosen;
    wanted.forEach(observed::checkColumn);
    observed.stopAtFaults();
    var required = columns.isEmpty() ? List.of("time") : columns.subList(0, 1);
    var rows = Sheet.read(file, required, row -> observed.cells(row, wanted));
    var series = new ArrayList<ObservedSeries>();
    for (var s = 0; s < wanted.size(); s++) {
      series.add(observed.series(rows, wanted.get(s), s));
    }
    observed.stopAtFaults();
    return series;
  }

  private List<CalibrationFile.Chosen> all() {
    var all =
        columns.stream()
            .skip(1)
            .filter(c -> !isError(c))
            .map(c -> new CalibrationFile.Chosen(c.strip(), c, OptionalDouble.empty()))
            .toList();
    if (all.isEmpty()) {
      faults.add(name, 1, 0, "no column of a variable", "write time, then a column per variable");
    }
    for (var series : all) {
      var what = CalibrationFile.unknown(series.variable(), program);
      if (!what.isEmpty()) {
        faults.add(name, 1, columns.indexOf(series.column()) + 1, what, "");
      }
    }
    return all;
  }

  private boolean isError(String column) {
    return column.endsWith(ERROR)
        && columns.contains(column.substring(0, column.length() - ERROR.length()));
  }

  private void checkColumn(CalibrationFile.Chosen series) {
    if (columns.indexOf(series.column()) < 1) {
      faults.add(
          name,
          1,
          0,
          "no column '" + series.column() + "' for " + series.variable(),
          "the columns are " + String.join(",", columns));
    }
  }

  /// What a row says of each series.
  ///
  /// @param values NaN where nothing was observed
  /// @param errors NaN where none is given
  private record Cells(int line, double time, double[] values, double[] errors) {}

  private Cells cells(Row row, List<CalibrationFile.Chosen> wanted) {
    var time = row.requiredNumber(columns.getFirst());
    var slack = 1e-6 * (to - from);
    if (time < from - slack || time > to + slack) {
      row.fault(
          columns.getFirst(),
          "the time %s is outside of the run from %s to %s"
              .formatted(plain(time), plain(from), plain(to)),
          "leave the row out, or run the model longer");
    }
    var values = new double[wanted.size()];
    var errors = new double[wanted.size()];
    for (var s = 0; s < values.length; s++) {
      var column = wanted.get(s).column();
      values[s] = requireNonNullElse(row.number(column), Double.NaN);
      errors[s] = requireNonNullElse(row.number(column + ERROR), Double.NaN);
      if (errors[s] <= 0) {
        row.fault(
            column + ERROR, "a standard error is above 0", "leave the column out to estimate it");
      }
    }
    return new Cells(row.line(), time, values, errors);
  }

  private ObservedSeries series(List<Cells> rows, CalibrationFile.Chosen series, int place) {
    var seen = rows.stream().filter(r -> !Double.isNaN(r.values()[place])).toList();
    if (seen.isEmpty()) {
      faults.file(name, "no value in the column '" + series.column() + "'", "remove the column");
    }
    return new ObservedSeries(
        series.variable(),
        seen.stream().mapToDouble(Cells::time).toArray(),
        seen.stream().mapToDouble(r -> r.values()[place]).toArray(),
        errors(seen, series, place));
  }

  /// The standard errors of a series, none where they are to be estimated.
  private double[] errors(List<Cells> seen, CalibrationFile.Chosen series, int place) {
    if (series.error().isPresent()) {
      var errors = new double[seen.size()];
      Arrays.fill(errors, series.error().getAsDouble());
      return errors;
    }
    var without = seen.stream().filter(r -> Double.isNaN(r.errors()[place])).toList();
    if (without.size() == seen.size()) {
      return new double[0];
    }
    if (!without.isEmpty()) {
      var what = "'" + series.column() + "' has a standard error in other rows and none here";
      var fix = "give one with every value or with none";
      faults.add(name, without.getFirst().line(), 0, what, fix);
      return new double[0];
    }
    return seen.stream().mapToDouble(r -> r.errors()[place]).toArray();
  }

  private static String plain(double x) {
    return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
  }

  private void stopAtFaults() {
    if (!faults.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
  }
}
