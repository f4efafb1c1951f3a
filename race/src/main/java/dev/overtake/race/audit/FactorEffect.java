package dev.overtake.race.audit;

import dev.overtake.race.value.Measured;
import java.util.List;

/// What one choice of method does to the call.
///
/// @param first share of the variance of the call that the choice explains alone, with its 90 %
///   interval
/// @param total the same with all its interactions
/// @param alternatives what each alternative says; empty for a choice that is itself drawn
public record FactorEffect(
    Choice choice, Measured first, Measured total, List<Alternative> alternatives) {}
