package dev.overtake.race.lead;

import dev.overtake.evidence.Period;
import dev.overtake.race.value.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How long ago the leader of a frontier stood where the trailing contender stands now.
///
/// A frontier is a running maximum, so the answer is read off its steps: the months from the first
/// period in which the leader had reached the trailing contender's last value to the last common
/// period. The interval comes from the observation error of that value.
public final class MonthsBehind {
  private static final double NORMAL_80 = 1.2816;

  private MonthsBehind() {}

  /// Empty when there is no common period or the leader stood higher from the beginning.
  public static Optional<Interval> of(
      ComparableSeries leader, ComparableSeries trailing, List<Period> common, double sign) {
    if (common.isEmpty()) {
      return Optional.empty();
    }
    var at = common.getLast();
    var now = trailing.at(at);
    var spread = NORMAL_80 * Math.sqrt(now.variance());
    var middle = months(leader, sign * now.value(), now.time(), sign);
    if (middle.isEmpty()) {
      return Optional.empty();
    }
    var later = months(leader, sign * now.value() - spread, now.time(), sign);
    var sooner = months(leader, sign * now.value() + spread, now.time(), sign);
    return Optional.of(
        new Interval(
            middle.getAsDouble(),
            Math.max(0, sooner.orElse(0)),
            later.orElse(middle.getAsDouble())));
  }

  private static OptionalDouble months(
      ComparableSeries leader, double value, double now, double sign) {
    var first = true;
    for (var seen : leader.seen().values()) {
      if (sign * seen.value() >= value) {
        return first ? OptionalDouble.empty() : OptionalDouble.of(12 * (now - seen.time()));
      }
      first = false;
    }
    return OptionalDouble.empty();
  }
}
