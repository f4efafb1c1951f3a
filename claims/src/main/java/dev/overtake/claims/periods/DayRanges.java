package dev.overtake.claims.periods;

import org.jspecify.annotations.Nullable;

/// Days of one month: `from 4 to 22 January 1995`, `May 3-7`.
final class DayRanges {
  private final Words words;
  private final Counts counts;
  private final Years years;
  private final Prose prose;
  private final Production months;
  private final Days days;

  /// @param months months in any words
  DayRanges(Words words, Counts counts, Years years, Prose prose, Days days, Production months) {
    this.words = words;
    this.counts = counts;
    this.years = years;
    this.prose = prose;
    this.months = months;
    this.days = days;
  }

  private record Ends<T>(T first, T last) {}

  @Nullable Read<When> at(int at) {
    return Read.longer(daysFirst(at), monthFirst(at));
  }

  /* `4 to 22`, with or without a prefix. */
  private @Nullable Read<Ends<Integer>> numbers(int at) {
    var prefix = words.skip(at, Vocabulary.OPENING);
    var first = counts.dayOfMonth(words.skip(prefix, "the"));
    var till = first == null ? -1 : words.till(first.next(), words.is(at, "between"));
    var last = till < 0 ? null : counts.dayOfMonth(till);
    return first == null || last == null
        ? null
        : new Read<>(new Ends<>(first.value(), last.value()), last.next());
  }

  private @Nullable Read<When> daysFirst(int at) {
    if (words.glued(at) && words.figure(at) && !words.is(at - 1, "(")) {
      return null;
    }
    var ends = numbers(at);
    if (ends != null) {
      var from = words.skip(words.skip(ends.next(), Vocabulary.OF), "the");
      var month = months.at(from);
      return month == null || month.value().grain() != Grain.MONTH || !monthStands(from, month)
          ? null
          : month.map(m -> in(m, ends.value()));
    }
    return words.in(at, Vocabulary.OPENING) ? lastDated(at) : null;
  }

  private boolean monthStands(int at, Read<When> month) {
    return month.next() > at + 1 || prose.monthBeside(at);
  }

  /* `from 4 to January 22, 1995`. */
  private @Nullable Read<When> lastDated(int at) {
    var first = counts.dayOfMonth(words.skip(at + 1, "the"));
    var till = first == null ? -1 : words.till(first.next(), words.is(at, "between"));
    var last = till < 0 ? null : days.dated(till);
    return first == null || last == null
        ? null
        : last.map(day -> Ranges.between(day(day, first.value(), 0), day));
  }

  /* A day of the same month or of one before it. */
  private static When day(When of, int dayOfMonth, int monthsBefore) {
    var recurs = of.recurs();
    return recurs == null
        ? When.of(
            Grain.DAY,
            of.meaning()
                .then(span ->
                    Span.days(
                        Recurrence.clamped(span.from().minusMonths(monthsBefore), dayOfMonth), 1)))
        : When.day((day, cycles) ->
            Recurrence.clamped(recurs.in(day, cycles).minusMonths(monthsBefore), dayOfMonth));
  }

  private static When in(When month, Ends<Integer> ends) {
    var before = ends.first() > ends.last() ? 1 : 0;
    return Ranges.between(day(month, ends.first(), before), day(month, ends.last(), 0));
  }

  /* `November 19-20`, `between May 3rd through the 9th, 2017`, `Feb between 2 and 7`. */
  private @Nullable Read<When> monthFirst(int at) {
    var prefix = words.skip(at, Vocabulary.OPENING);
    var month = Vocabulary.MONTHS.get(words.at(prefix));
    if (month == null) {
      return null;
    }
    var from = words.skipPoint(prefix + 1);
    var ends = prefix > at ? joined(from, words.is(at, "between")) : numbers(from);
    if (ends == null || Vocabulary.MONTHS.containsKey(words.at(words.skip(ends.next(), "of")))) {
      return null;
    }
    var year = years.any(words.skip(words.skip(ends.next(), ","), "of"));
    var recurs = Recurrence.yearly(month, 1);
    if (year == null) {
      return ends.map(e -> in(When.months(Grain.MONTH, recurs, 1), e));
    }
    var whole = year.value().meaning().then(span -> Span.months(recurs.in(span.from(), 0), 1));
    return new Read<>(in(When.of(Grain.MONTH, whole), ends.value()), year.next());
  }

  private @Nullable Read<Ends<Integer>> joined(int at, boolean between) {
    var first = counts.dayOfMonth(words.skip(at, "the"));
    var till = first == null ? -1 : words.till(first.next(), between);
    var last = till < 0 ? null : counts.dayOfMonth(till);
    return first == null || last == null
        ? null
        : new Read<>(new Ends<>(first.value(), last.value()), last.next());
  }
}
