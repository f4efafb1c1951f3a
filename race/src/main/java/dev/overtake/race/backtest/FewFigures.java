package dev.overtake.race.backtest;

import dev.overtake.race.lead.Basis;

/// How calls did that rest on less than a series, made by hiding the other figures.
///
/// @param basis what was shown
public record FewFigures(Basis basis, HiddenScore score) {}
