package dev.overtake.claims.periods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, in one pass.
///
/// Letters and digits part (`2016Q1` is three words), an amount such as `6,107.31` is one word, and
/// so is a web or mail address. An empty line is a word of its own, which no form reads across.
final class Splitter {
  private static final String ADDRESS = "://";
  private static final String EMPTY_LINE = "\n";
  private static final String HYPHENS = "‐‑‒–—−";
  private static final String APOSTROPHES = "’‘ʼ";

  private final String text;
  private int dateEnd;
  private final List<Word> words = new ArrayList<>();

  private Splitter(String text) {
    this.text = text;
  }

  static List<Word> words(String text) {
    var splitter = new Splitter(text);
    splitter.split();
    return splitter.words;
  }

  private void split() {
    var at = 0;
    while (at < text.length()) {
      at = blank(at);
      var chunk = at;
      while (chunk < text.length() && !Character.isWhitespace(text.charAt(chunk))) {
        chunk++;
      }
      if (address(at, chunk)) {
        words.add(new Word(at, chunk, ADDRESS, false, false));
        at = chunk;
      }
      while (at < chunk) {
        var end = end(at);
        add(at, end);
        at = end;
      }
    }
  }

  private int blank(int from) {
    var at = from;
    var lines = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      words.add(new Word(at, at, EMPTY_LINE, false, false));
    }
    return at;
  }

  private boolean address(int from, int to) {
    if (text.startsWith("www.", from)) {
      return true;
    }
    for (var at = from; at < to; at++) {
      if (text.charAt(at) == '@' || (text.charAt(at) == ':' && text.startsWith(ADDRESS, at))) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to) {
    var first = text.charAt(from);
    var plain =
        HYPHENS.indexOf(first) >= 0
            ? "-"
            : APOSTROPHES.indexOf(first) >= 0
                ? "'"
                : text.substring(from, to).toLowerCase(Locale.ROOT);
    var glued = !words.isEmpty() && words.getLast().end() == from && from > 0;
    words.add(new Word(from, to, plain, glued, Character.isUpperCase(first)));
  }

  private int end(int from) {
    var c = text.charAt(from);
    if (digit(from)) {
      return figure(from);
    }
    var at = from + 1;
    while (Character.isLetter(c) && at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /* The whole of an amount, and of a date in figures its first part only. */
  private int figure(int from) {
    var first = digits(from);
    if (from < dateEnd) {
      return first;
    }
    var at = first;
    var lengths = new ArrayList<>(List.of(first - from));
    var commas = false;
    while (at + 1 < text.length() && digit(at + 1)) {
      var next = digits(at + 1);
      if (text.charAt(at) == ',' && next - at == 4) {
        commas = true;
      } else if (text.charAt(at) != '.') {
        break;
      }
      lengths.add(next - at - 1);
      at = next;
    }
    if (commas || !date(lengths)) {
      return at;
    }
    dateEnd = at;
    return first;
  }

  private static boolean date(List<Integer> lengths) {
    var year = lengths.getFirst() == 4;
    return switch (lengths.size()) {
      case 2 -> year && lengths.get(1) <= 2;
      case 3 -> lengths.get(1) <= 2 && (year || lengths.getFirst() <= 2) && lengths.get(2) <= 4;
      default -> false;
    };
  }

  private int digits(int from) {
    var at = from;
    while (at < text.length() && digit(at)) {
      at++;
    }
    return at;
  }

  private boolean digit(int at) {
    var c = text.charAt(at);
    return c >= '0' && c <= '9';
  }
}
