package dev.overtake.application.input;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.application.Names;
import dev.overtake.dynamics.elaboration.DataVariables;
import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.evidence.Faults;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Data for the variables of a model as tables: the time in the first column, a column for each
/// variable or element, gaps where there is no value.
final class DataFile {
  private static final int NAMED = 5;

  private final List<String> wanted;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private final Faults faults = new Faults();

  /// @param wanted names of the model's data variables
  DataFile(List<String> wanted) {
    this.wanted = wanted;
    wanted.forEach(w -> known.put(DataVariables.key(w), w));
  }

  /// The series of one more file.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  List<DataSeries> read(Path file) throws IOException {
    var name = String.valueOf(file.getFileName());
    var columns = Sheet.columns(file);
    if (columns.size() < 2) {
      faults.add(name, 1, 0, "no column of a variable", "write time, then a column per variable");
    }
    var used =
        IntStream.range(1, columns.size())
            .filter(c -> known.containsKey(DataVariables.key(columns.get(c))))
            .toArray();
    if (used.length == 0) {
      none(name, columns);
    }
    for (var column : used) {
      check(name, column + 1, columns.get(column));
    }
    stopAtFaults();
    var rows = Sheet.read(file, columns.subList(0, 1), row -> point(row, columns, used));
    var series = new ArrayList<DataSeries>();
    for (var column : used) {
      series(name, columns.get(column), column, rows, series);
    }
    stopAtFaults();
    return series;
  }

  /* The first of the data variables, by name. */
  private String asked() {
    var rest = wanted.size() - NAMED;
    return wanted.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (rest > 0 ? " and " + rest + " more" : "");
  }

  /// Columns that no variable asks for are passed over, but not all of them.
  private void none(String file, List<String> columns) {
    for (var column = 1; column < columns.size(); column++) {
      var name = columns.get(column).strip();
      var fix = Names.didYouMean(name, wanted).strip();
      faults.add(
          file,
          1,
          column + 1,
          "'" + name + "' is no data variable of the model",
          fix.isEmpty() ? "the model asks for " + asked() : fix);
    }
  }

  private void check(String file, int place, String column) {
    var key = DataVariables.key(column);
    var earlier = given.putIfAbsent(key, file);
    if (earlier != null) {
      faults.add(
          file,
          1,
          place,
          "'%s' has data in %s already".formatted(column.strip(), earlier),
          "leave one of the two columns out");
    }
  }

  /// What a row says.
  ///
  /// @param values by column, NaN where there is none
  private record Point(int line, double time, double[] values) {}

  private static Point point(Row row, List<String> columns, int[] used) {
    var values = new double[columns.size()];
    for (var column : used) {
      values[column] = requireNonNullElse(row.number(columns.get(column)), Double.NaN);
    }
    return new Point(row.line(), row.requiredNumber(columns.getFirst()), values);
  }

  private void series(
      String file, String name, int column, List<Point> rows, List<DataSeries> into) {
    var points =
        rows.stream()
            .filter(p -> !Double.isNaN(p.values()[column]))
            .sorted(Comparator.comparingDouble(Point::time))
            .toList();
    if (points.isEmpty()) {
      faults.add(file, 1, column + 1, "no value in the column '" + name + "'", "write one");
      return;
    }
    for (var i = 1; i < points.size(); i++) {
      if (points.get(i).time() == points.get(i - 1).time()) {
        faults.add(
            file,
            points.get(i).line(),
            column + 1,
            "'%s' has a value for this time in line %s already"
                .formatted(name, points.get(i - 1).line()),
            "leave one of the two out");
        return;
      }
    }
    into.add(
        new DataSeries(
            name.strip(),
            points.stream().mapToDouble(Point::time).toArray(),
            points.stream().mapToDouble(p -> p.values()[column]).toArray()));
  }

  private void stopAtFaults() {
    if (!faults.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
  }
}
