package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account;
import dev.overtake.claims.text.Sentence;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A half-year, a quarter or a month, said before its year: the second half of 2025, Q3 2025, March
/// 2025.
///
/// @param first the word it begins with
record PartOfYear(int first, Account.Span span) {
  private static final List<String> ORDER = List.of("first", "second", "third", "fourth");
  private static final Map<String, Integer> MONTHS = months();

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var month : Month.values()) {
      months.put(
          month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT),
          month.getValue());
      months.put(
          month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT),
          month.getValue());
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  /// The part that stands before a year, or null.
  static @Nullable PartOfYear before(Sentence sentence, int at, int year) {
    var last = Words.lower(sentence, at - 1).equals("of") ? at - 2 : at - 1;
    var word = Words.lower(sentence, last);
    var month = MONTHS.getOrDefault(word, 0);
    if (month > 0) {
      return of(last, year, month, 1);
    }
    if (word.length() == 2 && Character.isDigit(word.charAt(1))) {
      return coded(last, year, word);
    }
    var place = Words.lower(sentence, last - 1).equals("latter") ? 1 : order(sentence, last - 1);
    if (place < 0) {
      return null;
    }
    return switch (word) {
      case "half" -> place < 2 ? of(last - 1, year, 6 * place + 1, 6) : null;
      case "quarter" -> of(last - 1, year, 3 * place + 1, 3);
      default -> null;
    };
  }

  private static int order(Sentence sentence, int at) {
    return ORDER.indexOf(Words.lower(sentence, at));
  }

  private static @Nullable PartOfYear coded(int at, int year, String word) {
    var place = word.charAt(1) - '1';
    return switch (word.charAt(0)) {
      case 'q' -> place >= 0 && place < 4 ? of(at, year, 3 * place + 1, 3) : null;
      case 'h' -> place >= 0 && place < 2 ? of(at, year, 6 * place + 1, 6) : null;
      default -> null;
    };
  }

  private static PartOfYear of(int at, int year, int month, int months) {
    var first = YearMonth.of(year, month);
    return new PartOfYear(
        at, new Account.Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
  }
}
