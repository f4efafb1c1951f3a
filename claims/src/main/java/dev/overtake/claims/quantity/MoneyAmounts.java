package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Kind;

/// Reads sums of money: a number with the currency before or after it, and its parts.
final class MoneyAmounts {
  private final Lexemes lex;
  private final Currencies currencies;
  private final QuantityCollector found;

  MoneyAmounts(Lexemes lex, Currencies currencies, QuantityCollector found) {
    this.lex = lex;
    this.currencies = currencies;
    this.found = found;
  }

  /// Reads a sum whose currency stands first.
  int prefixed(int at, Currencies.Prefix prefix, Numeral number) {
    var value = number.value() * prefix.scale();
    var half = number.half() * prefix.scale();
    var last = number.last();
    if (lex.spaced(last) && currencies.again(last + 1, prefix.code())) {
      last = lex.adjoins(prefix.number() - 1) ? last : last + 1;
    } else if (number.value() >= 1 && !lex.adjoins(prefix.number() - 1)) {
      var parts = currencies.parts(last);
      if (parts != null && value == Math.rint(value)) {
        value += parts.value();
        last = parts.last();
      }
    }
    return found.add(
        lex.extent(at, prefix.start(), last),
        lex.text(number),
        Worth.within(value, half),
        Kind.MONEY,
        prefix.code());
  }

  /// Reads a sum whose currency stands last.
  int suffixed(int at, Numeral number, Currencies.Suffix currency) {
    var value = number.value() * currency.scale();
    var half = number.half() * currency.scale();
    var last = currency.last();
    var parts = value == Math.rint(value) && currency.scale() == 1 ? currencies.parts(last) : null;
    if (parts != null) {
      value += parts.value();
      last = parts.last();
    }
    return found.add(
        lex.extent(at, number.start(), last),
        lex.text(number),
        Worth.within(value, half),
        Kind.MONEY,
        currency.code());
  }
}
