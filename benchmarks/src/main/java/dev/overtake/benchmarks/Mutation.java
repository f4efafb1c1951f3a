package dev.overtake.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Harms a file the way files are harmed: cut off, a byte changed, a piece lost or written twice.
final class Mutation {
  private Mutation() {}

  static byte[] of(byte[] content, SplittableRandom random) {
    var at = random.nextInt(content.length);
    var length = Math.min(1 + random.nextInt(40), content.length - at);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(content, at);
      case 1 -> {
        var changed = content.clone();
        changed[at] = (byte) random.nextInt(256);
        yield changed;
      }
      case 2 -> joined(content, at, at + length);
      case 3 -> joined(content, at + length, at);
      default -> {
        var changed = content.clone();
        changed[at] = (byte) "{}[]\":,<>-#\n".charAt(random.nextInt(12));
        yield changed;
      }
    };
  }

  /* All before one place, then all from another. */
  private static byte[] joined(byte[] content, int before, int from) {
    var result = Arrays.copyOf(content, before + content.length - from);
    System.arraycopy(content, from, result, before, content.length - from);
    return result;
  }
}
