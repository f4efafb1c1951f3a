package dev.overtake.claims.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads money: signs, codes and names before or after a number, and the parts of a currency.
final class Currencies {
  private static final Set<String> ENDS_PARTS = Set.of("and", "more", "or", "but", "per");

  private final Lexemes lex;
  private final Numbers numbers;

  Currencies(Lexemes lex, Numbers numbers) {
    this.lex = lex;
    this.numbers = numbers;
  }

  /// A currency before a number.
  ///
  /// @param number where the number begins
  /// @param scale a million in MUSD 60, else one
  record Prefix(int start, String code, int number, double scale) {}

  /// A currency after a number, to its last word.
  record Suffix(int last, String code, double scale) {}

  /// The currency that stands at a place before a number, or null.
  @Nullable Prefix before(int at) {
    var letters = CurrencyWords.dollars(lex.word(at));
    if (letters != null && lex.word(at + 1).equals("$") && numberAfter(at + 1)) {
      var own = lex.adjoins(at) && (lex.word(at).length() > 1 || upper(at));
      if (own || (lex.spaced(at) && !Set.of("a", "s", "r").contains(lex.word(at)))) {
        return new Prefix(lex.start(at), letters, at + 2, 1);
      }
    }
    if (!numberAfter(at)) {
      return null;
    }
    var word = lex.word(at);
    if (lex.sign(at)) {
      var code = CurrencyWords.code(word);
      return code == null ? null : new Prefix(lex.start(at), code, at + 1, 1);
    }
    var code = word.equals("rmb") || word.equals("dollar") ? CurrencyWords.code(word) : code(at);
    if (code != null) {
      return new Prefix(lex.start(at), code, at + 1, 1);
    }
    code = millions(at);
    return code == null ? null : new Prefix(lex.start(at), code, at + 1, 1e6);
  }

  private boolean numberAfter(int at) {
    return lex.spaced(at) && (lex.digits(at + 1) || NumberWords.counts(lex.word(at + 1)));
  }

  private boolean upper(int at) {
    return lex.raw(at).equals(lex.raw(at).toUpperCase(Locale.ROOT));
  }

  private @Nullable String code(int at) {
    var word = lex.word(at);
    var code = word.toUpperCase(Locale.ROOT);
    return CurrencyWords.isCode(code) && (upper(at) || CurrencyWords.inLowerCase(word))
        ? code
        : null;
  }

  /* MUSD, MEUR */
  private @Nullable String millions(int at) {
    var raw = lex.raw(at);
    var code = raw.length() == 4 && raw.charAt(0) == 'M' ? raw.substring(1) : "";
    return CurrencyWords.isCode(code) ? code : null;
  }

  /// The currency that stands after a number, or null.
  @Nullable Suffix after(Numeral number) {
    var at = number.last() + 1;
    if (!lex.joined(number.last())) {
      return null;
    }
    if (lex.sign(at)) {
      var code = CurrencyWords.code(lex.word(at));
      return code == null || belongsToNext(at) ? null : new Suffix(at, code, 1);
    }
    var million = millions(at);
    if (million != null) {
      return new Suffix(at, million, 1e6);
    }
    var people = people(at);
    var first = people == null ? at : lex.word(at).equals("hong") ? at + 2 : at + 1;
    var code = name(first, number, people);
    if (code == null) {
      return null;
    }
    var scale = lex.spaced(first) ? NumberWords.magnitude(lex.word(first + 1)) : null;
    return scale == null || scale < 1e6
        ? new Suffix(first, code, 1)
        : new Suffix(first + 1, code, scale);
  }

  private @Nullable String people(int at) {
    var own = CurrencyWords.ofPeople(lex.word(at));
    return own == null && Set.of("hong", "new").contains(lex.word(at)) && lex.spaced(at)
        ? CurrencyWords.ofPeople(lex.word(at + 1))
        : own;
  }

  private @Nullable String name(int at, Numeral number, @Nullable String people) {
    var word = lex.word(at);
    if (word.equals("pound") || word.equals("pounds")) {
      var weight = number.value() < 1e6 || lex.word(at + 1).equals("of");
      return "GBP".equals(people) || lex.word(at + 1).equals("sterling") || !weight ? "GBP" : null;
    }
    if (word.equals("won") && number.value() < 100 && people == null) {
      return null;
    }
    var code = CurrencyWords.code(word);
    if (code != null && people != null && !people.isEmpty()) {
      return people;
    }
    if (code == null && CurrencyWords.part(word) != null) {
      return word.startsWith("pen") ? "penny" : word.length() > 1 ? singular(word) : null;
    }
    return code == null ? code(at) : code;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /* In "1 $10" and "1 $ 10 dollars" the sign is the second number's. */
  private boolean belongsToNext(int sign) {
    if (!lex.digits(sign + 1) || !lex.spaced(sign)) {
      return false;
    }
    if (lex.adjoins(sign)) {
      return true;
    }
    var next = numbers.at(sign + 1, true);
    return next != null
        && lex.spaced(next.last())
        && lex.word(sign).equals("$")
        && lex.word(next.last() + 1).startsWith("dollar");
  }

  /// What stands after whole units of a currency: 50 cents, and forty-five, 50; null where nothing.
  @Nullable Numeral parts(int last) {
    if (!lex.spaced(last)) {
      return null;
    }
    var and = lex.word(last + 1).equals("and");
    var number = and && !lex.spaced(last + 1) ? null : numbers.at(last + (and ? 2 : 1), false);
    if (number == null || number.value() != Math.rint(number.value()) || number.value() >= 100) {
      return null;
    }
    var next = lex.spaced(number.last()) ? lex.word(number.last() + 1) : "";
    var ratio = CurrencyWords.part(next);
    if (ratio != null) {
      var value = number.value() / ratio;
      var rest = numbers.at(number.last() + 2, false);
      var more =
          next.equals("mao") && rest != null && lex.spaced(number.last() + 1) && rest.value() < 10;
      return more && rest != null
          ? number.to(value + rest.value() / 100, 0, rest.last())
          : number.to(value, 0, number.last() + 1);
    }
    var ends = next.isEmpty() || ENDS_PARTS.contains(next);
    return ends && number.value() > 0 && !lex.adjoins(number.last())
        ? number.to(number.value() / 100, 0, number.last())
        : null;
  }

  /// The code of a currency that is named without a number, or null.
  @Nullable String bare(int at) {
    return CurrencyWords.bare(lex.word(at));
  }

  /// Whether a word after a number says its currency once more, as in `$ 10 dollars`.
  boolean again(int at, String code) {
    return !lex.sign(at) && code.equals(CurrencyWords.code(lex.word(at)));
  }
}
