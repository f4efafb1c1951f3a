package dev.overtake.race.value;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Random streams keyed by words, so that a draw never depends on position, order or threads.
public final class Streams {
  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private Streams() {}

  public static RandomGenerator of(long seed, String... keys) {
    // FNV-1a over the keys, then a finaliser that spreads neighbouring seeds.
    var hash = 0xcbf29ce484222325L ^ seed;
    for (var key : keys) {
      for (var i = 0; i < key.length(); i++) {
        hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ 0x1f) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return FACTORY.create(hash ^ (hash >>> 29));
  }
}
