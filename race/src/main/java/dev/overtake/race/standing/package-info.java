/// Who leads a race, lane by lane.
///
/// Start with {@link dev.overtake.race.standing.RaceAnalysis}: it makes a {@link
/// dev.overtake.race.standing.Standing} of {@link dev.overtake.race.standing.IndicatorStanding}s,
/// and {@link dev.overtake.race.standing.IndicatorDetail}s with the figures behind them. Why nobody
/// can be called is a {@link dev.overtake.race.standing.Reason}, what a reader must see beside the
/// numbers a {@link dev.overtake.race.standing.Flag}. All is worked out in the order of ids and
/// mirrored where the other order was asked for.
@NullMarked
package dev.overtake.race.standing;

import org.jspecify.annotations.NullMarked;
