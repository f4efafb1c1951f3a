package dev.overtake.claims.quantity;

/// A number as it was read, with the least and the most that its words cover.
record Worth(double value, double low, double high) {
  /// A unit that is named without a number.
  static final Worth UNSAID = exactly(Double.NaN);

  static Worth exactly(double value) {
    return new Worth(value, value, value);
  }

  static Worth within(double value, double slack) {
    return new Worth(value, value - slack, value + slack);
  }

  static Worth of(Numeral number) {
    return within(number.value(), number.half());
  }

  Worth plus(double more) {
    return new Worth(value + more, low + more, high + more);
  }
}
