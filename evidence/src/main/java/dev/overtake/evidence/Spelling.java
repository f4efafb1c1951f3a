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

  /// Levenshtein's distance, one row at a time.
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
