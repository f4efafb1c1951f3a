package dev.overtake.evidence;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Merges a tidy CSV of figures into the observations of a race folder.
///
/// The file needs the columns `indicator`, `contender`, `period` and `value`, and may have the
/// others of `observations.csv`. Where they are absent or empty, the unit is the indicator's, the
/// source the one given, and the status A, or M without a value.
public final class ObservationImport {
  private static final List<String> REQUIRED = List.of("indicator", "contender", "period", "value");

  private ObservationImport() {}

  /// What came of an import.
  ///
  /// @param added rows that were new
  /// @param unchanged rows that stood there already
  /// @param conflicts rows that say something else than the row of the same key, which stays
  public record Merged(int added, int unchanged, List<Fault> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  /// Merges a file into a race folder; nothing is written unless every row is sound.
  ///
  /// @param source the source of rows that name none; empty when all do
  /// @throws InvalidRaceException when the folder or the file breaks a rule
  /// @throws IOException when the file cannot be read or the folder not be written
  public static Merged merge(Path folder, Path file, String source) throws IOException {
    // What is read must still stand there when it is written: one import after the other.
    if (!Files.isRegularFile(folder.resolve(RaceFiles.DEFINITION))) {
      return merged(folder, file, source);
    }
    try (var _ = WriterLock.of(folder.resolve(RaceFiles.DEFINITION))) {
      return merged(folder, file, source);
    }
  }

  private static Merged merged(Path folder, Path file, String source) throws IOException {
    var race = RaceFolder.read(folder);
    var rows = rows(race, file, source);
    var existing =
        race.observations().stream()
            .collect(Collectors.toMap(Key::of, Function.identity(), (a, b) -> a));
    var added = new ArrayList<Row>();
    var unchanged = 0;
    var conflicts = new ArrayList<Fault>();
    for (var entry : rows.entrySet()) {
      var read = entry.getValue();
      var standing = existing.get(Key.of(read));
      if (standing == null) {
        added.add(entry.getKey());
      } else if (sameFigure(standing, read)) {
        unchanged++;
      } else {
        var what = "differs from line " + standing.line() + " of observations.csv, which stays";
        var fix = "name another edition if the source revised the figure";
        conflicts.add(new Fault(name(file), read.line(), 0, what, fix));
      }
    }
    if (!added.isEmpty()) {
      append(folder.resolve(RaceTable.OBSERVATIONS.file()), added);
    }
    return new Merged(added.size(), unchanged, conflicts);
  }

  private static Map<Row, Observation> rows(Race race, Path file, String source)
      throws IOException {
    var faults = new Faults();
    var text = RaceFiles.text(name(file), Files.readAllBytes(file), faults).orElse("");
    var table =
        faults.isEmpty()
            ? Table.parse(name(file), text, REQUIRED, RaceTable.OBSERVATIONS.allColumns(), faults)
            : Table.absent(name(file), false);
    var units = new HashMap<String, String>();
    race.indicators().forEach(i -> units.put(i.id(), i.unit()));
    for (var row : table.rows()) {
      row.otherwise("source", source);
      row.otherwise("unit", units.getOrDefault(row.raw("indicator"), ""));
      row.otherwise("status", (row.raw("value").isEmpty() ? Status.MISSING : Status.NORMAL).word());
    }
    var reader = ObservationRows.of(race);
    var rows = new LinkedHashMap<Row, Observation>();
    for (var row : table.rows()) {
      rows.put(row, reader.observation(row));
    }
    if (!faults.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
    return rows;
  }

  private static boolean sameFigure(Observation a, Observation b) {
    return a.withLine(0).equals(b.withLine(0));
  }

  /// Adds rows in the order of columns that the table already has.
  private static void append(Path table, List<Row> rows) throws IOException {
    var text = Files.readString(table);
    var header = text.lines().findFirst().orElse("").replace("\uFEFF", "").replace("\"", "");
    var added = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(added)) {
      for (var row : rows) {
        csv.writeRecord(List.of(header.split(",")).stream().map(row::raw).toList());
      }
    }
    var merged = text + (text.endsWith("\n") ? "" : "\n") + added;
    WholeFile.replace(table.toRealPath(), merged.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private record Key(
      String indicator, String source, String contender, String period, String edition) {
    static Key of(Observation row) {
      return new Key(
          row.indicator(), row.source(), row.contender(), row.period().text(), row.edition());
    }
  }
}
