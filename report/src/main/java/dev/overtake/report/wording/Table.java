package dev.overtake.report.wording;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells under a header, for screens and documents.
public record Table(List<String> header, List<List<String>> rows) {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// A Markdown table.
  public String markdown() {
    var all = new StringBuilder(piped(header)).append("|");
    header.forEach(h -> all.append(" --- |"));
    all.append('\n');
    rows.forEach(row -> all.append(piped(row)));
    return all.toString();
  }

  private static String piped(List<String> row) {
    return row.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /// A text that a spreadsheet would run as a formula gets an apostrophe; numbers stay.
  static String harmless(String cell) {
    var runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return runs && !cell.matches("[+-]?[0-9.]+(E[+-]?[0-9]+)?") ? "'" + cell : cell;
  }
}
