package dev.overtake.claims.periods;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Quarters and halves of a year: `Q1 2016`, `the third quarter of last year`, `2H19`.
final class Quarters {
  private record Part(Grain grain, int number) {
    int months() {
      return grain == Grain.QUARTER ? 3 : 6;
    }

    Recurrence first() {
      return Recurrence.yearly(Month.of((number - 1) * months() + 1), 1);
    }

    When of(When year) {
      return When.of(
          grain, year.meaning().then(span -> Span.months(first().in(span.from(), 0), months())));
    }
  }

  private final Words words;
  private final Counts counts;
  private final Years years;

  Quarters(Words words, Counts counts, Years years) {
    this.words = words;
    this.counts = counts;
    this.years = years;
  }

  @Nullable Read<When> at(int at) {
    return Read.longer(partFirst(at), yearFirst(at));
  }

  private @Nullable Read<When> partFirst(int at) {
    var part = part(at);
    if (part == null) {
      return null;
    }
    var year = year(part.next());
    if (year != null) {
      return new Read<>(part.value().of(year.value()), year.next());
    }
    var quarter = part.value().grain() == Grain.QUARTER;
    var ofOther = words.is(part.next(), "of") || words.is(part.next(), ":");
    return quarter && !ofOther && words.ends(part.next())
        ? part.map(p -> When.months(p.grain(), p.first(), p.months()))
        : null;
  }

  private @Nullable Read<When> year(int at) {
    if (words.digits(at) == 2 && words.glued(at)) {
      return words.ends(at + 1)
          ? new Read<>(Years.year(Years.ofTwoDigits(words.number(at))), at + 1)
          : null;
    }
    return years.any(words.skip(at, Vocabulary.JOINTS));
  }

  private @Nullable Read<When> yearFirst(int at) {
    var year = years.any(at);
    if (year == null) {
      return null;
    }
    var owner = words.are(year.next(), "'", "s");
    var from = owner ? year.next() + 2 : words.skip(year.next(), "-");
    var part = part(from);
    return part == null || !words.ends(part.next()) || !(owner || fits(at, year, from))
        ? null
        : part.map(p -> p.of(year.value()));
  }

  /* `in 2016 the first half` of a game is none of the year's, `2016 H1` is. */
  private boolean fits(int at, Read<When> year, int from) {
    return !words.is(at, "the") && (words.glued(year.next()) || !words.is(from + 2, "of"));
  }

  private @Nullable Read<Part> part(int at) {
    return Read.longer(code(at), inWords(at));
  }

  /* `Q1`, `1Q`, `H2`. */
  private @Nullable Read<Part> code(int at) {
    var letter = words.digits(at) == 1 ? at + 1 : at;
    var number = words.number(letter > at ? at : at + 1);
    var grain =
        switch (words.at(letter)) {
          case "q" -> Grain.QUARTER;
          case "h" -> Grain.HALF;
          default -> null;
        };
    var apart = words.digits(at - 1) == 4 || !words.glued(at) || !words.lettered(at - 1);
    return grain == null
            || !words.glued(at + 1)
            || !apart
            || words.digits(letter > at ? at : at + 1) != 1
            || number < 1
            || number > (grain == Grain.QUARTER ? 4 : 2)
        ? null
        : new Read<>(new Part(grain, number), at + 2);
  }

  private @Nullable Read<Part> inWords(int at) {
    var from = words.skip(at, "the");
    var last = words.in(from, Vocabulary.FINAL);
    var place = last ? new Read<>(0, from + 1) : counts.place(from);
    if (place == null) {
      return null;
    }
    var noun = words.skip(place.next(), "-");
    var grain =
        words.is(noun, "quarter") ? Grain.QUARTER : words.is(noun, "half") ? Grain.HALF : null;
    var most = grain == Grain.QUARTER ? 4 : 2;
    if (grain == null || place.value() > most || (last && year(noun + 1) == null)) {
      return null;
    }
    return new Read<>(new Part(grain, last ? most : place.value()), noun + 1);
  }
}
