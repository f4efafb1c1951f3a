package dev.overtake.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A figure of how past calls of a race did, kept in `track-record.csv` beside the tables so that
/// it can be cited without measuring it again.
///
/// @param measure what was measured
/// @param years how many years ahead
/// @param low lower end of its 90 % interval
/// @param evidence hash of the race that it was measured on
public record PastFigure(
    String measure, int years, double value, double low, double high, String evidence) {
  /// The file's name in a race folder.
  public static final String FILE = "track-record.csv";

  private static final List<String> COLUMNS =
      List.of("measure", "years", "value", "low", "high", "evidence");

  /// The kept figures of a folder; none where none are kept.
  ///
  /// @throws InvalidRaceException when the file is broken
  static List<PastFigure> of(Path folder) {
    var file = folder.resolve(FILE);
    try {
      return Files.isRegularFile(file) ? Sheet.read(file, COLUMNS, PastFigure::read) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PastFigure read(Row row) {
    return new PastFigure(
        row.required("measure"),
        (int) number(row, "years"),
        number(row, "value"),
        number(row, "low"),
        number(row, "high"),
        row.required("evidence"));
  }

  private static double number(Row row, String column) {
    row.required(column);
    return requireNonNullElse(row.number(column), 0.0);
  }

  /// Writes figures into a folder, all at once.
  public static void keep(Path folder, List<PastFigure> figures) throws IOException {
    var text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (var f : figures) {
      text.append(f.measure()).append(',').append(f.years());
      for (var x : List.of(f.value(), f.low(), f.high())) {
        text.append(',').append(Math.round(x * 1e5) / 1e5);
      }
      text.append(',').append(f.evidence()).append('\n');
    }
    WholeFile.replace(folder.resolve(FILE), text.toString().getBytes(UTF_8));
  }
}
