package dev.overtake.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of evidence: what a source said of a contender in a period, in one edition.
///
/// @param value null when missing
/// @param low lower end of the 90 % interval, null when the source gives none
/// @param firstPublished when the figure first became known, null to infer it from the publication
///   lag
/// @param edition the vintage it was read from, empty when unknown
/// @param line where it stands in `observations.csv`
public record Observation(
    String indicator,
    String source,
    String contender,
    Period period,
    @Nullable Double value,
    String unit,
    @Nullable Double low,
    @Nullable Double high,
    Status status,
    @Nullable LocalDate firstPublished,
    String edition,
    String note,
    int line) {

  /// The same row on another line.
  Observation withLine(int other) {
    return new Observation(
        indicator,
        source,
        contender,
        period,
        value,
        unit,
        low,
        high,
        status,
        firstPublished,
        edition,
        note,
        other);
  }
}
