package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.sheets.Address;
import dev.overtake.dynamics.sheets.Folder;
import dev.overtake.dynamics.sheets.Grid;
import dev.overtake.dynamics.sheets.Grid.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The cells that a call of one of Vensim's functions names.
final class ExternalCells {
  private static final int MOST_ELEMENTS = 10_000;

  private final Folder folder;
  private final ExternalCall call;
  private final Grid grid;

  ExternalCells(Folder folder, ExternalCall call) throws IOException {
    this.folder = folder;
    this.call = call;
    grid = folder.grid(file(), tab());
  }

  private String file() {
    return call.arguments().get(0);
  }

  private String tab() {
    return call.arguments().get(1);
  }

  /// A point of a series or of a graphical function.
  record Point(double x, double y) {}

  /// Numbers of as many rows and columns, from the cell that is named; with a star after it,
  /// turned.
  double[][] numbers(int rows, int columns) throws IOException {
    var address = call.arguments().get(2).strip();
    var turned = address.endsWith("*");
    var start = range(turned ? address.substring(0, address.length() - 1) : address);
    var numbers = new double[rows][columns];
    for (var r = 0; r < rows; r++) {
      for (var c = 0; c < columns; c++) {
        var row = start.top() + (turned ? c : r);
        var column = start.left() + (turned ? r : c);
        numbers[r][c] = grid.number(row, column);
        if (Double.isNaN(numbers[r][c])) {
          throw new IOException(
              "%s of %s, %s, is no number but '%s'"
                  .formatted(Address.of(row, column), file(), tab(), grid.text(row, column)));
        }
      }
    }
    return numbers;
  }

  /// The points of one of several series that stand side by side, from 0. Where the time or the
  /// value is no number there is no point.
  List<Point> series(int number) throws IOException {
    var start = range(call.arguments().get(3));
    var along = call.arguments().get(2).strip();
    int line;
    boolean down;
    if (along.matches("\\d{1,7}")) {
      line = Integer.parseInt(along) - 1;
      down = false;
    } else if (Address.column(along) >= 0 && named(along).isEmpty()) {
      line = Address.column(along);
      down = true;
    } else {
      var range = range(along);
      down = range.bottom() > range.top() || range.right() == range.left();
      line = down ? range.left() : range.top();
    }
    var points = new ArrayList<Point>();
    var end = down ? grid.rows() : grid.columns();
    for (var i = down ? start.top() : start.left(); i < end; i++) {
      var x = down ? grid.number(i, line) : grid.number(line, i);
      var y = down ? grid.number(i, start.left() + number) : grid.number(start.top() + number, i);
      if (!Double.isNaN(x) && !Double.isNaN(y)) {
        points.add(new Point(x, y));
      }
    }
    return points;
  }

  /// What to say where there is no number at all.
  IOException nothing() {
    return new IOException(
        "there is no number from %s of %s, %s, on"
            .formatted(call.arguments().get(3), file(), tab()));
  }

  /// The names in a row or a column of cells, each after a prefix.
  List<String> names() throws IOException {
    var start = range(call.arguments().get(2));
    var last = call.arguments().get(3).strip();
    var prefix = call.arguments().size() > 4 ? call.arguments().get(4) : "";
    boolean down;
    var end = Integer.MAX_VALUE;
    if (last.matches("\\d{1,7}")) {
      down = Integer.parseInt(last) - 1 != start.top();
    } else if (Address.column(last) >= 0 && named(last).isEmpty()) {
      down = Address.column(last) == start.left();
    } else {
      var range = range(last);
      down = range.right() == start.left();
      end = down ? range.bottom() : range.right();
    }
    var names = new ArrayList<String>();
    for (var i = down ? start.top() : start.left(); i <= end && names.size() < MOST_ELEMENTS; i++) {
      var text = down ? grid.text(i, start.left()) : grid.text(start.top(), i);
      if (text.isEmpty()) {
        break;
      }
      names.add(prefix + text);
    }
    if (names.isEmpty()) {
      throw new IOException(
          "there is no name in %s of %s, %s".formatted(call.arguments().get(2), file(), tab()));
    }
    return names;
  }

  private java.util.Optional<Range> named(String name) throws IOException {
    return folder.named(file(), tab(), name);
  }

  private Range range(String address) throws IOException {
    var named = named(address.strip());
    return named
        .or(() -> Address.range(address))
        .orElseThrow(() ->
            new IOException(
                "'%s' is neither a cell nor a name of cells in %s".formatted(address, file())));
  }
}
