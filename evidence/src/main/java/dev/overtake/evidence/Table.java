package dev.overtake.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One CSV file as RFC 4180 writes it: a header with known columns and rows that fit it.
///
/// @param known whether file and header were sound, so that a missing id means something
record Table(String file, boolean known, List<Row> rows) {
  private static final int MOST_ROWS = 2_000_000;
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  /// A table that isn't there.
  static Table absent(String file, boolean known) {
    return new Table(file, known, List.of());
  }

  /// Parses a text; a file that cannot be parsed gives faults and no rows.
  ///
  /// @param columns those that the table may have; empty when any may stand beside the required
  static Table parse(
      String file, String text, List<String> required, List<String> columns, Faults faults) {
    var rows = new ArrayList<Row>();
    try (var reader = reader(text)) {
      var records = reader.iterator();
      if (!records.hasNext()) {
        faults.add(
            file,
            1,
            0,
            "empty, expected a header",
            "start with " + String.join(",", columns.isEmpty() ? required : columns));
        return absent(file, false);
      }
      var header = records.next();
      var places = places(file, header, required, columns, faults);
      if (places.isEmpty()) {
        return absent(file, false);
      }
      while (records.hasNext()) {
        var row = records.next();
        if (row.getFieldCount() == 1 && row.getField(0).isEmpty()) {
          continue;
        }
        if (row.getFieldCount() != header.getFieldCount()) {
          var what = row.getFieldCount() + " fields, expected " + header.getFieldCount();
          var fix = "a field that holds a comma or a line break needs double quotes";
          faults.add(file, (int) row.getStartingLineNumber(), 0, what, fix);
        } else if (rows.size() == MOST_ROWS) {
          faults.file(file, "more than two million rows", "split the file");
          break;
        } else {
          rows.add(new Row(file, row, places, faults));
        }
      }
    } catch (CsvParseException e) {
      unparsable(file, e, faults);
      return absent(file, false);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return new Table(file, true, rows);
  }

  /// What a row says, for every row in which nothing is wrong.
  <T> List<T> read(Function<Row, T> reading) {
    var read = new ArrayList<T>(rows.size());
    for (var row : rows) {
      var value = reading.apply(row);
      if (row.sound()) {
        read.add(value);
      }
    }
    return read;
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  /// Where each column stands; empty when the header is broken.
  private static Map<String, Integer> places(
      String file, CsvRecord header, List<String> required, List<String> columns, Faults faults) {
    var places = new HashMap<String, Integer>();
    var broken = false;
    for (var i = 0; i < header.getFieldCount(); i++) {
      var name = header.getField(i);
      if (!columns.isEmpty() && !columns.contains(name)) {
        var missing = new HashSet<>(columns);
        missing.removeAll(header.getFields());
        var guess = Spelling.didYouMean(name, missing);
        var fix = guess.isEmpty() ? "the columns are " + String.join(",", columns) : guess;
        faults.add(file, 1, i + 1, "unknown column '" + name + "'", fix);
        broken = true;
      } else if (places.putIfAbsent(name, i) != null) {
        faults.add(file, 1, i + 1, "column '" + name + "' stands twice", "remove one");
        broken = true;
      }
    }
    for (var name : required) {
      if (!places.containsKey(name)) {
        var expected = columns.isEmpty() ? required : columns;
        var fix = "the columns are " + String.join(",", expected);
        faults.add(file, 1, 0, "column '" + name + "' is missing", fix);
        broken = true;
      }
    }
    return broken ? Map.of() : places;
  }

  private static void unparsable(String file, CsvParseException e, Faults faults) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    var message = e.getMessage() + " " + deepest.getMessage();
    var line = LINE.matcher(message);
    faults.add(
        file,
        line.find() ? Integer.parseInt(line.group(1)) : 1,
        0,
        "not CSV: " + message.strip(),
        "a double quote inside a quoted field is written twice; every quote needs its partner");
  }
}
