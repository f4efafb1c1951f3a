package dev.overtake.report.terminal;

import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The figures of both contenders over time as dots; logarithmic where they span much.
final class SeriesPlot {
  private static final int ROWS = 10;
  private static final int COLUMNS = 78;
  private static final double WIDE = 5;

  private SeriesPlot() {}

  static List<String> lines(IndicatorDetail detail, Standing standing) {
    var a = points(detail, standing.a().id());
    var b = points(detail, standing.b().id());
    var all = new ArrayList<>(a);
    all.addAll(b);
    var times = all.stream().mapToDouble(SeriesPoint::time).summaryStatistics();
    if (all.size() < 3 || times.getMax() <= times.getMin()) {
      return List.of();
    }
    var values = all.stream().mapToDouble(SeriesPlot::value).summaryStatistics();
    var log = values.getMin() > 0 && values.getMax() / values.getMin() > WIDE;
    var low = values.getMin();
    var high = values.getMax() > low ? values.getMax() : low + 1;
    var grid = new char[ROWS][COLUMNS];
    for (var row : grid) {
      Arrays.fill(row, ' ');
    }
    for (var p : all) {
      var row = ROWS - 1 - (int) Math.round((ROWS - 1) * place(value(p), low, high, log));
      var share = (p.time() - times.getMin()) / (times.getMax() - times.getMin());
      var column = (int) Math.round((COLUMNS - 1) * share);
      var mark = p.contender().equals(standing.a().id()) ? '●' : '◆';
      var taken = grid[row][column];
      grid[row][column] = taken == ' ' || taken == mark ? mark : '┼';
    }
    return drawn(grid, low, high, log, times.getMin(), times.getMax());
  }

  private static List<String> drawn(
      char[][] grid, double low, double high, boolean log, double from, double to) {
    var lines = new ArrayList<String>();
    for (var row = 0; row < ROWS; row++) {
      var label = row == 0 ? Numbers.value(high) : row == ROWS - 1 ? Numbers.value(low) : "";
      lines.add(
          Screen.right(label, 10)
              + (label.isEmpty() ? " │ " : " ┤ ")
              + new String(grid[row]).stripTrailing());
    }
    lines.add(" ".repeat(11) + "└" + "─".repeat(COLUMNS + 1));
    var years = Numbers.year(from - 1e-6);
    var scale = log ? "logarithmic" : "";
    var last = Numbers.year(to - 1e-6);
    var gap = COLUMNS - years.length() - last.length() - scale.length();
    lines.add(
        " ".repeat(13) + years + " ".repeat(gap / 2) + scale + " ".repeat(gap - gap / 2) + last);
    lines.add("");
    return lines;
  }

  private static double place(double value, double low, double high, boolean log) {
    return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  }

  private static List<SeriesPoint> points(IndicatorDetail detail, String contender) {
    return detail.series().stream()
        .filter(p -> p.contender().equals(contender) && p.value() != null)
        .toList();
  }

  private static double value(SeriesPoint p) {
    return p.value() == null ? 0 : p.value();
  }
}
