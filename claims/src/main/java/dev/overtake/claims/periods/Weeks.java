package dev.overtake.claims.periods;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Weeks and weekends by number, by a day in them and alone.
///
/// A week belongs to the month and the year its Thursday is in.
final class Weeks {
  private static final Set<String> OF_A_DAY =
      Set.of("of", "starting", "beginning", "commencing", "ending", "ended", "from");
  private static final Set<String> OWN = Set.of("the", "my", "our");
  private static final Set<String> REPEATED = Set.of("every", "each", "per");
  private static final int MOST = 53;

  private final Words words;
  private final Counts counts;
  private final Days days;
  private final Production wholes;
  private final Years years;

  Weeks(Words words, Counts counts, Days days, Production wholes, Years years) {
    this.words = words;
    this.counts = counts;
    this.days = days;
    this.wholes = wholes;
    this.years = years;
  }

  @Nullable Read<When> at(int at) {
    return Read.longer(Read.longer(ofADay(at), placed(at)), Read.longer(numbered(at), alone(at)));
  }

  /* `the week of September 16`, `w/c 4 May`. */
  private @Nullable Read<When> ofADay(int at) {
    var unit = words.skip(at, "the");
    var short1 = words.are(unit, "w", "/", "c") || words.are(unit, "w", "/", "e");
    var grain = short1 ? Grain.WEEK : Vocabulary.UNITS.get(words.at(unit));
    if ((grain != Grain.WEEK && grain != Grain.WEEKEND)
        || (!short1 && !words.in(unit + 1, OF_A_DAY))) {
      return null;
    }
    var from = words.skip(short1 ? unit + 3 : unit + 2, "on");
    var day = Read.longer(days.near(from), days.ofMonth(from));
    if (day == null) {
      return null;
    }
    var meaning = day.value().meaning().then(span -> grain.around(span.from(), 0));
    return new Read<>(When.of(grain, meaning), day.next());
  }

  /* `the third week of 2018`, `the last week of July`. */
  private @Nullable Read<When> placed(int at) {
    var from = words.skip(at, "the");
    var last = words.in(from, Vocabulary.FINAL);
    var place = last ? new Read<>(0, from + 1) : counts.place(from);
    if (place == null || place.value() > MOST) {
      return null;
    }
    var week = words.skip(place.next(), "-");
    var grain = Vocabulary.UNITS.get(words.at(week));
    if (grain != Grain.WEEK && grain != Grain.WEEKEND) {
      return null;
    }
    var whole = wholes.at(words.skip(week + 1, Vocabulary.OF));
    if (whole == null) {
      return null;
    }
    var meaning = whole.value().meaning().then(span -> nth(span, place.value(), grain));
    return new Read<>(When.of(grain, meaning), whole.next());
  }

  private static Span nth(Span whole, int place, Grain grain) {
    var first = place > 0 ? Weeks.first(whole.from()) : Weeks.first(whole.until()).minusWeeks(1);
    return grain.around(first.plusWeeks(Math.max(0, place - 1)), 0);
  }

  /* The first Monday whose Thursday is not before a day. */
  private static LocalDate first(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).minusDays(3);
  }

  /* `week 10`, `week 31 of 2018`, `2018-W10`. */
  private @Nullable Read<When> numbered(int at) {
    var year = words.digits(at) == 4 ? years.named(at) : null;
    if (year != null) {
      var number = number(words.skip(year.next(), "-"));
      return number == null ? null : number.map(n -> numbered(n, year.value().meaning()));
    }
    var from = words.skip(words.skip(at + 1, "number"), "no");
    var number = words.is(at, "week") ? week(from) : number(at);
    if (number == null) {
      return null;
    }
    var of = years.any(words.skip(number.next(), Vocabulary.JOINTS));
    if (of != null) {
      return new Read<>(numbered(number.value(), of.value().meaning()), of.next());
    }
    return words.is(at, "week")
        ? number.map(n -> numbered(n, Meaning.around(Grain.YEAR, 0)))
        : null;
  }

  private static When numbered(int number, Meaning year) {
    return When.of(Grain.WEEK, year.then(span -> nth(span, number, Grain.WEEK)));
  }

  private @Nullable Read<Integer> number(int at) {
    return words.is(at, "w") && words.glued(at + 1) ? week(at + 1) : null;
  }

  private @Nullable Read<Integer> week(int at) {
    var number = words.number(at);
    return number >= 1 && number <= MOST && words.digits(at) <= 2 && words.ends(at + 1)
        ? new Read<>(number, at + 1)
        : null;
  }

  private @Nullable Read<When> alone(int at) {
    var from = words.skip(at, OWN);
    if (words.is(from, "weekend") && !words.in(at - 1, REPEATED)) {
      return new Read<>(When.around(Grain.WEEKEND, 0), from + 1);
    }
    var ofThe = words.in(at - 1, Vocabulary.OF);
    return from > at && words.is(from, "week") && !ofThe && !words.is(from + 1, "-")
        ? new Read<>(When.around(Grain.WEEK, 0), from + 1)
        : null;
  }
}
