package dev.overtake.claims.periods;

import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Parts of a stretch of time: `early next year`, `the end of March`, `later this month`, `rest of
/// the week`, `the first six months of 2018`.
final class Parts {
  private static final Set<String> ADJECTIVES = Set.of("early", "mid", "late");
  private static final Set<String> REST = Set.of("rest", "remainder");
  private static final Set<String> OWN = Set.of("the", "my", "our", "this", "current");
  private static final Set<String> LONG =
      Set.of("weekend", "week", "month", "quarter", "year", "decade", "century");

  private final Words words;
  private final Counts counts;
  private final Lengths lengths;
  private final Production wholes;

  /// @param wholes what parts are of
  Parts(Words words, Counts counts, Lengths lengths, Production wholes) {
    this.words = words;
    this.counts = counts;
    this.lengths = lengths;
    this.wholes = wholes;
  }

  @Nullable Read<When> at(int at) {
    return Read.longer(
        Read.longer(third(at), sinceOrTill(at)),
        Read.longer(rest(at), Read.longer(counted(at), half(at))));
  }

  private @Nullable Read<When> third(int at) {
    var part = Part.of(words.at(at));
    if (part == null) {
      return null;
    }
    var adjective = words.in(at, ADJECTIVES);
    if (!adjective && !words.is(at + 1, "of")) {
      return null;
    }
    var from = words.skip(words.skip(at + 1, "-"), Vocabulary.OF);
    var whole = wholes.at(from);
    return whole == null ? null : whole.map(part::of);
  }

  /* `earlier this year`, `later in the month`: up to or from the day of writing. */
  private @Nullable Read<When> sinceOrTill(int at) {
    var earlier = words.is(at, "earlier");
    if (!earlier && !words.is(at, "later")) {
      return null;
    }
    var from = words.skip(at + 1, "in");
    var own = words.in(from, OWN) && words.in(from + 1, LONG);
    if (!own) {
      return null;
    }
    return read(
        from + 1,
        earlier
            ? (today, span) -> new Span(span.from(), today.from())
            : (today, span) -> new Span(today.from(), span.until()));
  }

  /* Up to the last day, which is not counted. */
  private @Nullable Read<When> rest(int at) {
    if (!words.in(at, REST)) {
      return null;
    }
    var of = words.skip(at + 1, "of");
    var own = words.skip(of, OWN);
    var whole = of > at + 1 ? wholes.at(of) : null;
    return Read.longer(
        own > at + 1 ? read(own, Parts::rest) : null,
        whole == null
            ? null
            : whole.map(w ->
                When.of(
                    Grain.STRETCH, Meaning.around(Grain.DAY, 0).with(w.meaning(), Parts::rest))));
  }

  private static Span rest(Span today, Span whole) {
    var running = !today.from().isBefore(whole.from()) && today.from().isBefore(whole.until());
    return running ? new Span(today.from(), whole.until().minusDays(1)) : Span.UNKNOWN;
  }

  private @Nullable Read<When> read(int at, BiFunction<Span, Span, Span> join) {
    var unit = Vocabulary.UNITS.get(words.at(at));
    return unit == null
        ? null
        : new Read<>(
            When.of(
                Grain.STRETCH, Meaning.around(Grain.DAY, 0).with(Meaning.around(unit, 0), join)),
            at + 1);
  }

  /* `the first six months of 2018`, `the last 10 days of May`. */
  private @Nullable Read<When> counted(int at) {
    var from = words.skip(at, "the");
    var last = words.in(from, Vocabulary.FINAL);
    if (!last && !words.in(from, Vocabulary.FIRST)) {
      return null;
    }
    var length = lengths.at(from + 1);
    var whole =
        length == null || !words.in(length.next(), Vocabulary.OF)
            ? null
            : wholes.at(length.next() + 1);
    if (length == null || whole == null) {
      return null;
    }
    var part =
        whole
            .value()
            .meaning()
            .then(span ->
                last
                    ? new Span(length.value().before(span.until()), span.until())
                    : new Span(span.from(), length.value().after(span.from())));
    return new Read<>(When.of(Grain.STRETCH, part), whole.next());
  }

  /* `the first half of the 1990s`; halves of years are units of their own. */
  private @Nullable Read<When> half(int at) {
    var from = words.skip(at, "the");
    var place = counts.place(from);
    if (place == null || place.value() > 2 || !words.is(place.next(), "half")) {
      return null;
    }
    var whole =
        words.in(place.next() + 1, Vocabulary.OF)
            ? wholes.at(words.skip(place.next() + 2, "the"))
            : null;
    return whole == null ? null : whole.map(w -> half(w, place.value() == 1));
  }

  private static When half(When whole, boolean first) {
    return When.of(
        Grain.STRETCH,
        whole
            .meaning()
            .then(span -> {
              var days = span.until().toEpochDay() - span.from().toEpochDay();
              var months = java.time.Period.between(span.from(), span.until()).toTotalMonths();
              var middle =
                  months >= 2 ? span.from().plusMonths(months / 2) : span.from().plusDays(days / 2);
              return first ? new Span(span.from(), middle) : new Span(middle, span.until());
            }));
  }
}
