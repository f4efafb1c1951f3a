package dev.overtake.claims.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of a sentence around a word, up to the next comma, semicolon, dash or bracket, and what
/// kind of statement it makes.
///
/// @param first its first word
/// @param last its last word
public record Clause(List<Token> tokens, int first, int last) {
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "shall",
          "could",
          "might",
          "may",
          "would",
          "should",
          "expect",
          "expected",
          "forecast",
          "forecasts",
          "projected",
          "project",
          "projection",
          "predict",
          "predicted",
          "aim",
          "aimed",
          "plan",
          "planned",
          "target",
          "goal",
          "hope",
          "poised",
          "likely",
          "won't",
          "must",
          "promise",
          "promised",
          "pledge",
          "pledged",
          "intend",
          "ambition",
          "estimates",
          "scenario",
          "bet",
          "set");

  private static final Set<String> CONDITION =
      Set.of("if", "unless", "suppose", "imagine", "were", "whether");

  private static final Set<String> OPINION =
      Set.of("think", "suspect", "believe", "feel", "wish", "arguably", "seem");

  public static Clause around(String text, List<Token> tokens, int at) {
    var first = at;
    while (first > 0 && !broken(text, tokens, first - 1)) {
      first--;
    }
    var last = at;
    while (last + 1 < tokens.size() && !broken(text, tokens, last)) {
      last++;
    }
    return new Clause(tokens, first, last);
  }

  /// For every word the number of breaks before it.
  static int[] breaks(String text, List<Token> tokens) {
    var breaks = new int[tokens.size()];
    for (var i = 1; i < tokens.size(); i++) {
      breaks[i] = breaks[i - 1] + (broken(text, tokens, i - 1) ? 1 : 0);
    }
    return breaks;
  }

  private static boolean broken(String text, List<Token> tokens, int before) {
    for (var i = tokens.get(before).end(); i < tokens.get(before + 1).start(); i++) {
      if (",;:—–()".indexOf(text.charAt(i)) >= 0 || text.startsWith(" - ", i)) {
        var bracket = text.charAt(i) == '(' || text.charAt(i) == ')';
        if (bracket
            && (abbreviated(text, tokens.get(before))
                || abbreviated(text, tokens.get(before + 1)))) {
          continue;
        }
        return true;
      }
    }
    return false;
  }

  /// Whether a word is the short form of a name in brackets of its own: (WIPO), (LLMs).
  public static boolean abbreviated(String text, Token token) {
    var raw = token.raw();
    var last = raw.length() - 1;
    var letters = raw.charAt(last) == 's' ? last : last + 1;
    return letters > 1
        && token.start() > 0
        && token.end() < text.length()
        && text.charAt(token.start() - 1) == '('
        && text.charAt(token.end()) == ')'
        && raw.substring(0, letters).chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
  }

  public boolean holds(int at) {
    return first <= at && at <= last;
  }

  /// Why the clause asserts nothing that could be compared, or null.
  public @Nullable Unasserted open() {
    for (var i = first; i <= last; i++) {
      var stem = tokens.get(i).stem();
      if (month(i)) {
        continue;
      }
      if (stem.equals("set")
          ? i < last && tokens.get(i + 1).stem().equals("to")
          : FUTURE.contains(stem)) {
        return Unasserted.TO_COME;
      }
      if (CONDITION.contains(stem) && (!stem.equals("were") || (i == first && toFollows(i)))) {
        return Unasserted.CONDITIONAL;
      }
      if (OPINION.contains(stem)) {
        return Unasserted.OPINION;
      }
    }
    return null;
  }

  /* Were China to stop … */
  private boolean toFollows(int at) {
    for (var i = at + 1; i <= Math.min(last, at + 4); i++) {
      if (tokens.get(i).stem().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /* May 2026 is a month; a sentence may begin with May all the same. */
  private boolean month(int at) {
    if (!tokens.get(at).raw().equals("May")) {
      return false;
    }
    var next = at + 1 < tokens.size() ? tokens.get(at + 1).raw() : "";
    return at > 0 || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
  }

  public boolean any(Set<String> stems) {
    for (var i = first; i <= last; i++) {
      if (stems.contains(tokens.get(i).stem())) {
        return true;
      }
    }
    return false;
  }
}
