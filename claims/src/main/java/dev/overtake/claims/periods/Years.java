package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Years in figures, in words, of two digits and relative to the day of writing.
final class Years {
  private static final When UNTOLD = When.of(Grain.YEAR, Meaning.UNKNOWN);
  private static final Set<String> ZERO = Set.of("oh", "o");
  private static final Set<String> CODES = Set.of("q", "h", "w");
  private static final int FIRST_IN_A_DATE = 1000;
  private static final int LAST_IN_A_DATE = 2999;
  private static final int FIRST_CENTURY = 15;
  private static final int FIRST_OF_LAST_CENTURY = 40;

  private final Words words;
  private final Counts counts;
  private final Figures figures;
  private final Relations relations;
  private final Remembered<When> remembered;

  Years(Words words, Counts counts, Figures figures, Relations relations) {
    this.words = words;
    this.counts = counts;
    this.figures = figures;
    this.relations = relations;
    this.remembered = new Remembered<>(words, this::namedOrRelative);
  }

  static When year(int year) {
    return When.fixed(Grain.YEAR, Span.year(year));
  }

  /// Two digits: the years from 1940 to 2039.
  static int ofTwoDigits(int year) {
    return year + (year >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
  }

  /// A year on its own.
  @Nullable Read<When> standing(int at) {
    if (words.number(at) >= 0) {
      var year = figures.year(at) ? new Read<>(year(words.number(at)), at + 1) : null;
      return Read.longer(Read.longer(year, pair(at)), special(at));
    }
    var cued = words.in(at - 1, Set.of("in", "since", "until", "by", "during"));
    return Read.longer(Read.longer(numbered(at), special(at)), cued ? inWords(at) : spoken(at));
  }

  /// A year where one is expected: beside a month, a quarter and the like.
  @Nullable Read<When> named(int at) {
    var number = words.number(at);
    if (number >= 0) {
      return words.digits(at) == 4
              && number >= FIRST_IN_A_DATE
              && number <= LAST_IN_A_DATE
              && (words.ends(at + 1) || coded(at + 1))
              && !(words.is(at + 1, ":") && words.glued(at + 1))
          ? new Read<>(year(number), at + 1)
          : null;
    }
    if (words.is(at, "'") && words.digits(at + 1) == 2 && words.ends(at + 2)) {
      return new Read<>(year(ofTwoDigits(words.number(at + 1))), at + 2);
    }
    return Read.longer(Read.longer(numbered(at), special(at)), inWords(at));
  }

  /* The letter of `2016Q1`, `2016H2` and `2016W10`. */
  private boolean coded(int at) {
    return words.in(at, CODES) && words.glued(at + 1) && words.figure(at + 1);
  }

  /// One of these or `next year`, `of the year` and the like.
  @Nullable Read<When> any(int at) {
    return remembered.at(at);
  }

  private @Nullable Read<When> namedOrRelative(int at) {
    var relation = relations.at(at);
    var from = relation == null ? at : relation.next();
    if (relation != null && words.is(from, "year")) {
      return new Read<>(When.around(Grain.YEAR, relation.value()), from + 1);
    }
    return words.are(at, "the", "year") && words.in(at - 1, Vocabulary.OF) && named(at + 1) == null
        ? new Read<>(When.around(Grain.YEAR, 0), at + 2)
        : named(words.skip(at, "the"));
  }

  /* `year 247`. */
  private @Nullable Read<When> numbered(int at) {
    var from = words.skip(at, "calendar");
    if (!words.is(from, "year")) {
      return null;
    }
    var digits = words.digits(from + 1);
    if (digits == 3 || digits == 4) {
      return figures.apart(from + 1) ? new Read<>(year(words.number(from + 1)), from + 2) : null;
    }
    var inWords = Read.longer(century(from + 1), counts.inWords(from + 1));
    return inWords == null || inWords.value() < 100 ? null : inWords.map(Years::year);
  }

  /* `FY18` and `school year 2017-18`: their days depend on whose year it is. */
  private @Nullable Read<When> special(int at) {
    if (words.digits(at) == 4) {
      return specialLast(at);
    }
    var from = at;
    if (words.in(at, Vocabulary.SPECIAL_YEARS)) {
      from = words.skip(at + 1, "year");
    } else if (words.is(at, "fy")) {
      from = at + 1;
    } else {
      return null;
    }
    from = words.skip(from, "'");
    var digits = words.digits(from);
    return digits == 4 || digits == 2 ? new Read<>(UNTOLD, afterPair(from)) : null;
  }

  /* `the 2017-18 school year`. */
  private @Nullable Read<When> specialLast(int at) {
    var next = afterPair(at);
    return words.in(next, Vocabulary.SPECIAL_YEARS) && words.is(next + 1, "year")
        ? new Read<>(UNTOLD, next + 2)
        : null;
  }

  /* After `2017`, `2017-18` or `2017/2018`. */
  private int afterPair(int at) {
    var joint = words.is(at + 1, "/") || words.is(at + 1, "-");
    var second = words.digits(at + 2);
    return joint && (second == 2 || second == 4) ? at + 3 : at + 1;
  }

  /* `2015-16`, as far as it cannot be a month. */
  private @Nullable Read<When> pair(int at) {
    var first = words.number(at);
    var second = words.number(at + 2);
    return afterPair(at) == at + 3
            && words.digits(at + 2) == 2
            && words.glued(at + 1)
            && words.glued(at + 2)
            && second > Math.max(12, first % 100)
            && words.ends(at + 3)
            && figures.year(at)
        ? new Read<>(
            When.fixed(
                Grain.STRETCH,
                new Span(
                    LocalDate.of(first, 1, 1), LocalDate.of(first - first % 100 + second, 1, 1))),
            at + 3)
        : null;
  }

  private @Nullable Read<When> inWords(int at) {
    var number = counts.inWords(at);
    var year =
        number != null && number.value() >= FIRST_IN_A_DATE && number.value() <= LAST_IN_A_DATE
            ? number.map(Years::year)
            : null;
    return Read.longer(spoken(at), year);
  }

  /* `nineteen twenty eight`. */
  private @Nullable Read<When> spoken(int at) {
    var year = century(at);
    return year == null ? null : year.map(Years::year);
  }

  private @Nullable Read<Integer> century(int at) {
    var hundreds = counts.belowHundred(at);
    if (hundreds == null || hundreds.value() < FIRST_CENTURY || hundreds.value() > 20) {
      return null;
    }
    var rest = words.skip(hundreds.next(), "-");
    if (words.in(rest, ZERO)) {
      var unit = counts.belowHundred(words.skip(rest + 1, "-"));
      return unit != null && unit.value() < 10
          ? new Read<>(hundreds.value() * 100 + unit.value(), unit.next())
          : null;
    }
    var years = counts.belowHundred(rest);
    return years != null && years.value() >= 10
        ? new Read<>(hundreds.value() * 100 + years.value(), years.next())
        : null;
  }
}
