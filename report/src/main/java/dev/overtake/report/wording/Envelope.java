package dev.overtake.report.wording;

import dev.overtake.race.ContenderName;
import dev.overtake.race.Standing;
import java.time.LocalDate;
import java.util.List;

/// A part of a standing with what every result carries.
///
/// @param evidence hash of the race folder
public record Envelope<T>(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    List<ContenderName> contenders,
    T indicator) {

  /// Puts a part into an envelope.
  public static <T> Envelope<T> of(Standing standing, T part) {
    return new Envelope<>(
        standing.race(),
        standing.asOf(),
        standing.engine(),
        standing.seed(),
        standing.evidence(),
        standing.contenders(),
        part);
  }
}
