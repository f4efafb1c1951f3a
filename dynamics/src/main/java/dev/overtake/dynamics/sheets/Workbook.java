package dev.overtake.dynamics.sheets;

import dev.overtake.dynamics.sheets.Grid.Range;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Sheets by name, and the names that are given to some of their cells.
interface Workbook {

  /// The names of its sheets, in order.
  List<String> names();

  /// The cells of a sheet.
  Grid sheet(String name) throws IOException;

  /// What a name stands for: on a sheet if that has it of its own, else in the whole workbook.
  Optional<Range> named(String name, String sheet);
}
