package dev.overtake.application;

import java.util.Map;

/// An answer as it is written.
///
/// @param bytes of the result itself
/// @param beside further files that belong beside it, by name
public record Written(byte[] bytes, Map<String, byte[]> beside) {
  public Written {
    beside = Map.copyOf(beside);
  }
}
