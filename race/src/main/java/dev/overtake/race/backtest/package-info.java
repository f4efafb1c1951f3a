/// Past calls against what came. Start with {@link dev.overtake.race.backtest.Backtest}:
/// `PastCalls` freezes what would have been printed at the ends of past years, {@link
/// dev.overtake.race.backtest.TrackRecord} scores it, {@link
/// dev.overtake.race.backtest.MomentumRecord} asks what momentum adds to the level.
@NullMarked
package dev.overtake.race.backtest;

import org.jspecify.annotations.NullMarked;
