package dev.overtake.report.terminal;

import dev.overtake.report.wording.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table as columns that are as wide as their widest cell; the last one is wrapped.
public final class TerminalTable {
  private static final int NARROWEST = 20;

  private TerminalTable() {}

  /// The lines of a table.
  public static String render(Table table, Screen screen) {
    var rows = new ArrayList<List<String>>();
    rows.add(table.header());
    rows.addAll(table.rows());
    var last = table.header().size() - 1;
    var widths = IntStream.range(0, last).map(column -> width(rows, column)).toArray();
    var indent = IntStream.of(widths).sum() + 2 * last;
    var lines = new ArrayList<String>();
    for (var row : rows) {
      var start = new StringBuilder();
      for (var c = 0; c < last; c++) {
        start.append(Screen.left(row.get(c), widths[c])).append("  ");
      }
      var rest = Screen.wrap(row.get(last), Math.max(NARROWEST, Screen.WIDTH - indent), "");
      lines.add(start + rest.getFirst());
      rest.stream().skip(1).forEach(part -> lines.add(" ".repeat(indent) + part));
    }
    return screen.finish(lines);
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
