package dev.overtake.dynamics.sheets;

import dev.overtake.dynamics.sheets.Grid.Range;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses of cells as spreadsheets write them: `B2`, `$B$2:D5`, `'a sheet'!B2`.
public final class Address {
  private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
  private static final Pattern RANGE =
      Pattern.compile("(?:(.*)!)?([^:!]+)(?::([^:!]+))?", Pattern.DOTALL);

  private Address() {}

  /// What an address means; nothing where it is none.
  public static Optional<Range> range(String text) {
    var parts = RANGE.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var first = CELL.matcher(parts.group(2));
    var last = CELL.matcher(parts.group(3) == null ? parts.group(2) : parts.group(3));
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    var sheet = parts.group(1) == null ? "" : parts.group(1).replaceAll("^'|'$", "");
    return Optional.of(
        new Range(
            sheet.replace("''", "'"),
            Integer.parseInt(first.group(2)) - 1,
            column(first.group(1)),
            Integer.parseInt(last.group(2)) - 1,
            column(last.group(1))));
  }

  /// The number of a column from its letters, from 0; -1 where these are none.
  public static int column(String letters) {
    if (!letters.matches("[A-Za-z]{1,3}")) {
      return -1;
    }
    var number = 0;
    for (var i = 0; i < letters.length(); i++) {
      number = 26 * number + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return number - 1;
  }

  /// The letters and the number of a cell.
  public static String of(int row, int column) {
    var letters = new StringBuilder();
    for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row + 1).toString();
  }
}
