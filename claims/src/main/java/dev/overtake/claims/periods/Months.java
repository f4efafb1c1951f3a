package dev.overtake.claims.periods;

import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Months: `June`, `last sept`, `March 2011`, `11/2016`, `the month of May`.
final class Months {
  private static final Set<String> SEPARATORS = Set.of("/", "-", ".");
  private static final int LAST_DAY = 31;

  private final Words words;
  private final Years years;
  private final Relations relations;
  private final Prose prose;
  private final Figures figures;
  private final Days days;
  private final Remembered<When> remembered;

  Months(Words words, Years years, Relations relations, Prose prose, Figures figures, Days days) {
    this.words = words;
    this.years = years;
    this.relations = relations;
    this.prose = prose;
    this.figures = figures;
    this.days = days;
    this.remembered = new Remembered<>(words, this::any);
  }

  /// A month on its own.
  @Nullable Read<When> standing(int at) {
    var month = named(at);
    return month != null && month.next() == at + 1 && !prose.month(at, month.next()) ? null : month;
  }

  /// A month where one is expected.
  @Nullable Read<When> named(int at) {
    return remembered.at(at);
  }

  private @Nullable Read<When> any(int at) {
    return Read.longer(
        Read.longer(Read.longer(plain(at), related(at)), Read.longer(monthOf(at), yearFirst(at))),
        numeric(at));
  }

  private @Nullable Read<Month> name(int at) {
    var month = Vocabulary.MONTHS.get(words.at(at));
    return month == null || (words.glued(at) && words.lettered(at - 1))
        ? null
        : new Read<>(month, at + 1);
  }

  private @Nullable Read<When> plain(int at) {
    var month = name(at);
    if (month == null) {
      return null;
    }
    var from = words.skip(words.skipPoint(month.next()), Vocabulary.JOINTS);
    var year = years.any(from);
    if (year != null) {
      return new Read<>(of(month.value(), year.value()), year.next());
    }
    return words.digits(from) == 2 && words.number(from) > LAST_DAY && figures.apart(from)
        ? new Read<>(of(month.value(), Years.year(Years.ofTwoDigits(words.number(from)))), from + 1)
        : month.map(m -> When.months(Grain.MONTH, Recurrence.yearly(m, 1), 1));
  }

  private static When of(Month month, When year) {
    return When.of(
        Grain.MONTH,
        year.meaning()
            .then(span -> Span.months(Recurrence.yearly(month, 1).in(span.from(), 0), 1)));
  }

  /* `next June` is that of next year, `this past June` the nearest. */
  private @Nullable Read<When> related(int at) {
    var relation = relations.at(at);
    var month = relation == null ? null : name(relation.next());
    if (relation == null || month == null || !prose.monthAfter(at, relation.next())) {
      return null;
    }
    var recurs = Recurrence.yearly(month.value(), 1);
    if (!relations.nearest(at)) {
      return month.map(m -> of(m, When.around(Grain.YEAR, relation.value())));
    }
    var tense = relation.value() < 0 ? Tense.PAST : Tense.COMING;
    return month.map(m ->
        When.of(
            Grain.MONTH,
            Meaning.anchored(
                anchor -> Span.months(recurs.meant(new Anchor(anchor.written(), tense)), 1))));
  }

  /* `the month of September`, or of a day in it. */
  private @Nullable Read<When> monthOf(int at) {
    var from = words.skip(at, "the");
    if (!words.are(from, "month", "of")) {
      return null;
    }
    var month = Read.longer(plain(from + 2), related(from + 2));
    var day = days.dated(from + 2);
    if (day == null || (month != null && month.next() >= day.next())) {
      return month;
    }
    var whole = day.value().meaning().then(span -> Grain.MONTH.around(span.from(), 0));
    return new Read<>(When.of(Grain.MONTH, whole), day.next());
  }

  /* `2016, nov`. */
  private @Nullable Read<When> yearFirst(int at) {
    if (words.digits(at) != 4 || !figures.apart(at)) {
      return null;
    }
    var year = years.named(at);
    var from = year == null ? at : words.skip(words.skip(year.next(), ","), "-");
    var month = year == null ? null : name(from);
    return year == null || month == null || (from > at + 1 && !prose.month(from, from + 1))
        ? null
        : month.map(m -> of(m, year.value()));
  }

  /* `2016-11` and `11 / 2016`. */
  private @Nullable Read<When> numeric(int at) {
    var pointed = words.is(at + 1, ".");
    var apart = !(words.glued(at) && words.in(at - 1, SEPARATORS)) && !words.is(at - 1, "$");
    if (!words.in(at + 1, SEPARATORS)
        || !apart
        || (pointed && !(words.glued(at + 1) && words.glued(at + 2)))) {
      return null;
    }
    var yearFirst = words.digits(at) == 4;
    var year = years.named(yearFirst ? at : at + 2);
    var month = yearFirst ? at + 2 : at;
    var number = words.number(month);
    var goesOn = words.in(at + 3, SEPARATORS) && words.glued(at + 3) && words.figure(at + 4);
    return year == null
            || year.next() != (yearFirst ? at + 1 : at + 3)
            || words.digits(month) > 2
            || number < 1
            || number > 12
            || !words.ends(at + 3)
            || goesOn
            || figures.counts(1, at + 3)
        ? null
        : new Read<>(of(Month.of(number), year.value()), at + 3);
  }
}
