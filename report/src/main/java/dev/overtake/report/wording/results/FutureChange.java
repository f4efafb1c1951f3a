package dev.overtake.report.wording.results;

import dev.overtake.race.system.Futures.Moved;
import java.util.List;

/// A change of a lead at the turn of a year: median, 90 % interval, probability of being positive.
public record FutureChange(int year, double median, double low, double high, double positive) {

  static List<FutureChange> of(List<Moved> moved) {
    return moved.stream()
        .map(m -> new FutureChange(m.year(), m.median(), m.low(), m.high(), m.positive()))
        .toList();
  }
}
