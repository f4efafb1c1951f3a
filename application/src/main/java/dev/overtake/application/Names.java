package dev.overtake.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// What somebody may have meant.
public final class Names {
  private Names() {}

  /// ` Did you mean x?` for the nearest of the known names, or nothing when none is near.
  public static String didYouMean(String name, Collection<String> known) {
    var wanted = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(
            Comparator.comparingInt((String k) -> distance(wanted, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(k -> near(wanted, k.toLowerCase(Locale.ROOT)))
        .map(k -> " Did you mean " + k + "?")
        .orElse("");
  }

  private static boolean near(String wanted, String known) {
    return distance(wanted, known) <= Math.max(2, known.length() / 3)
        || (wanted.length() > 2 && known.contains(wanted));
  }

  /// Letters to insert, delete, replace (Levenshtein); a part of a name is nearer than another
  /// name.
  private static int distance(String a, String b) {
    if (a.length() > 2 && b.contains(a)) {
      return 1;
    }
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
