package dev.overtake.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Parquet files: read as the CSV that they would be, and written.
public final class Parquet {
  private Parquet() {}

  /// The whole file as CSV with a header.
  ///
  /// @throws IOException when it is no Parquet file or cannot be read
  static byte[] csv(Path file) throws IOException {
    var text = Files.createTempFile("overtake", ".csv");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_parquet(%s)) TO %s (FORMAT csv, HEADER)"
              .formatted(quoted(file), quoted(text)));
      return Files.readAllBytes(text);
    } catch (SQLException e) {
      var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
      throw new IOException(file.getFileName() + " is no Parquet file: " + first, e);
    } finally {
      Files.deleteIfExists(text);
    }
  }

  /// A table as a Parquet file.
  ///
  /// @param columns their names
  /// @param types DuckDB's, such as `DOUBLE`, `BIGINT`, `BOOLEAN` and `VARCHAR`
  /// @param rows numbers, texts and truth values; null for what is absent
  public static byte[] bytes(
      List<String> columns, List<String> types, List<List<@Nullable Object>> rows)
      throws IOException {
    var file = Files.createTempFile("overtake", ".parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      var fields = new ArrayList<String>();
      for (var i = 0; i < columns.size(); i++) {
        fields.add('"' + columns.get(i).replace("\"", "\"\"") + "\" " + types.get(i));
      }
      statement.execute("CREATE TABLE result (" + String.join(", ", fields) + ")");
      try (var appender =
          connection.unwrap(DuckDBConnection.class).createAppender("main", "result")) {
        for (var row : rows) {
          appender.beginRow();
          for (var cell : row) {
            append(appender, cell);
          }
          appender.endRow();
        }
      }
      statement.execute("COPY result TO " + quoted(file) + " (FORMAT parquet)");
      return Files.readAllBytes(file);
    } catch (SQLException e) {
      throw new IOException("cannot be written as Parquet: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object cell) throws SQLException {
    switch (cell) {
      case null -> appender.appendNull();
      case Double number -> appender.append(number);
      case Long number -> appender.append(number);
      case Boolean truth -> appender.append(truth);
      default -> appender.append(cell.toString());
    }
  }

  private static String quoted(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
