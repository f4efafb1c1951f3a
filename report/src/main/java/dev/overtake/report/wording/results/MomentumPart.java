package dev.overtake.report.wording.results;

import dev.overtake.race.call.Momentum;
import java.util.Map;

/// Which way the determinable indicators move.
///
/// @param clear how many have a clear direction (80 % or more)
/// @param towards of those, how many move each contender's way
public record MomentumPart(int clear, Map<String, Integer> towards) {

  static MomentumPart of(Momentum m) {
    return new MomentumPart(m.clear(), m.towards());
  }
}
