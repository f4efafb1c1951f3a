/// The race as a running system: a model of stocks and flows, calibrated on the evidence, run
/// forward under scenarios. Start at [dev.overtake.race.system.RaceSystem].
@NullMarked
package dev.overtake.race.system;

import org.jspecify.annotations.NullMarked;
