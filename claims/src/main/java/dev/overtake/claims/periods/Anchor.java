package dev.overtake.claims.periods;

import java.time.LocalDate;

/// What the words of a text are relative to.
///
/// @param written the day of writing
record Anchor(LocalDate written, Tense tense) {}
