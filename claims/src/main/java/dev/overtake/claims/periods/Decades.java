package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decades and centuries: `the 1970s`, `the '40s`, `the nineteen seventies`, `15th century`.
final class Decades {
  private static final Map<String, Integer> TENS =
      Map.ofEntries(
          Map.entry("noughties", 0),
          Map.entry("aughts", 0),
          Map.entry("tens", 10),
          Map.entry("twenties", 20),
          Map.entry("thirties", 30),
          Map.entry("forties", 40),
          Map.entry("fifties", 50),
          Map.entry("sixties", 60),
          Map.entry("seventies", 70),
          Map.entry("eighties", 80),
          Map.entry("nineties", 90));
  private static final Set<String> NOUGHTS = Set.of("noughties", "aughts");
  private static final Set<String> INTRODUCING =
      Set.of("the", "in", "of", "during", "since", "from", "early", "mid", "late", "'");
  private static final Set<String> PARTS = Set.of("early", "mid", "late");

  private final Words words;
  private final Counts counts;

  Decades(Words words, Counts counts) {
    this.words = words;
    this.counts = counts;
  }

  @Nullable Read<When> at(int at) {
    var from = words.skip(at, "the");
    return Read.longer(Read.longer(figures(from), inWords(from)), from == at ? century(at) : null);
  }

  private @Nullable Read<When> figures(int at) {
    var from = words.skip(at, "'");
    var digits = words.digits(from);
    var number = words.number(from);
    var plural = words.is(from + 1, "'") ? from + 2 : from + 1;
    var glued = words.glued(plural) && (plural == from + 1 || words.glued(from + 1));
    if (!words.is(plural, "s") || !glued) {
      return null;
    }
    if (!words.ends(plural + 1)
        || number % 10 != 0
        || (words.glued(at) && words.lettered(at - 1))) {
      return null;
    }
    if (digits == 4 && number >= 1000 && number < 2200 && from == at) {
      return new Read<>(ofFour(number), plural + 1);
    }
    return digits == 2 && (from > at || words.in(at - 1, INTRODUCING))
        ? new Read<>(ofTwo(number), plural + 1)
        : null;
  }

  /* The 1800s are a century, the 2000s so far a decade. */
  private static When ofFour(int year) {
    return year % 100 == 0 && year < 2000
        ? When.fixed(Grain.CENTURY, Span.months(LocalDate.of(year, 1, 1), 1200))
        : decade(year);
  }

  private static When decade(int year) {
    return When.fixed(Grain.DECADE, Span.months(LocalDate.of(year, 1, 1), 120));
  }

  /* Of the running century or the next one, or the latest begun. */
  private static When ofTwo(int tens) {
    return When.of(
        Grain.DECADE,
        Meaning.anchored(anchor -> {
          var year = anchor.written().getYear();
          var here = Math.floorDiv(year, 100) * 100 + tens;
          var first =
              anchor.tense() == Tense.COMING
                  ? here + 10 <= year ? here + 100 : here
                  : here > year ? here - 100 : here;
          return Span.months(LocalDate.of(first, 1, 1), 120);
        }));
  }

  private @Nullable Read<When> inWords(int at) {
    if (words.are(at, "two", "thousands")) {
      return new Read<>(decade(2000), at + 2);
    }
    var hundreds = hundreds(at);
    var from = hundreds == null ? at : words.skip(hundreds.next(), "-");
    var tens = TENS.get(words.at(from));
    if (tens == null) {
      return null;
    }
    if (hundreds != null) {
      return new Read<>(decade(hundreds.value() + tens), from + 1);
    }
    if (words.in(at, NOUGHTS)) {
      return new Read<>(decade(2000), from + 1);
    }
    return introduced(at) && tens > 10 ? new Read<>(ofTwo(tens), from + 1) : null;
  }

  private @Nullable Read<Integer> hundreds(int at) {
    if (words.are(at, "two", "thousand")) {
      return new Read<>(2000, words.skip(at + 2, "and"));
    }
    var number = counts.belowHundred(at);
    return number != null && number.value() >= 15 && number.value() <= 20
        ? number.map(n -> n * 100)
        : null;
  }

  /* `the seventies` and `the late seventies`, but no `she is in her seventies`. */
  private boolean introduced(int at) {
    var part = words.is(at - 1, "-") ? at - 2 : at - 1;
    return words.is(at - 1, "the") || (words.in(part, PARTS) && words.is(part - 1, "the"));
  }

  private @Nullable Read<When> century(int at) {
    var place = counts.place(at);
    if (place == null || place.value() > 30) {
      return null;
    }
    var noun = words.skip(place.next(), "-");
    return words.is(noun, "century") || words.is(noun, "centuries")
        ? new Read<>(
            When.fixed(
                Grain.CENTURY,
                Span.months(LocalDate.of(Math.max(1, (place.value() - 1) * 100), 1, 1), 1200)),
            noun + 1)
        : null;
  }
}
