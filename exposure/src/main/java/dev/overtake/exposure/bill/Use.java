package dev.overtake.exposure.bill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the business does with its components: the unit in which resilience is counted.
///
/// @param weight how much of the business it is, in any unit
/// @param needs ids of components without which it stops
/// @param does words of what it does, such as `chat` or `hiring`; they decide about duties
/// @param fallbacks what may take over when a need stops
public record Use(
    String id,
    String title,
    double weight,
    List<String> needs,
    List<String> does,
    List<Fallback> fallbacks) {

  /// Stands before a word that is not known.
  public static final String UNCLEAR = "?";

  public Use {
    needs = List.copyOf(needs);
    does = List.copyOf(does);
    fallbacks = List.copyOf(fallbacks);
  }

  /// A component that may take over.
  ///
  /// @param replaces the need it stands in for; empty for any of the use's models
  /// @param tested last day on which it was seen to work; null when only declared
  public record Fallback(String component, String replaces, @Nullable LocalDate tested) {}

  /// The same use with one more fallback.
  public Use with(Fallback fallback) {
    var more = new java.util.ArrayList<>(fallbacks);
    more.removeIf(f ->
        f.component().equals(fallback.component()) && f.replaces().equals(fallback.replaces()));
    more.add(fallback);
    return new Use(id, title, weight, needs, does, more);
  }
}
