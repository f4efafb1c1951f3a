package dev.overtake.race.value;

import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Race;
import java.time.LocalDate;

/// What every result carries, so that it can be made again.
///
/// @param race its id
/// @param engine version of the methods: results of one version are comparable
/// @param evidence hash of the race folder
/// @param levers what was changed of the race's own method
public record RunIdentity(
    String race,
    String title,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    Levers levers) {

  /// Version of the methods: results of one version are comparable.
  public static final String ENGINE = Engine.version();

  /// By the race's own method.
  public RunIdentity(
      String race, String title, LocalDate asOf, String engine, long seed, String evidence) {
    this(race, title, asOf, engine, seed, evidence, Levers.NONE);
  }

  /// The identity of an answer on a race.
  public static RunIdentity of(Race race, LocalDate asOf, long seed) {
    return of(race, asOf, seed, Levers.NONE);
  }

  /// The same by another method.
  public static RunIdentity of(Race race, LocalDate asOf, long seed, Levers levers) {
    var definition = race.definition();
    return new RunIdentity(
        definition.id(), definition.title(), asOf, ENGINE, seed, race.hash(), levers);
  }
}
