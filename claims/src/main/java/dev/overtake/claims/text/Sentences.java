package dev.overtake.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into sentences in one pass.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number; a
/// missing space after it does not matter. Empty lines, headings and list items end one too.
public final class Sentences {
  private static final Set<String> SHORT =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "sen", "rep", "gov", "gen", "vs", "etc", "inc", "corp",
          "co", "ltd", "no", "fig", "approx", "e.g", "i.e", "cf", "st", "jan", "feb", "aug", "sept",
          "oct", "nov", "dec", "u.s.c");

  /* A line without an end must not make one sentence of a whole file. */
  private static final int LONGEST = 2000;

  /* Lines longer than that are whole paragraphs. */
  private static final int UNWRAPPED = 200;
  private static final double SHORT_LINE = 0.6;

  private Sentences() {}

  public record Span(int start, int end) {}

  public static List<Span> of(String text) {
    var spans = new ArrayList<Span>();
    var start = 0;
    var width = width(text);
    for (var at = 0; at < text.length(); at++) {
      if (ends(text, at, width) || (at - start > LONGEST && text.charAt(at) == ' ')) {
        var end = at + 1;
        while (end < text.length() && "\"'”’)".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(spans, text, start, end);
        start = end;
        at = end - 1;
      }
    }
    add(spans, text, start, text.length());
    return spans;
  }

  /* The longest of the lines: those that are much shorter end where their paragraph does. */
  private static int width(String text) {
    var longest = 0;
    var start = 0;
    for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      longest = Math.max(longest, at - start);
      start = at + 1;
    }
    return Math.max(longest, text.length() - start);
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean ends(String text, int at, int width) {
    return switch (text.charAt(at)) {
      case '!', '?', '\f' -> true;
      case '\n' -> lineEnds(text, at) || shortLine(text, at, width);
      case '.' -> stop(text, at);
      default -> false;
    };
  }

  private static boolean lineEnds(String text, int at) {
    var next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    var c = text.charAt(next);
    return c == '\n' || c == '#' || c == '-' || c == '*' || c == '•' || c == '|';
  }

  /* A heading, or the end of a paragraph: lines are not filled up, and the next begins anew. */
  private static boolean shortLine(String text, int at, int width) {
    var start = text.lastIndexOf('\n', at - 1) + 1;
    var next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    var begins =
        Character.isUpperCase(text.charAt(next))
            || Character.isDigit(text.charAt(next))
            || "\"“‘'".indexOf(text.charAt(next)) >= 0;
    return begins && (width > UNWRAPPED || at - start < SHORT_LINE * width);
  }

  private static boolean stop(String text, int at) {
    if (at + 1 >= text.length()) {
      return true;
    }
    var word = wordBefore(text, at);
    var next = text.charAt(at + 1);
    var first = at + 1;
    while (first < text.length()
        && (Character.isWhitespace(text.charAt(first))
            || "\"“”‘’')(*_".indexOf(text.charAt(first)) >= 0)) {
      first++;
    }
    var begins =
        first >= text.length()
            || Character.isUpperCase(text.charAt(first))
            || (Character.isDigit(text.charAt(first)) && first > at + 1);
    if (!begins || SHORT.contains(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (first == at + 1 && !Character.isWhitespace(next)) {
      return word.length() > 2
          && word.indexOf('.') < 0
          && Character.isLowerCase(word.charAt(word.length() - 1));
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    return word.indexOf('.') < 0 || startsSentence(text, first);
  }

  /* After an abbreviation such as U.S. only a word that opens sentences ends one. */
  private static boolean startsSentence(String text, int first) {
    var end = first;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Set.of(
            "The",
            "This",
            "That",
            "These",
            "It",
            "In",
            "But",
            "And",
            "However",
            "While",
            "If",
            "As",
            "They",
            "We",
            "There",
            "Its",
            "By",
            "For",
            "At",
            "On",
            "Yet",
            "Meanwhile",
            "China",
            "Chinese",
            "Japan",
            "India",
            "Russia",
            "Beijing",
            "America",
            "Americans",
            "Today")
        .contains(text.substring(first, end));
  }

  private static String wordBefore(String text, int at) {
    var start = at;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || (text.charAt(start - 1) == '.' && start < at))
        && at - start < 30) {
      start--;
    }
    return text.substring(start, at);
  }
}
