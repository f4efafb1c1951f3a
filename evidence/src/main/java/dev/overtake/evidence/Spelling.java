package dev.overtake.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which known word was meant, and shows foreign text safely.
public final class Spelling {
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_PART = 3;

  private Spelling() {}

  /// The known name that is nearest to a word, or nothing when none is near: at most a third of its
  /// letters are other, or it has the word as a part. Case does not count.
  public static Optional<String> nearest(String word, Collection<String> known) {
    var wanted = word.toLowerCase(Locale.ROOT).strip();
    if (wanted.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return known.stream()
        .min(
            Comparator.comparingInt((String k) -> steps(wanted, k))
                .thenComparing(Comparator.naturalOrder()))
        .filter(k -> steps(wanted, k) <= Math.max(1, k.length() / 3));
  }

  /// `did you mean 'official statistics'?`, or empty when nothing is near.
  static String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(k -> "did you mean '" + k + "'?").orElse("");
  }

  /// Text without control characters, cut to a line a person can read.
  static String shown(String text) {
    var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    var shown = new StringBuilder(cut.length());
    cut.chars().forEach(c -> shown.append(Character.isISOControl(c) ? '·' : (char) c));
    return shown.toString();
  }

  /// How far a known name is from a word; one that has it as a part is nearer than another name.
  private static int steps(String wanted, String known) {
    var name = known.toLowerCase(Locale.ROOT);
    var part = wanted.length() >= SHORTEST_PART && name.contains(wanted);
    return part ? Math.min(1, name.length() - wanted.length()) : distance(wanted, name);
  }

  /// Letters inserted, left out, changed or swapped with their neighbour: optimal string alignment
  /// (Boytsov 2011, section 2.1).
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
