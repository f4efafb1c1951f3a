package dev.overtake.estimation;

/// What kind of number a series holds, which decides its transforms and bounds.
public enum Quantity {
  /// An amount or a count: positive values are seen on their own and on a log scale; zeros keep it
  /// on its own scale; never negative unless the data are.
  AMOUNT,
  /// A share between 0 and 1, seen on a logit scale.
  SHARE,
  /// Points on a scale without bounds or a natural zero.
  POINTS
}
