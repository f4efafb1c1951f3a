package dev.overtake.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words of a text with their places and stems.
public final class Tokens {
  /// Words that say nothing of what a phrase is about.
  public static final Set<String> STOP =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "its",
          "it", "their", "all", "each", "other", "is", "are", "was", "were", "as", "from", "that",
          "per", "so", "far", "into", "own", "one", "year", "than");

  private Tokens() {}

  /// The words of a text.
  public static List<Token> of(String text, Stems stems) {
    return of(text, 0, text.length(), stems);
  }

  /// The words between two places.
  public static List<Token> of(String text, int from, int to, Stems stems) {
    var tokens = new ArrayList<Token>();
    var at = from;
    while (at < to) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      var end = at;
      while (end < to && inWord(text, end, to)) {
        end++;
      }
      var raw = text.substring(at, end);
      var possessive = raw.endsWith("'s") || raw.endsWith("’s");
      var word = possessive ? raw.substring(0, raw.length() - 2) : raw;
      tokens.add(new Token(at, end, stems.of(word), word, possessive));
      at = end;
    }
    return tokens;
  }

  private static boolean inWord(String text, int at, int to) {
    var c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    var last = at + 1 >= to;
    if (c == '.') {
      var before = at > 0 ? text.charAt(at - 1) : ' ';
      var lone = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
      var next = last ? ' ' : text.charAt(at + 1);
      return (Character.isUpperCase(before) && lone)
          || (Character.isDigit(before) && Character.isDigit(next));
    }
    if (last) {
      return false;
    }
    var next = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’', '&' -> Character.isLetter(next);
      case ',' ->
          Character.isDigit(next)
              && Character.isDigit(text.charAt(at - 1))
              && thousands(text, at, to);
      default -> false;
    };
  }

  private static boolean thousands(String text, int comma, int to) {
    for (var i = 1; i <= 3; i++) {
      if (comma + i >= to || !Character.isDigit(text.charAt(comma + i))) {
        return false;
      }
    }
    return comma + 4 >= to || !Character.isDigit(text.charAt(comma + 4));
  }
}
