package dev.overtake.race.value;

import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Race;
import java.time.LocalDate;

/// What every result carries, so that it can be made again.
///
/// @param race its id
/// @param engine version of the methods: results of one version are comparable
/// @param evidence hash of the race folder
public record RunIdentity(
    String race, String title, LocalDate asOf, String engine, long seed, String evidence) {

  /// Version of the methods: results of one version are comparable.
  public static final String ENGINE = Engine.version();

  /// The identity of an answer on a race.
  public static RunIdentity of(Race race, LocalDate asOf, long seed) {
    var definition = race.definition();
    return new RunIdentity(definition.id(), definition.title(), asOf, ENGINE, seed, race.hash());
  }
}
