package dev.overtake.race.value;

import dev.overtake.evidence.Race;
import java.time.LocalDate;

/// What is asked of a race.
///
/// @param asOf only what was known by then is used
/// @param a id of the contender on the left; several joined by `+` for their sum
/// @param b id of the contender on the right
/// @param seed of the random draws
/// @param levers what is changed of the race's own method
public record StandingRequest(LocalDate asOf, String a, String b, long seed, Levers levers) {

  /// By the race's own method.
  public StandingRequest(LocalDate asOf, String a, String b, long seed) {
    this(asOf, a, b, seed, Levers.NONE);
  }

  /// The same as of another day.
  public StandingRequest at(LocalDate day) {
    return new StandingRequest(day, a, b, seed, levers);
  }

  /// The same with other levers.
  public StandingRequest with(Levers others) {
    return new StandingRequest(asOf, a, b, seed, others);
  }

  /// The race's own question: its first two contenders, as of its cut-off, seed 1.
  public static StandingRequest of(Race race) {
    var contenders = race.definition().contenders();
    return new StandingRequest(race.definition().cutOff(), contenders.get(0), contenders.get(1), 1);
  }
}
