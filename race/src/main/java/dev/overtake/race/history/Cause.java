package dev.overtake.race.history;

import dev.overtake.race.standing.Latest;
import org.jspecify.annotations.Nullable;

/// Why a call is another one than before.
public sealed interface Cause {

  /// A contender has a figure of a later period, or its first.
  ///
  /// @param before its last figure of then; null for none
  record NewFigure(
      String indicator, String title, String contender, @Nullable Latest before, Latest now)
      implements Cause {}

  /// A contender's last figure is of the same period and another value, or is read from elsewhere.
  record Revision(String indicator, String title, String contender, Latest before, Latest now)
      implements Cause {}

  /// A contender's last figure was taken back, or is of an earlier period.
  ///
  /// @param now null for no figure at all
  record Withdrawn(
      String indicator, String title, String contender, Latest before, @Nullable Latest now)
      implements Cause {}

  /// The tables are others, while no last figure of it is.
  record OtherTables() implements Cause {}

  /// Another version of the program, other draws, or other levers.
  record OtherMethod() implements Cause {}

  /// Time passed: the same figures are carried on to another day.
  record Time() implements Cause {}
}
