/// Values that all results of a race share: intervals, names, what was asked ({@link
/// dev.overtake.race.value.StandingRequest}) and what a result can be made again from ({@link
/// dev.overtake.race.value.RunIdentity}); with order statistics and keyed random streams. Knows
/// nothing of leads.
@NullMarked
package dev.overtake.race.value;

import org.jspecify.annotations.NullMarked;
