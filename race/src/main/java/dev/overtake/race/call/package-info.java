/// From draws to a call: {@link dev.overtake.race.call.Call} says who leads ({@link
/// dev.overtake.race.call.Leader}) and how probably; {@link dev.overtake.race.call.Votes} makes the
/// calls of pillars and of the race from those of indicators, and {@link
/// dev.overtake.race.call.RaceStructure} is how these weigh. Start with `Votes`.
@NullMarked
package dev.overtake.race.call;

import org.jspecify.annotations.NullMarked;
