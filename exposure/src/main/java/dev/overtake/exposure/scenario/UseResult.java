package dev.overtake.exposure.scenario;

import java.util.List;

/// A use under a scenario.
///
/// @param keepsLow how much of it goes on at least, from 0 to 1, with its fallbacks
/// @param keepsHigh how much of it may go on if what is unknown turns out well
/// @param fallback id of the component that takes over; empty when none does
public record UseResult(
    String use,
    String title,
    Outcome outcome,
    double keepsLow,
    double keepsHigh,
    String fallback,
    List<Reason> because) {
  public UseResult {
    because = List.copyOf(because);
  }
}
