package dev.overtake.evidence;

/// Something that happened and may matter.
///
/// @param date ISO 8601, to the day or to the month
/// @param jurisdiction one or more contender ids, `|` between them
public record Event(
    String date, String jurisdiction, String kind, String title, String summary, String source) {}
