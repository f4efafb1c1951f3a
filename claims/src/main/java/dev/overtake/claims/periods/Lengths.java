package dev.overtake.claims.periods;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lengths of time: `3 days`, `two and a half years`, `5 years 1 month 12 days`.
final class Lengths {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("day", "day"),
          Map.entry("days", "day"),
          Map.entry("week", "week"),
          Map.entry("weeks", "week"),
          Map.entry("wk", "week"),
          Map.entry("wks", "week"),
          Map.entry("fortnight", "fortnight"),
          Map.entry("fortnights", "fortnight"),
          Map.entry("month", "month"),
          Map.entry("months", "month"),
          Map.entry("quarters", "quarter"),
          Map.entry("year", "year"),
          Map.entry("years", "year"),
          Map.entry("yr", "year"),
          Map.entry("yrs", "year"),
          Map.entry("decade", "decade"),
          Map.entry("decades", "decade"),
          Map.entry("century", "century"),
          Map.entry("centuries", "century"));
  private static final Set<String> VAGUE = Set.of("few", "several", "some");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> JOINTS = Set.of(",", "and");
  private static final double A_FEW = 3;
  private static final int MOST_PARTS = 4;

  private final Words words;
  private final Counts counts;
  private final Remembered<Length> remembered;

  Lengths(Words words, Counts counts) {
    this.words = words;
    this.counts = counts;
    this.remembered = new Remembered<>(words, this::several);
  }

  /// One amount or several of them.
  @Nullable Read<Length> at(int at) {
    return remembered.at(at);
  }

  private @Nullable Read<Length> several(int from) {
    var read = one(from);
    for (var parts = 1; read != null && parts < MOST_PARTS; parts++) {
      var more = one(words.skip(read.next(), JOINTS));
      if (more == null || more.value().decades()) {
        break;
      }
      read = new Read<>(read.value().plus(more.value()), more.next());
    }
    return read;
  }

  private @Nullable Read<Length> one(int from) {
    var amount = amount(from);
    if (amount == null) {
      return null;
    }
    var unit = UNITS.get(words.at(amount.next()));
    return unit == null ? null : new Read<>(Length.of(amount.value(), unit), amount.next() + 1);
  }

  private @Nullable Read<Double> amount(int from) {
    var at = words.skip(from, ARTICLES);
    if (words.in(at, VAGUE)) {
      return new Read<>(A_FEW, at + 1);
    }
    if (words.is(at, "couple")) {
      return new Read<>(2.0, words.skip(at + 1, "of"));
    }
    if (at > from) {
      return new Read<>(1.0, at);
    }
    var number = counts.whole(at);
    if (number != null) {
      return half(number.map(n -> (double) n));
    }
    return words.figure(at) ? decimal(at) : null;
  }

  private Read<Double> half(Read<Double> number) {
    var at = number.next();
    if (!words.is(at, "and")) {
      return number;
    }
    var half = words.skip(at + 1, "a");
    return words.is(half, "half") ? new Read<>(number.value() + 0.5, half + 1) : number;
  }

  private @Nullable Read<Double> decimal(int at) {
    var figure = words.at(at);
    var point = figure.indexOf('.');
    var plain = point > 0 && point == figure.lastIndexOf('.') && figure.indexOf(',') < 0;
    return plain && figure.length() <= 6 ? new Read<>(Double.parseDouble(figure), at + 1) : null;
  }
}
