package dev.overtake.race;

import dev.overtake.evidence.Period;
import java.util.List;

/// Two contenders in one source: their tracks and the periods that both have.
///
/// @param first the contender whose id comes first; every estimate is made in this order, so that
///   the order in which contenders are asked for can only turn signs
record Duel(String source, Track first, Track second, List<Period> common) {

  static Duel of(Track first, Track second) {
    var common = first.seen().keySet().stream().filter(second.seen()::containsKey).toList();
    return new Duel(first.source(), first, second, common);
  }

  /// The lead of the first over the second in each common period.
  List<Track.Seen> leads(Ruler ruler) {
    return common.stream()
        .map(p -> {
          var a = first.at(p);
          var b = second.at(p);
          return new Track.Seen(
              a.figure(),
              a.time(),
              ruler.sign() * (a.value() - b.value()),
              a.variance() + b.variance());
        })
        .toList();
  }

  /// Whether either side has stopped reporting.
  boolean ended() {
    return first.ended() != null || second.ended() != null;
  }
}
