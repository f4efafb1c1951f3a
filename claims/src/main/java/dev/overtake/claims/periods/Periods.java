package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the stretches of calendar time that an English text names.
///
/// Time and memory grow with the length of the text, whatever it says. Periods do not overlap and
/// come from left to right; of two readings of the same words the longer one is taken. A single day
/// is no period. Where only the context tells, as for a bare `may` or `1500`, ordinary prose is
/// assumed.
///
/// ```java
/// Periods.in("Sales rose from May to July 2019.", null);  // 2019-05-01 until 2019-07-01
/// ```
public final class Periods {
  private Periods() {}

  /// The periods of a text; those without a year are the coming ones.
  ///
  /// @param written when the text was written; without it the ends of what is relative to that day
  ///   are null
  public static List<Period> in(String text, @Nullable LocalDate written) {
    return in(text, written, Tense.COMING);
  }

  /// The periods of a text.
  ///
  /// @param tense whether periods without a year are those past, as in a report
  public static List<Period> in(String text, @Nullable LocalDate written, Tense tense) {
    var words = Words.of(text);
    var grammar = new Grammar(words);
    var found = new ArrayList<Period>();
    for (var at = 0; at < words.size(); ) {
      var read = grammar.at(at);
      if (read != null && read.value().grain() != Grain.DAY) {
        var span = read.value().meaning().on(written, tense);
        found.add(period(words, at, read.next(), span, read.value().grain()));
      }
      at = read == null ? at + 1 : read.next();
    }
    return List.copyOf(found);
  }

  private static Period period(Words words, int first, int next, Span span, Grain grain) {
    var start = words.word(first).start();
    var end = words.word(next - 1).end();
    return new Period(
        start,
        end,
        words.text().substring(start, end),
        span.from().equals(LocalDate.MIN) ? null : span.from(),
        span.until().equals(LocalDate.MAX) ? null : span.until(),
        grain);
  }
}
