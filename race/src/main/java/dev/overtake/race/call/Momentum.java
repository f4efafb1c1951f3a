package dev.overtake.race.call;

import java.util.Map;
import java.util.Optional;

/// Which way the determinable indicators move.
///
/// @param clear how many have a clear direction (80 % or more)
/// @param towards of those, how many move each contender's way, by id
public record Momentum(int clear, Map<String, Integer> towards) {

  /// The contender whose way most of them move; empty when no one's.
  public Optional<String> gainer() {
    var most = towards.values().stream().mapToInt(n -> n).max().orElse(0);
    var gainers = towards.entrySet().stream().filter(e -> e.getValue() == most).toList();
    return gainers.size() == 1 ? Optional.of(gainers.getFirst().getKey()) : Optional.empty();
  }
}
