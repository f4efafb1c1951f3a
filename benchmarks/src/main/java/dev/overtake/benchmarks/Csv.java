package dev.overtake.benchmarks;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reference results in CSV files.
final class Csv {
  private Csv() {}

  /// A row with its cells by the names of their columns.
  record Row(Map<String, String> cells) {
    /// A cell of a column that is there.
    String get(String column) {
      return requireNonNull(cells.get(column), column);
    }
  }

  /// All rows of a file.
  static List<Row> read(Path file) throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().map(row -> new Row(row.getFieldsAsMap())).toList();
    }
  }
}
