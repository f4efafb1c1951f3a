package dev.overtake.application;

import dev.overtake.evidence.Spelling;
import java.util.Collection;

/// What somebody may have meant.
public final class Names {
  private Names() {}

  /// ` Did you mean x?` for the nearest of the known names, or nothing when none is near.
  public static String didYouMean(String name, Collection<String> known) {
    return Spelling.nearest(name, known).map(k -> " Did you mean " + k + "?").orElse("");
  }
}
