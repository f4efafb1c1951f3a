package dev.overtake.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Parquet files, read as the CSV that they would be.
final class Parquet {
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

  private static String quoted(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
