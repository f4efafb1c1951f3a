package dev.overtake.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rows of cells under a header, for spreadsheets and documents.
public record Table(List<String> header, List<List<String>> rows) {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// Comma-separated values by RFC 4180, with line feeds.
  public String csv() {
    return lines(row -> row.stream().map(Table::quoted).collect(Collectors.joining(",")));
  }

  /// Tab-separated values; tabs and line ends inside cells become spaces.
  public String tsv() {
    return lines(row ->
        row.stream()
            .map(cell -> harmless(cell).replaceAll("[\t\r\n]", " "))
            .collect(Collectors.joining("\t")));
  }

  /// A Markdown table.
  public String markdown() {
    var all = new StringBuilder(piped(header)).append("|");
    header.forEach(h -> all.append(" --- |"));
    all.append('\n');
    rows.forEach(row -> all.append(piped(row)));
    return all.toString();
  }

  private List<List<String>> all() {
    var all = new ArrayList<List<String>>();
    all.add(header);
    all.addAll(rows);
    return all;
  }

  private String lines(Function<List<String>, String> line) {
    return all().stream().map(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String piped(List<String> row) {
    return row.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String quoted(String cell) {
    var text = harmless(cell);
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /// A text that a spreadsheet would run as a formula gets an apostrophe; numbers stay.
  static String harmless(String cell) {
    var runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return runs && !cell.matches("[+-]?[0-9.]+(E[+-]?[0-9]+)?") ? "'" + cell : cell;
  }
}
