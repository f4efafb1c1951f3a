package dev.overtake.claims.periods;

import org.jspecify.annotations.Nullable;

/// Reads one form of a stretch of time.
@FunctionalInterface
interface Production {
  /// What stands at a word, or null.
  @Nullable Read<When> at(int word);

  /// The same, each place being read once however many ask for it.
  default Production remembered(Words words) {
    return new Remembered<>(words, this::at)::at;
  }

  /// The longest that any of them reads.
  static Production longest(Production... productions) {
    return word -> {
      Read<When> best = null;
      for (var production : productions) {
        best = Read.longer(best, production.at(word));
      }
      return best;
    };
  }
}
