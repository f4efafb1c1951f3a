package dev.overtake.claims.periods;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Weekdays of one week: `next week from Tue to Thu`, `Wednesday to Friday next week`.
final class WeekdayRanges {
  private final Words words;
  private final Relations relations;
  private final Weekdays weekdays;

  WeekdayRanges(Words words, Relations relations, Weekdays weekdays) {
    this.words = words;
    this.relations = relations;
    this.weekdays = weekdays;
  }

  private record Ends(DayOfWeek first, DayOfWeek last) {}

  @Nullable Read<When> at(int at) {
    var relation = relations.at(at);
    if (relation != null && words.is(relation.next(), "week")) {
      var prefixed = relation.next() + 1;
      var ends = words.in(prefixed, Vocabulary.OPENING) ? names(prefixed) : null;
      return ends == null ? null : ends.map(e -> in(relation.value(), e));
    }
    var ends = names(at);
    var later = ends == null ? null : relations.at(words.skip(ends.next(), Vocabulary.OF));
    return ends == null || later == null || !words.is(later.next(), "week")
        ? null
        : new Read<>(in(later.value(), ends.value()), later.next() + 1);
  }

  private @Nullable Read<Ends> names(int at) {
    var first = weekdays.name(words.skip(at, Vocabulary.OPENING));
    var till = first == null ? -1 : words.till(first.next(), words.is(at, "between"));
    var last = till < 0 ? null : weekdays.name(till);
    return first == null || last == null
        ? null
        : new Read<>(new Ends(first.value(), last.value()), last.next());
  }

  private static When in(int ahead, Ends ends) {
    return When.of(
        Grain.STRETCH,
        Meaning.around(Grain.WEEK, ahead)
            .then(week ->
                new Span(
                    week.from().with(TemporalAdjusters.nextOrSame(ends.first())),
                    week.from().with(TemporalAdjusters.nextOrSame(ends.last())))));
  }
}
