package dev.overtake.estimation;

/// What is believed of the slope before the data speak.
public enum Drift {
  /// A quantity that may grow for good: the slope is centred on the typical recent change.
  GROWING,
  /// A difference, a share or a log ratio: the slope is centred on zero.
  NONE
}
