package dev.overtake.race.backtest;

import java.util.List;

/// What past calls were made on.
///
/// @param calls how many
/// @param indicators on how many indicators
/// @param pairs of how many pairs of contenders
/// @param firstOrigin first year at whose end calls could be frozen
/// @param revisedShare share of calls that rest on figures of which only a later edition is at hand
public record Scope(
    int calls, int indicators, int pairs, int firstOrigin, int lastOrigin, double revisedShare) {

  static Scope of(List<PastCall> calls) {
    return new Scope(
        calls.size(),
        (int) calls.stream().map(PastCall::indicator).distinct().count(),
        (int) calls.stream().map(c -> c.first() + " " + c.second()).distinct().count(),
        calls.stream().mapToInt(PastCall::origin).min().orElse(0),
        calls.stream().mapToInt(PastCall::origin).max().orElse(0),
        calls.stream().mapToDouble(c -> c.revised() ? 1 : 0).average().orElse(0));
  }
}
