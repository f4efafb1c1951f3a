package dev.overtake.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// A single CSV or Parquet file with a header that is part of no race: series to forecast, battles
/// to rank.
public final class Sheet {
  private Sheet() {}

  /// Reads a file row by row. Columns that are not asked for may stand in it.
  ///
  /// @param required columns without which the file means nothing
  /// @param reading what a row says; it notes a {@link Row#fault} where a cell is wrong
  /// @throws InvalidRaceException with every fault, when there is one
  /// @throws IOException when the file cannot be read
  public static <T> List<T> read(Path file, List<String> required, Function<Row, T> reading)
      throws IOException {
    return read(String.valueOf(file.getFileName()), bytes(file), required, reading);
  }

  /// The names of the columns, empty when there is no header.
  ///
  /// @throws IOException when the file cannot be read
  public static List<String> columns(Path file) throws IOException {
    var text = new String(bytes(file), StandardCharsets.UTF_8);
    try (var reader = CsvReader.builder().ofCsvRecord(text)) {
      var records = reader.iterator();
      return records.hasNext() ? List.copyOf(records.next().getFields()) : List.of();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    return file.toString().endsWith(".parquet") ? Parquet.csv(file) : Files.readAllBytes(file);
  }

  /// Reads the bytes of a file, such as those of standard input.
  ///
  /// @param name what faults call it
  public static <T> List<T> read(
      String name, byte[] content, List<String> required, Function<Row, T> reading) {
    var faults = new Faults();
    var text = RaceFiles.text(name, content, faults).orElse("");
    var rows =
        faults.isEmpty()
            ? Table.parse(name, text, required, List.of(), faults).read(reading)
            : List.<T>of();
    if (!faults.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
    return rows;
  }
}
