package dev.overtake.claims.quantity;

/// An amount as a text states it.
///
/// @param start first character of number and unit, without the hedge
/// @param number the number alone; empty where it has no word of its own, as in `twice` or `75ml`
/// @param value in base units: 700 million is 7e8, 29 % is 29; not a number where a unit is named
///   alone
/// @param low lower end of what the wording covers by rounding and hedge, perhaps minus infinity
/// @param high upper end, perhaps infinity
/// @param unit empty, `%`, `pp`, `x`, a currency code or a unit such as `GW`
public record Quantity(
    int start,
    int end,
    String text,
    String number,
    double value,
    double low,
    double high,
    Kind kind,
    String unit,
    Hedge hedge) {

  /// What sort of amount it is.
  public enum Kind {
    /// A plain number.
    NUMBER,
    /// A percentage.
    PERCENT,
    /// Percentage points.
    POINTS,
    /// So many times, such as `2.5 times`, `sixfold` or `double`.
    MULTIPLE,
    /// One number to another, such as `6-to-1`.
    ODDS,
    /// An amount of money.
    MONEY,
    /// A number with a unit of measure.
    DIMENSION,
    /// A length of time.
    DURATION,
    /// An age, such as `five years old`.
    AGE,
    /// A place in an order.
    ORDINAL,
    /// A place counted from the end or from here, such as `last`: the unit says which.
    RELATIVE,
    /// So many of so many.
    K_OF_N
  }

  /// How a text softens or bounds a number.
  public enum Hedge {
    /// Not at all.
    NONE,
    /// `about`.
    ABOUT,
    /// `nearly`.
    NEARLY,
    /// `over`.
    OVER,
    /// `under`.
    UNDER,
    /// `at least`.
    AT_LEAST,
    /// `at most`.
    AT_MOST
  }

  /// So many of so many as a share of a hundred.
  public Quantity percent() {
    return new Quantity(
        start, end, text, number, 100 * value, 100 * low, 100 * high, Kind.PERCENT, "%", hedge);
  }

  /// Whether a unit is named without a number.
  public boolean bare() {
    return Double.isNaN(value);
  }

  /// Whether a text states a figure here: `three months`, `close to a decade`, but not `a year`,
  /// `next` or `dollars`.
  public boolean figure() {
    var unit = kind == Kind.DURATION && number.isEmpty() && hedge == Hedge.NONE && value == 1;
    return !bare() && kind != Kind.RELATIVE && !unit;
  }
}
