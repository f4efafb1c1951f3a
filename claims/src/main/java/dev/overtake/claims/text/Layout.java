package dev.overtake.claims.text;

import java.util.ArrayList;
import java.util.List;

/// Finds tables, and lists under a heading, and restates each of their cells and items as a
/// sentence with its headings.
///
/// A table is lines of cells between `|`; the first line heads its columns, the first cell of a
/// line its row, and a short line before it says what all of it is about.
public final class Layout {
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_ITEM = 160;

  private final String text;
  private final List<Sentences.Span> lines = new ArrayList<>();
  private final List<Restated> found = new ArrayList<>();

  private Layout(String text) {
    this.text = text;
    var start = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\f') {
        var from = start;
        var to = at;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
          to--;
        }
        if (to > from) {
          lines.add(new Sentences.Span(from, to));
        }
        start = at + 1;
      }
    }
  }

  /// Every cell with a digit and every item with one, in the order of the text.
  public static List<Restated> of(String text) {
    if (text.indexOf('|') < 0
        && text.indexOf("\n-") < 0
        && text.indexOf("\n*") < 0
        && text.indexOf('•') < 0) {
      return List.of();
    }
    var layout = new Layout(text);
    for (var at = 0; at < layout.lines.size(); ) {
      at = layout.row(at) ? layout.table(at) : layout.item(at) ? layout.list(at) : at + 1;
    }
    return layout.found;
  }

  private boolean row(int at) {
    var line = lines.get(at);
    var bars = 0;
    for (var i = line.start(); i < line.end(); i++) {
      bars += text.charAt(i) == '|' ? 1 : 0;
    }
    return bars >= 2 || (bars == 1 && text.charAt(line.start()) != '|');
  }

  private boolean item(int at) {
    var line = lines.get(at);
    return line.end() - line.start() > 2
        && line.end() - line.start() < LONGEST_ITEM
        && "-*•–".indexOf(text.charAt(line.start())) >= 0
        && text.charAt(line.start() + 1) == ' ';
  }

  /* The heading before a line, if the line before is one. */
  private Words heading(int at) {
    if (at == 0) {
      return new Words(text);
    }
    var line = lines.get(at - 1);
    var last = text.charAt(line.end() - 1);
    return line.end() - line.start() > LONGEST_HEADING || ".!?".indexOf(last) >= 0 || row(at - 1)
        ? new Words(text)
        : new Words(text).add(line);
  }

  private int list(int first) {
    var heading = heading(first);
    var at = first;
    for (; at < lines.size() && item(at); at++) {
      var line = lines.get(at);
      var item = new Sentences.Span(line.start() + 2, line.end());
      if (!heading.isEmpty() && digits(item)) {
        found.add(heading.copy().add(item).restated(line));
      }
    }
    return at;
  }

  private int table(int first) {
    var caption = heading(first);
    var head = cells(first);
    var at = first + 1;
    for (; at < lines.size() && row(at); at++) {
      var row = cells(at);
      for (var column = 1; column < row.size() && column < head.size(); column++) {
        var cell = row.get(column);
        if (digits(cell) && cell.end() - cell.start() < 40) {
          var words = caption.copy().add(row.getFirst()).add(head.get(column)).amount(cell);
          found.add(words.restated(cell));
        }
      }
    }
    return at;
  }

  private List<Sentences.Span> cells(int at) {
    var line = lines.get(at);
    var cells = new ArrayList<Sentences.Span>();
    var start = line.start();
    if (text.charAt(start) == '|') {
      start++;
    }
    for (var i = start; i <= line.end(); i++) {
      if (i == line.end() ? start < i : text.charAt(i) == '|') {
        cells.add(trimmed(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private Sentences.Span trimmed(int from, int to) {
    var start = from;
    var end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Sentences.Span(start, end);
  }

  private boolean digits(Sentences.Span span) {
    for (var i = span.start(); i < span.end(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
