package dev.overtake.dynamics.sheets;

/// Cells in lines of text, kept apart by one sign; quotes hold cells with that sign together.
final class DelimitedText {
  private DelimitedText() {}

  static Grid grid(String text, char delimiter) {
    var grid = new Grid();
    var cell = new StringBuilder();
    var row = 0;
    var column = 0;
    var quoted = false;
    for (var i = 0; i <= text.length(); i++) {
      var c = i == text.length() ? '\n' : text.charAt(i);
      if (quoted && i < text.length()) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == delimiter || c == '\n') {
        if (!cell.isEmpty()) {
          grid.put(row, column, cell.toString());
          cell.setLength(0);
        }
        column = c == '\n' ? 0 : column + 1;
        row += c == '\n' ? 1 : 0;
      } else if (c == '\r') {
        // A lone one ends a line too.
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          if (!cell.isEmpty()) {
            grid.put(row, column, cell.toString());
            cell.setLength(0);
          }
          column = 0;
          row++;
        }
      } else {
        cell.append(c);
      }
    }
    return grid;
  }
}
