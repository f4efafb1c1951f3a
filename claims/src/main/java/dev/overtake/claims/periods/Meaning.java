package dev.overtake.claims.periods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Which days some words stand for.
///
/// @param anchored whether that takes the day of writing
record Meaning(boolean anchored, Function<Anchor, Span> reading) {
  private static final Anchor NONE = new Anchor(LocalDate.EPOCH, Tense.COMING);

  /// Days that the words do not tell.
  static final Meaning UNKNOWN = fixed(Span.UNKNOWN);

  static Meaning fixed(Span span) {
    return new Meaning(false, anchor -> span);
  }

  static Meaning anchored(Function<Anchor, Span> reading) {
    return new Meaning(true, reading);
  }

  /// The unit the day of writing is in, or the one so many units later.
  static Meaning around(Grain grain, int ahead) {
    return anchored(anchor -> grain.around(anchor.written(), ahead));
  }

  /// What these days make of themselves; unknown days stay so.
  Meaning then(UnaryOperator<Span> change) {
    return new Meaning(
        anchored,
        anchor -> {
          var span = reading.apply(anchor);
          return span.bounded() ? change.apply(span) : Span.UNKNOWN;
        });
  }

  /// What two stretches of days make together.
  Meaning with(Meaning other, BiFunction<Span, Span, Span> join) {
    return new Meaning(
        anchored || other.anchored,
        anchor -> {
          var one = reading.apply(anchor);
          var two = other.reading.apply(anchor);
          return one.bounded() && two.bounded() ? join.apply(one, two) : Span.UNKNOWN;
        });
  }

  /// The days, unknown when they take a day of writing and there is none.
  Span on(@Nullable LocalDate written, Tense tense) {
    if (anchored && written == null) {
      return Span.UNKNOWN;
    }
    try {
      return reading.apply(written == null ? NONE : new Anchor(written, tense));
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return Span.UNKNOWN;
    }
  }
}
