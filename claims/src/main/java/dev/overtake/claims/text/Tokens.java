package dev.overtake.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words of a text with their places and stems.
///
/// Stems are cut by a few endings only: two spellings of a word must meet, and two words must not.
public final class Tokens {
  /// Words that say nothing of what a phrase is about.
  public static final Set<String> STOP =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "its",
          "it", "their", "all", "each", "other", "is", "are", "was", "were", "as", "from", "that",
          "per", "so", "far", "into", "own", "one", "year", "than");

  private static final Map<String, String> ALIKE =
      Map.ofEntries(
          Map.entry("global", "world"),
          Map.entry("globally", "world"),
          Map.entry("worldwide", "world"),
          Map.entry("planet", "world"),
          Map.entry("defence", "defense"),
          Map.entry("centre", "center"),
          Map.entry("factorie", "factory"),
          Map.entry("electric", "electricity"),
          Map.entry("produced", "production"),
          Map.entry("produces", "production"),
          Map.entry("produce", "production"),
          Map.entry("producing", "production"),
          Map.entry("generated", "generation"),
          Map.entry("generates", "generation"),
          Map.entry("generate", "generation"),
          Map.entry("generating", "generation"),
          Map.entry("installed", "install"),
          Map.entry("installs", "install"),
          Map.entry("installing", "install"),
          Map.entry("installations", "install"),
          Map.entry("installation", "install"),
          Map.entry("added", "add"),
          Map.entry("adding", "add"),
          Map.entry("adds", "add"),
          Map.entry("additions", "add"),
          Map.entry("invested", "invest"),
          Map.entry("investment", "invest"),
          Map.entry("investments", "invest"),
          Map.entry("investing", "invest"),
          Map.entry("invests", "invest"),
          Map.entry("spending", "spend"),
          Map.entry("spends", "spend"),
          Map.entry("spent", "spend"),
          Map.entry("manufactures", "manufacturing"),
          Map.entry("manufacturer", "manufacturing"),
          Map.entry("manufactured", "manufacturing"),
          Map.entry("manufacture", "manufacturing"),
          Map.entry("vessel", "ship"),
          Map.entry("vessels", "ship"),
          Map.entry("papers", "article"),
          Map.entry("paper", "article"),
          Map.entry("filed", "file"),
          Map.entry("filings", "file"),
          Map.entry("filing", "file"),
          Map.entry("built", "build"),
          Map.entry("builds", "build"),
          Map.entry("building", "build"));

  private Tokens() {}

  /// The words between two places.
  public static List<Token> of(String text, int from, int to) {
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
      tokens.add(new Token(at, end, stem(word), word, possessive));
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

  public static String stem(String word) {
    var plain = word.replace(".", "").toLowerCase(Locale.ROOT);
    var alike = ALIKE.get(plain);
    if (alike != null) {
      return alike;
    }
    var length = plain.length();
    if (length > 4 && plain.endsWith("ies")) {
      plain = plain.substring(0, length - 3) + "y";
    } else if (length > 3
        && plain.endsWith("s")
        && !plain.endsWith("ss")
        && !plain.endsWith("us")
        && !plain.endsWith("is")) {
      plain = plain.substring(0, length - 1);
    }
    return ALIKE.getOrDefault(plain, plain);
  }
}
