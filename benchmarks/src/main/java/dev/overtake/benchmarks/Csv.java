package dev.overtake.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reference results in CSV files.
final class Csv {
  private Csv() {}

  /// The rows of a file by the names of its columns.
  static List<Map<String, String>> read(Path file) throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().map(row -> row.getFieldsAsMap()).toList();
    }
  }
}
