package dev.overtake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  /// Columns as wide as their widest cell, the last one wrapped.
  public String text(Screen screen) {
    var last = header.size() - 1;
    var widths = IntStream.range(0, last).map(this::width).toArray();
    var indent = IntStream.of(widths).sum() + 2 * last;
    var lines = new ArrayList<String>();
    for (var row : List.copyOf(all())) {
      var start = new StringBuilder();
      for (var c = 0; c < last; c++) {
        start.append(Screen.left(row.get(c), widths[c])).append("  ");
      }
      var rest = Screen.wrap(row.get(last), Math.max(20, Screen.WIDTH - indent), "");
      lines.add(start + rest.getFirst());
      rest.stream().skip(1).forEach(part -> lines.add(" ".repeat(indent) + part));
    }
    return screen.finish(lines);
  }

  private int width(int column) {
    return all().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
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
