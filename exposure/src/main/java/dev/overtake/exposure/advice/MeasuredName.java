package dev.overtake.exposure.advice;

import dev.overtake.exposure.knowledge.TypedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What of a model's name decides which measurements are its own.
///
/// @param telling family, version, tier and size
/// @param dates of its release
record MeasuredName(List<String> telling, List<String> dates) {
  /* Said of every chat model; "base", "mini" or "thinking" are other models. */
  private static final Set<String> SILENT =
      Set.of(
          "instruct",
          "chat",
          "it",
          "hf",
          "versatile",
          "instant",
          "latest",
          "free",
          "cloud",
          "a",
          "maas");

  static MeasuredName of(String name) {
    var telling = new ArrayList<String>();
    var dates = new ArrayList<String>();
    for (var run : TypedName.of(name, word -> true).runs()) {
      if (run.matches("\\d{3,}") || (!dates.isEmpty() && run.matches("[0-9.]+"))) {
        dates.add(run);
      } else if (!SILENT.contains(run)) {
        telling.add(run);
      }
    }
    return new MeasuredName(telling, dates);
  }

  boolean means(MeasuredName wanted) {
    return telling.equals(wanted.telling) && (wanted.dates.isEmpty() || dates.equals(wanted.dates));
  }
}
