package dev.overtake.claims.periods;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A production that reads each place once, however many others ask for it.
final class Remembered<T> {
  private final IntFunction<@Nullable Read<T>> production;
  private final List<@Nullable Read<T>> reads;
  private final BitSet known;

  Remembered(Words words, IntFunction<@Nullable Read<T>> production) {
    this.production = production;
    this.reads = new ArrayList<>(Collections.nCopies(words.size(), null));
    this.known = new BitSet(words.size());
  }

  @Nullable Read<T> at(int word) {
    if (word >= reads.size()) {
      return null;
    }
    if (!known.get(word)) {
      reads.set(word, production.apply(word));
      known.set(word);
    }
    return reads.get(word);
  }
}
