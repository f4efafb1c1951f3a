package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From one point of time to another: `from May 2015 to 2018`, `2014-2018`, `today till Sunday`;
/// and `since 2015`.
final class Ranges {
  private static final Set<String> IN = Set.of("in", "during");

  private final Words words;
  private final Prose prose;
  private final Figures figures;
  private final Days days;
  private final Production points;

  /// @param points what may bound a range
  Ranges(Words words, Prose prose, Figures figures, Days days, Production points) {
    this.words = words;
    this.prose = prose;
    this.figures = figures;
    this.days = days;
    this.points = points;
  }

  @Nullable Read<When> at(int at) {
    return Read.longer(range(at), since(at));
  }

  private @Nullable Read<When> range(int at) {
    var prefixed = words.in(at, Vocabulary.OPENING);
    var in = words.in(at, IN);
    var from = prefixed || in ? at + 1 : at;
    var first = point(from, prefixed);
    if (first == null) {
      return null;
    }
    var joint = afterFirst(first.next(), prefixed);
    var till =
        words.in(joint, Vocabulary.TILL) || (words.is(at, "between") && words.is(joint, "and"));
    var last = till ? point(joint + 1, prefixed) : null;
    if (last == null || counted(first, last)) {
      return null;
    }
    return prefixed || (alike(from, first, joint, last) && (!in || years(first, last)))
        ? last.map(end -> between(first.value(), ends(joint + 1) ? last(end) : end))
        : null;
  }

  private int afterFirst(int next, boolean prefixed) {
    var abbreviated = Vocabulary.MONTHS.containsKey(words.at(next - 1));
    var joint = abbreviated ? words.skipPoint(next) : next;
    return prefixed ? words.skip(joint, ",") : joint;
  }

  /* `to the end of June` is up to that end, and not to where the end begins. */
  private boolean ends(int at) {
    return words.is(words.skip(at, "the"), "end");
  }

  private static When last(When end) {
    var recurs = end.recurs();
    return new When(
        Grain.DAY,
        end.meaning().then(span -> Span.days(span.until(), 1)),
        recurs == null
            ? null
            : (day, cycles) ->
                recurs.in(day, cycles).with(TemporalAdjusters.firstDayOfNextMonth()));
  }

  /* `from 1900 to 2000 copies` are no years. */
  private boolean counted(Read<When> first, Read<When> last) {
    var two = words.number(last.next() - 1);
    var one = words.number(first.next() - 1);
    return two >= 0 && figures.counts(one % 100 == 0 ? two : 1, last.next());
  }

  private @Nullable Read<When> point(int at, boolean prefixed) {
    var point = Read.longer(points.at(at), words.is(at, "the") ? points.at(at + 1) : null);
    return prefixed && point == null ? days.ofMonth(at) : point;
  }

  private static boolean years(Read<When> first, Read<When> last) {
    return first.value().grain() == Grain.YEAR && last.value().grain() == Grain.YEAR;
  }

  /* Without `from` both ends are of a kind, and no mere figures such as 1/2. */
  private boolean alike(int from, Read<When> first, int joint, Read<When> last) {
    return first.value().grain() == last.value().grain()
        && named(from, first.next())
        && prose.monthBeside(from)
        && prose.monthBeside(joint + 1)
        && named(joint + 1, last.next())
        && (words.digits(from) != 4 || figures.apart(from));
  }

  private boolean named(int from, int to) {
    for (var at = from; at < to; at++) {
      if (words.lettered(at) || words.digits(at) == 4) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Read<When> since(int at) {
    if (!words.is(at, "since")) {
      return null;
    }
    var start = point(at + 1, true);
    return start == null ? null : start.map(Ranges::since);
  }

  private static When since(When start) {
    var recurs = start.recurs();
    var first =
        recurs == null
            ? start.meaning()
            : Meaning.anchored(anchor -> Span.days(recurs.onOrBefore(anchor.written()), 1));
    return When.of(Grain.STRETCH, first.then(span -> new Span(span.from(), LocalDate.MAX)));
  }

  private static Span ordered(Span one, Span two) {
    return one.from().isAfter(two.from())
        ? new Span(two.from(), one.from())
        : new Span(one.from(), two.from());
  }

  /// From the start of one to the start of the other. An end that comes round is the one nearest to
  /// the other; of two, the last comes round as the tense has it.
  static When between(When first, When last) {
    var begins = first.recurs();
    var ends = last.recurs();
    Meaning meaning;
    if (begins == null) {
      meaning =
          ends == null
              ? first.meaning().with(last.meaning(), Ranges::ordered)
              : first.meaning().then(one -> new Span(one.from(), ends.onOrAfter(one.from())));
    } else if (ends == null) {
      meaning = last.meaning().then(two -> new Span(begins.onOrBefore(two.from()), two.from()));
    } else {
      meaning =
          Meaning.anchored(anchor -> {
            var end = ends.meant(anchor);
            return new Span(begins.onOrBefore(end), end);
          });
    }
    return When.of(Grain.STRETCH, meaning);
  }
}
