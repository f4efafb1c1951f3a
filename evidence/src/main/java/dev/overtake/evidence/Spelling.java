package dev.overtake.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Guesses which known word was meant, and shows foreign text safely.
final class Spelling {
  private static final int LONGEST = 300;

  private Spelling() {}

  /// `did you mean 'official statistics'?`, or empty when nothing is near.
  static String didYouMean(String word, Collection<String> known) {
    var lower = word.toLowerCase(Locale.ROOT).strip();
    if (lower.length() > 60) {
      return "";
    }
    var allowed = Math.max(1, lower.length() / 3);
    return known.stream()
        .filter(k -> Math.abs(k.length() - lower.length()) <= allowed)
        .min(Comparator.comparingInt(k -> distance(lower, k.toLowerCase(Locale.ROOT))))
        .filter(k -> distance(lower, k.toLowerCase(Locale.ROOT)) <= allowed)
        .map(k -> "did you mean '" + k + "'?")
        .orElse("");
  }

  /// Text without control characters, cut to a line a person can read.
  static String shown(String text) {
    var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    var shown = new StringBuilder(cut.length());
    cut.chars().forEach(c -> shown.append(Character.isISOControl(c) ? '·' : (char) c));
    return shown.toString();
  }

  /// Letters inserted, left out, changed or swapped with their neighbour.
  private static int distance(String a, String b) {
    var cost = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
