package dev.overtake.race.audit;

import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;

/// One alternative of a choice of method.
///
/// @param share of all methods with this alternative in which each contender leads, or neither
/// @param alone the same over the draws of the standing with only this choice changed
/// @param call who would be called, with only this choice changed
public record Alternative(Option option, Chances share, Chances alone, Leader call) {}
