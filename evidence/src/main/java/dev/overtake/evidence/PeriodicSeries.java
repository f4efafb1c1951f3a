package dev.overtake.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A series of regular periods that belongs to no race: a name and a value per period.
///
/// @param first number of the first period on the grid
/// @param values one per period from the first to the last; NaN where there is none
public record PeriodicSeries(String id, PeriodGrid grid, int first, double[] values) {
  /* A stray period such as the year 20255 would fill memory with gaps. */
  private static final int LONGEST = 100_000;

  /// The period that comes so many after the last.
  ///
  /// @param ahead from 1
  public String after(int ahead) {
    return grid.label(first + values.length - 1 + ahead);
  }

  /// How many periods have a value.
  public int observed() {
    var observed = 0;
    for (var value : values) {
      observed += Double.isNaN(value) ? 0 : 1;
    }
    return observed;
  }

  /// Reads a CSV with the columns `id`, `period` and `value`, in any order of rows. A period is a
  /// year, quarter, month or day as ISO 8601 writes it, or any whole number; an empty value is
  /// missing.
  ///
  /// @throws InvalidRaceException when a cell is none of these, a series mixes kinds of periods, or
  ///   has a period twice
  public static List<PeriodicSeries> read(Path file) throws IOException {
    var cells = new LinkedHashMap<String, TreeMap<Integer, Double>>();
    var grids = new LinkedHashMap<String, PeriodGrid>();
    var rows = Sheet.read(file, List.of("id", "period", "value"), row -> note(row, cells, grids));
    if (rows.isEmpty()) {
      var fix = "write one row per period under id,period,value";
      throw new InvalidRaceException(
          List.of(new Fault(String.valueOf(file.getFileName()), 0, 0, "no rows", fix)));
    }
    var all = new ArrayList<PeriodicSeries>();
    cells.forEach(
        (id, values) -> all.add(of(id, grids.getOrDefault(id, PeriodGrid.NUMBER), values)));
    return all;
  }

  private static Row note(
      Row row, Map<String, TreeMap<Integer, Double>> cells, Map<String, PeriodGrid> grids) {
    var id = row.required("id");
    var text = row.raw("period");
    var value = row.number("value");
    var grid = PeriodGrid.of(text).orElse(null);
    if (grid == null) {
      row.fault(
          "period", "'" + text + "' is no period", "write 2024, 2024-Q3, 2024-07 or 2024-07-31");
      return row;
    }
    var expected = grids.putIfAbsent(id, grid);
    if (expected != null && expected != grid) {
      row.fault(
          "period",
          "'" + text + "' is a " + grid.noun() + ", the rows before it have a " + expected.noun(),
          "write one kind of period per series");
      return row;
    }
    var values = cells.computeIfAbsent(id, i -> new TreeMap<>());
    var index = grid.index(text);
    if (values.containsKey(index)) {
      row.fault("period", "'" + text + "' stands twice for '" + id + "'", "remove one");
    }
    values.put(index, value == null ? Double.NaN : value);
    if (values.lastKey() - values.firstKey() >= LONGEST) {
      row.fault("period", "'" + text + "' is far from the others", "mend the period");
    }
    return row;
  }

  private static PeriodicSeries of(String id, PeriodGrid grid, TreeMap<Integer, Double> cells) {
    var first = cells.firstKey();
    var values = new double[cells.lastKey() - first + 1];
    Arrays.fill(values, Double.NaN);
    cells.forEach((index, value) -> values[index - first] = value);
    return new PeriodicSeries(id, grid, first, values);
  }
}
