package dev.overtake.claims;

import dev.overtake.claims.Quantity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what stands around a number: signs and names of currencies, units of measure.
final class UnitReader {
  private static final Set<String> DOLLARS =
      Set.of(
          "us", "hk", "c", "a", "nt", "s", "nz", "usd", "cad", "aud", "nzd", "mxn", "mex", "can");

  private static final Set<String> PEOPLES =
      Set.of(
          "us",
          "u.s",
          "american",
          "australian",
          "canadian",
          "dutch",
          "finnish",
          "turkish",
          "chinese",
          "japanese",
          "swiss",
          "british",
          "taiwan",
          "singapore",
          "indian");

  private final String text;
  private final List<Token> tokens;

  UnitReader(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// A unit, its last word, and what it measures.
  record Measured(int last, Kind kind, String unit) {}

  /* A unit with what belongs to it: square miles, miles per hour, gigawatt hours, years old. */
  @Nullable Measured measure(int at) {
    var first = at;
    if (Set.of("square", "cubic", "metric", "sq", "cu").contains(stem(first))) {
      first++;
    }
    var unit = first < tokens.size() ? MeasureWords.unit(tokens.get(first).raw()) : null;
    if (unit == null) {
      return null;
    }
    var power = first > at ? stem(at) + " " + unit : unit;
    if (MeasureWords.time(unit)) {
      var old =
          stem(first + 1).equals("old")
              ? 1
              : stem(first + 1).equals("of") && stem(first + 2).equals("age") ? 2 : 0;
      return new Measured(first + old, old > 0 ? Kind.AGE : Kind.DURATION, unit);
    }
    if (stem(first + 1).equals("hour") && unit.length() == 2 && unit.endsWith("W")) {
      return new Measured(first + 1, Kind.DIMENSION, unit + "h");
    }
    if (Set.of("per", "an", "a").contains(stem(first + 1)) && first + 2 < tokens.size()) {
      var time = MeasureWords.unit(tokens.get(first + 2).raw());
      if (time != null && MeasureWords.time(time) && !time.equals("years")) {
        return new Measured(first + 2, Kind.DIMENSION, power + "/" + time);
      }
    }
    return new Measured(first, Kind.DIMENSION, power);
  }

  @Nullable String signBefore(int start) {
    var at = start - 1;
    while (at > 0 && text.charAt(at) == ' ' && start - at < 3) {
      at--;
    }
    return at < 0 ? null : MeasureWords.sign(text.charAt(at));
  }

  /* With the letters before a sign: US$, hk $. */
  int signStart(int start) {
    var at = start - 1;
    while (text.charAt(at) == ' ') {
      at--;
    }
    var before = at;
    while (before > 0 && text.charAt(before - 1) == ' ' && at - before < 1) {
      before--;
    }
    var letters = before;
    while (letters > 0
        && before - letters < 4
        && (Character.isLetter(text.charAt(letters - 1)) || text.charAt(letters - 1) == '.')) {
      letters--;
    }
    var prefix = text.substring(letters, before).replace(".", "").toLowerCase(Locale.ROOT);
    var free = letters == 0 || !Character.isLetterOrDigit(text.charAt(letters - 1));
    return free && DOLLARS.contains(prefix) ? letters : at;
  }

  /* dollars; US dollars */
  @Nullable String currency(int at) {
    var word = at < tokens.size() ? MeasureWords.currency(tokens.get(at).raw()) : null;
    return word == null && currencyWords(at) == 2
        ? MeasureWords.currency(tokens.get(at + 1).raw())
        : word;
  }

  int currencyWords(int at) {
    return at + 1 < tokens.size()
            && MeasureWords.currency(tokens.get(at).raw()) == null
            && PEOPLES.contains(tokens.get(at).raw().toLowerCase(Locale.ROOT))
            && MeasureWords.currency(tokens.get(at + 1).raw()) != null
        ? 2
        : 1;
  }

  private String stem(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).stem();
  }
}
