package dev.overtake.exposure.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds rows by the names that people give to models and chips.
///
/// A name is cut into runs of letters and of numbers, so `llama3.3-70b`, `Llama 3.3 70B` and
/// `llama-3.3:70b` are the same. A pattern matches where its runs stand in a row; `*` lets any runs
/// stand between. The pattern with the most runs wins, and of two the one that stands first.
final class Names<T> {
  private record Pattern<T>(List<String> runs, T row) {}

  /// A row and how many runs of the name spoke for it.
  record Hit<T>(T row, int runs) {}

  private final Map<String, List<Pattern<T>>> byFirst = new HashMap<>();

  void add(String pattern, T row) {
    var runs = runs(pattern);
    if (!runs.isEmpty()) {
      byFirst
          .computeIfAbsent(runs.getFirst(), r -> new ArrayList<>())
          .add(new Pattern<>(runs, row));
    }
  }

  Optional<Hit<T>> find(String name, Predicate<T> among) {
    var runs = runs(name);
    Hit<T> best = null;
    for (var at = 0; at < runs.size(); at++) {
      for (var pattern : byFirst.getOrDefault(runs.get(at), List.of())) {
        var length = (int) pattern.runs.stream().filter(r -> !r.equals("*")).count();
        if ((best == null || length > best.runs)
            && among.test(pattern.row)
            && matches(pattern.runs, 0, runs, at)) {
          best = new Hit<>(pattern.row, length);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean matches(List<String> pattern, int p, List<String> runs, int r) {
    if (p == pattern.size()) {
      return true;
    }
    if (pattern.get(p).equals("*")) {
      for (var later = r; later < runs.size(); later++) {
        if (matches(pattern, p + 1, runs, later)) {
          return true;
        }
      }
      return false;
    }
    return r < runs.size()
        && pattern.get(p).equals(runs.get(r))
        && matches(pattern, p + 1, runs, r + 1);
  }

  /// Runs of letters and of numbers; a number keeps its decimal point.
  static List<String> runs(String name) {
    var runs = new ArrayList<String>();
    var text = name.toLowerCase(Locale.ROOT);
    var at = 0;
    while (at < text.length()) {
      var c = text.charAt(at);
      var start = at;
      if (Character.isDigit(c)) {
        while (at < text.length() && isNumber(text, at)) {
          at++;
        }
        runs.add(withoutTrailingZero(text.substring(start, at)));
      } else if (Character.isLetter(c)) {
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
        runs.add(text.substring(start, at));
      } else {
        if (c == '*') {
          runs.add("*");
        }
        at++;
      }
    }
    return runs;
  }

  private static boolean isNumber(String text, int at) {
    return Character.isDigit(text.charAt(at))
        || (text.charAt(at) == '.'
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1)));
  }

  /* Llama 2.0 is Llama 2. */
  private static String withoutTrailingZero(String number) {
    return number.matches("\\d+\\.0") ? number.substring(0, number.length() - 2) : number;
  }
}
