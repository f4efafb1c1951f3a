package dev.overtake.claims.verdict;

import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Indicator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which figures are asked for.
///
/// @param date the day whose knowledge counts
/// @param years null for the newest
record Asked(Indicator indicator, LocalDate date, @Nullable YearSpan years) {}
