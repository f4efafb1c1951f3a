package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.Account;
import dev.overtake.claims.text.Unasserted;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Period;

/// Why a verdict is what it is: the reason with the data it rests on. How to say it is left to
/// whoever shows it.
public sealed interface Why {
  /// A reason that needs no data.
  enum Reason implements Why {
    /// The evidence lies inside what was said.
    AGREES,
    /// The evidence misses what was said by little.
    CLOSE,
    /// Nothing is known of what was said.
    NOTHING_TO_COMPARE,
    /// It holds for everything that it is said of.
    HOLDS_FOR_EACH,
    /// It fits one way of counting and not another.
    OTHER_WAY_OF_COUNTING,
    /// Some sources make it that much larger, others do not.
    SOURCES_DIFFER,
    /// The figure is one of the world, the text makes it one of somebody's own supply.
    OTHER_WHOLE,
    /// The evidence has the other one ahead.
    OTHER_AHEAD,
    /// The evidence has another order.
    OTHER_ORDER,
    /// It hardly moved.
    HARDLY_MOVED,
    /// It moved the other way.
    MOVED_THE_OTHER_WAY,
    /// It is first, and nearly twice as large as the next.
    FIRST_NEARLY_TWICE,
    /// The first two are too close to tell apart.
    FIRST_TWO_CLOSE,
    /// It is ahead, and nearly twice as large.
    AHEAD_NEARLY_TWICE,
    /// It is ahead, but not by that much.
    AHEAD_BY_LESS,
    /// The two are too close to tell apart.
    BOTH_CLOSE
  }

  /// It was seen and not checked.
  ///
  /// @param obstacle what stood in the way
  record NotUnderstood(Account.Obstacle obstacle) implements Why {}

  /// The text's own amounts make another ratio.
  record OwnAmounts(double low, double high) implements Why {}

  /// The text denies it, and what it denies could not be compared.
  record Denied(Why of) implements Why {}

  /// The text asserts nothing.
  record NotAsserted(Unasserted reason) implements Why {}

  /// It holds for some of the things that it is said of.
  record HoldsForSome(long holds, int of) implements Why {}

  /// The words leave open what is counted, and another definition gives another figure.
  record OtherDefinition(Why main) implements Why {}

  /// There is no figure of the indicator for what was said.
  record NoFigure(Indicator indicator) implements Why {}

  /// The newest figure is too old for a claim about now.
  record TooOld(Period period, Derivation derivation) implements Why {}

  /// The evidence allows too much to tell.
  record TooUncertain(double low, double high) implements Why {}

  /// Only an older figure fits.
  ///
  /// @param newer what newer evidence gives
  record OnlyOlder(double newer) implements Why {}

  /// The evidence gives another figure.
  ///
  /// @param atLeast whether it is a lower bound
  /// @param otherWhole whether it is also one of another whole than the text's
  record Gives(double value, boolean atLeast, boolean otherWhole) implements Why {}

  /// In money of each year it moved by so many per cent; the text does not say whether prices are
  /// taken out.
  record InMoneyOfEachYear(double percent) implements Why {}

  /// It is first, by so many times the next.
  record FirstBy(double times) implements Why {}
}
