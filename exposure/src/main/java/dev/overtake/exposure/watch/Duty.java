package dev.overtake.exposure.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An obligation that concerns a business, or may.
///
/// @param applies `yes`, or `not said` when a fact of the business or its uses is missing
/// @param when `in force`, `from 2027-01-01`, or `in transition until 2026-12-02`
/// @param uses ids of the uses that set it off
public record Duty(
    String id,
    String jurisdiction,
    String instrument,
    String provision,
    String duty,
    List<String> binds,
    @Nullable LocalDate effective,
    @Nullable LocalDate graceUntil,
    String when,
    String applies,
    boolean met,
    List<String> uses,
    String penalty,
    String source,
    boolean secondary) {}
