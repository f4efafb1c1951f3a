/// Whether the units of a model agree. Start at [UnitCheck][dev.overtake.dynamics.units.UnitCheck].
@NullMarked
package dev.overtake.dynamics.units;

import org.jspecify.annotations.NullMarked;
