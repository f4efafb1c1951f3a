package dev.overtake.race.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first future time at which the lead leaves the tie zone on the other side and stays there
/// for two periods.
///
/// @param horizon last year looked at
/// @param probability that it happens by the horizon
/// @param p10 decimal year by which it has happened with 10 % probability, null when not by the
///   horizon
/// @param byYear cumulative probability at the end of each year from `firstYear` to the horizon
/// @param to id of the contender that would take the lead
public record LeadChange(
    int horizon,
    double probability,
    @Nullable Double p10,
    @Nullable Double p50,
    @Nullable Double p90,
    String to,
    int firstYear,
    List<Double> byYear) {

  public LeadChange {
    byYear = List.copyOf(byYear);
  }
}
