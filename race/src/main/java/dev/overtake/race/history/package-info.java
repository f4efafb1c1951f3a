/// The answer at other times: {@link dev.overtake.race.history.HistoryAnalysis} gives it as of the
/// end of each year, {@link dev.overtake.race.history.CallChanges} says which calls differ from an
/// earlier answer, and why.
@NullMarked
package dev.overtake.race.history;

import org.jspecify.annotations.NullMarked;
