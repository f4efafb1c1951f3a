package dev.overtake.race.audit;

import dev.overtake.race.call.Call;
import dev.overtake.race.value.Levers;

/// What a single lever would do to the call of a standing, all else as it is.
///
/// @param levers those in force and the one more
/// @param lever the one alone
/// @param changes whether another is called then
public record LeverEffect(Levers levers, Levers lever, Call call, boolean changes) {}
