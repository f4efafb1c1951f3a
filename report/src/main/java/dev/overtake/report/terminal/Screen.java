package dev.overtake.report.terminal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a terminal can show. Screens are a hundred columns wide.
///
/// @param ascii whether only ASCII may be written
/// @param colour whether marks and names may be coloured; nothing depends on it
public record Screen(boolean ascii, boolean colour) {
  /// Columns of every screen.
  public static final int WIDTH = 100;

  private static final Map<Character, String> ASCII =
      Map.ofEntries(
          Map.entry('●', "o"),
          Map.entry('◆', "#"),
          Map.entry('◇', "."),
          Map.entry('×', "x"),
          Map.entry('━', "="),
          Map.entry('─', "-"),
          Map.entry('┊', "|"),
          Map.entry('│', "|"),
          Map.entry('┤', "|"),
          Map.entry('└', "+"),
          Map.entry('◂', "<"),
          Map.entry('▸', ">"),
          Map.entry('←', "-"),
          Map.entry('→', ">"),
          Map.entry('−', "-"),
          Map.entry('–', "-"),
          Map.entry('·', "-"),
          Map.entry('’', "'"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('…', "..."));

  /// The left contender's colour around a text.
  String a(String text) {
    return colour ? "\u001b[34m" + text + "\u001b[0m" : text;
  }

  /// The right contender's colour around a text.
  String b(String text) {
    return colour ? "\u001b[33m" + text + "\u001b[0m" : text;
  }

  /// Lines as this terminal can show them.
  String finish(List<String> lines) {
    var text =
        lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    return ascii ? toAscii(text) : text;
  }

  private static String toAscii(String text) {
    var plain = new StringBuilder();
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      var sign = ASCII.get(c);
      if (sign != null) {
        plain.append(sign);
      } else if (c < 128) {
        plain.append(c);
      } else {
        plain.append(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x00-\\x7f]", "?"));
      }
    }
    return plain.toString();
  }

  /// A title on the left and a remark on the right of one line.
  static String heading(String title, String remark) {
    var gap = WIDTH - title.length() - remark.length();
    return title + " ".repeat(Math.max(2, gap)) + remark;
  }

  /// A line across.
  static String rule() {
    return "─".repeat(WIDTH);
  }

  /// A text broken between words; later lines are indented.
  static List<String> wrap(String text, int width, String indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    // A number and its sign stay together.
    for (var word : text.split(" (?!%)", -1)) {
      if (line.length() + word.length() + 1 > width && !line.toString().isBlank()) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// Parts that stay whole, as many on a line as fit.
  static List<String> wrapped(List<String> parts, String between) {
    var lines = new ArrayList<String>();
    for (var part : parts) {
      var last = lines.isEmpty() ? "" : lines.getLast() + between + part;
      if (lines.isEmpty() || last.length() > WIDTH) {
        lines.add(part);
      } else {
        lines.set(lines.size() - 1, last);
      }
    }
    return lines;
  }

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
