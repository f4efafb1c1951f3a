package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// So long before or after a day: `the last two decades`, `within 5 days`, `for 3 days from today`.
final class Stretches {
  private static final Set<String> FROM = Set.of("from", "of", "after");
  private static final Set<String> ON = Set.of("on", "from", "with");

  private final Words words;
  private final Lengths lengths;
  private final Days days;

  Stretches(Words words, Lengths lengths, Days days) {
    this.words = words;
    this.lengths = lengths;
    this.days = days;
  }

  @Nullable Read<When> at(int at) {
    return Read.longer(
        Read.longer(nextOrLast(at), within(at)), Read.longer(bounded(at), starting(at)));
  }

  /* `next 3 days` begin tomorrow, `last 3 days` end yesterday; decades are whole ones. */
  private @Nullable Read<When> nextOrLast(int at) {
    var article = words.skip(at, "the");
    var from = words.skip(article, "this");
    var next = words.in(from, Vocabulary.NEXT);
    if (!next && !words.in(from, Vocabulary.LAST)) {
      return null;
    }
    var length = lengths.at(from + 1);
    if (length == null || (article > at && !length.value().decades())) {
      return null;
    }
    return length.map(
        l -> l.decades() ? decades(l, next) : next ? after(l) : stretch(today -> before(today, l)));
  }

  private interface FromToday {
    Span of(LocalDate today);
  }

  private static When stretch(FromToday span) {
    return When.of(Grain.STRETCH, Meaning.anchored(anchor -> span.of(anchor.written())));
  }

  private static Span before(LocalDate day, Length length) {
    return new Span(length.before(day), day);
  }

  private static Span from(LocalDate day, Length length) {
    return new Span(day, length.after(day));
  }

  private static When after(Length length) {
    return stretch(today -> from(today.plusDays(1), length));
  }

  private static When decades(Length length, boolean next) {
    return stretch(today -> {
      var running = Grain.DECADE.around(today, 0);
      return next ? from(running.until(), length) : before(running.from(), length);
    });
  }

  private @Nullable Read<When> within(int at) {
    if (!words.is(at, "within")) {
      return null;
    }
    var length = lengths.at(words.skip(words.skip(at + 1, "the"), Vocabulary.NEXT));
    if (length == null) {
      return null;
    }
    var day = words.in(length.next(), FROM) ? days.near(length.next() + 1) : null;
    return day == null
        ? length.map(l -> stretch(today -> from(today, l)))
        : day.map(d -> after(d, length.value()));
  }

  private static When after(When day, Length length) {
    return When.of(Grain.STRETCH, day.meaning().then(span -> from(span.from(), length)));
  }

  /* `less than 2 weeks from today`, `more than 2 days before yesterday`, `4 weeks in the future`. */
  private @Nullable Read<When> bounded(int at) {
    var less = words.are(at, "less", "than");
    var more = words.are(at, "more", "than");
    var length = lengths.at(less || more ? at + 2 : at);
    if (length == null) {
      return null;
    }
    var next = length.next();
    if (!less && !more) {
      var future = words.are(next, "in", "the", "future");
      return future || words.is(next, "hence")
          ? new Read<>(after(length.value()), future ? next + 3 : next + 1)
          : null;
    }
    var day = days.near(next + 1);
    if (day == null) {
      return null;
    }
    return switch (words.at(next)) {
      case "from", "after" ->
          day.map(d -> less ? after(d, length.value()) : beyond(d, length.value()));
      case "before" ->
          day.map(d -> less ? upTo(d, length.value()) : untilBefore(d, length.value()));
      default -> null;
    };
  }

  private static When beyond(When day, Length length) {
    return When.of(
        Grain.STRETCH,
        day.meaning().then(span -> new Span(length.after(span.from()), LocalDate.MAX)));
  }

  private static When upTo(When day, Length length) {
    return When.of(Grain.STRETCH, day.meaning().then(span -> before(span.from(), length)));
  }

  private static When untilBefore(When day, Length length) {
    return When.of(
        Grain.STRETCH,
        day.meaning().then(span -> new Span(LocalDate.MIN, length.before(span.from()))));
  }

  /* `for 1 week, from 20 May` and `2 weeks starting tomorrow`. */
  private @Nullable Read<When> starting(int at) {
    var prefixed = words.is(at, "for");
    var length = lengths.at(prefixed ? at + 1 : at);
    if (length == null) {
      return null;
    }
    var next = words.skip(length.next(), ",");
    var joint =
        prefixed
            ? words.skip(next, "from")
            : words.in(next, Vocabulary.STARTING) ? words.skip(next + 1, ON) : next;
    var day = joint > next ? days.near(joint) : null;
    return day == null ? null : day.map(d -> after(d, length.value()));
  }
}
