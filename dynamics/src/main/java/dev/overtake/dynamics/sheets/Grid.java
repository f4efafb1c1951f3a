package dev.overtake.dynamics.sheets;

import java.util.HashMap;
import java.util.Map;

/// The cells of one sheet. Rows and columns count from 0.
public final class Grid {
  /* More than the largest sheet of a workbook has. */
  private static final int COLUMNS = 1 << 15;

  private final Map<Long, Object> cells = new HashMap<>();
  private int rows;
  private int columns;

  /// Some cells of a sheet.
  ///
  /// @param sheet its name, empty for the sheet that is asked
  public record Range(String sheet, int top, int left, int bottom, int right) {}

  void put(int row, int column, Object value) {
    cells.put((long) row * COLUMNS + column, value);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }

  /// How many rows there are, up to the last with a cell.
  public int rows() {
    return rows;
  }

  /// How many columns there are, up to the last with a cell.
  public int columns() {
    return columns;
  }

  /// The number in a cell; NaN where there is none.
  public double number(int row, int column) {
    return switch (cells.get((long) row * COLUMNS + column)) {
      case Double number -> number;
      case String text -> number(text.strip());
      case null, default -> Double.NaN;
    };
  }

  /// What a cell shows; empty where there is nothing.
  public String text(int row, int column) {
    return switch (cells.get((long) row * COLUMNS + column)) {
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          String.valueOf(number.longValue());
      case Object value -> value.toString().strip();
      case null -> "";
    };
  }

  /// Plain digits alone: Java reads more than spreadsheets mean.
  private static double number(String text) {
    return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")
        ? Double.parseDouble(text)
        : Double.NaN;
  }
}
