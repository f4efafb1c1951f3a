package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantities;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.claims.text.YearSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which years a place in a sentence speaks of.
///
/// A year named right after an amount is the amount's; one before all amounts is everybody's. `Last
/// year` counts from the document's day, `four years later` and `that year` from the sentence
/// before, whose years also hold for a sentence that goes on about the same without naming any.
final class SpokenYears {
  private static final Set<String> NOW =
      Set.of("now", "today", "currently", "current", "still", "recently", "latest");

  private static final Set<String> PRESENT =
      Set.of("ranks", "rank", "leads", "lead", "stands", "holds", "remains");
  private static final int LONG = 3;

  private final Sentence sentence;
  private final List<WordSpan> amounts;
  private final Discourse discourse;
  private final boolean leans;
  private final List<Integer> named = new ArrayList<>();

  /// @param amounts first and last words of the amounts
  /// @param leans whether the sentence states no amount, or names nobody
  SpokenYears(Sentence sentence, List<WordSpan> amounts, Discourse discourse, boolean leans) {
    this.sentence = sentence;
    this.amounts = amounts;
    this.discourse = discourse;
    this.leans = leans;
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (year(i) > 0 && !base(i)) {
        named.add(i);
      }
    }
  }

  /* Whether a year is what others are set against: since 2018, than in 2018, on 2018. */
  private boolean base(int at) {
    var before = sentence.stem(at - 1);
    return Set.of("since", "than", "on").contains(before)
        || (before.equals("in") && sentence.stem(at - 2).equals("than"));
  }

  /// First and last year, or null for now.
  ///
  /// @param carried whether the sentence before says what the amount is of
  @Nullable YearSpan at(int place, boolean carried) {
    if (named.isEmpty()) {
      return unnamed(carried, place);
    }
    var span = span();
    if (span != null) {
      return endOf(span, place);
    }
    var own = own(place);
    if (own > 0) {
      return YearSpan.of(own);
    }
    if (saysLastYear(place) && named.stream().noneMatch(y -> sameClause(y, place))) {
      return unnamed(carried, place);
    }
    var best = named.getFirst();
    for (var f : named) {
      best = Math.abs(f - place) < Math.abs(best - place) ? f : best;
    }
    return fromLater(place, best) ? unnamed(carried, place) : YearSpan.of(year(best));
  }

  /* From 297 to 103 over a period: one at its beginning, the other at its end. */
  private YearSpan endOf(YearSpan span, int place) {
    for (var i = 0; i + 1 < amounts.size(); i++) {
      var a = amounts.get(i);
      var b = amounts.get(i + 1);
      if (sentence.stem(a.first() - 1).equals("from")
          && b.first() - a.last() <= 3
          && sentence.stem(b.first() - 1).equals("to")) {
        if (a.holds(place)) {
          return YearSpan.of(span.first());
        }
        if (b.holds(place)) {
          return YearSpan.of(span.last());
        }
      }
    }
    return span;
  }

  private @Nullable YearSpan unnamed(boolean carried, int place) {
    var written = discourse.days().written();
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (written != null && says("last", "year", i) && !sentence.stem(i - 1).equals("than")) {
        return YearSpan.of(written.getYear() - 1);
      }
      if (written != null && says("this", "year", i)) {
        return YearSpan.of(written.getYear());
      }
      var before = discourse.years();
      if (before != null && discourse.recent()) {
        if (says("that", "year", i) || says("same", "year", i)) {
          return before;
        }
        if (says("same", "period", i) || says("those", "year", i)) {
          return endOf(before, place);
        }
        var shift = shift(i);
        if (shift != 0 && !anotherBetween(place, i)) {
          return YearSpan.of((shift < 0 ? before.first() : before.last()) + shift);
        }
      }
    }
    var now = sentence.tokens().stream().anyMatch(t -> NOW.contains(t.stem()));
    return discourse.recent() && !now && (leans || carried) && !past() ? discourse.years() : null;
  }

  private boolean says(String one, String two, int at) {
    return sentence.stem(at).equals(one) && sentence.stem(at + 1).equals(two);
  }

  /* Whether the sentence speaks of what is, after one of what was long ago. */
  private boolean past() {
    var years = discourse.years();
    return years != null
        && years.last() < discourse.days().today().getYear() - LONG
        && sentence.tokens().stream().anyMatch(t -> PRESENT.contains(t.raw()));
  }

  private boolean anotherBetween(int place, int at) {
    return amounts.stream().anyMatch(a -> a.first() > place && a.last() < at);
  }

  /* four years later, two years earlier */
  private int shift(int at) {
    var stem = sentence.stem(at + 2);
    if (!sentence.stem(at + 1).equals("year")) {
      return 0;
    }
    if (Set.of("a", "the").contains(sentence.stem(at))) {
      return stem.equals("later") ? 1 : stem.equals("earlier") || stem.equals("before") ? -1 : 0;
    }
    var count = Quantities.count(sentence.stem(at));
    return stem.equals("later")
        ? count
        : stem.equals("earlier") || stem.equals("before") ? -count : 0;
  }

  /* 2014 to 2023, 2024-25 */
  private @Nullable YearSpan span() {
    if (named.size() != 2) {
      return null;
    }
    var apart = named.get(1) - named.get(0);
    var joined = Set.of("and", "to", "through").contains(sentence.stem(named.get(0) + 1));
    return (joined && apart == 2) || apart == 1
        ? new YearSpan(year(named.get(0)), year(named.get(1)))
        : null;
  }

  private boolean saysLastYear(int place) {
    for (var at = 0; at < sentence.tokens().size(); at++) {
      if (sentence.stem(at).equals("last")
          && sentence.stem(at + 1).equals("year")
          && sameClause(at, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameClause(int a, int b) {
    return sentence.clause(a) == sentence.clause(b);
  }

  /* The year right after the amount at a place, before the next amount. */
  private int own(int place) {
    for (var amount : amounts) {
      if (amount.holds(place)) {
        var next = amounts.stream().mapToInt(a -> a.first()).filter(a -> a > amount.last()).min();
        var end = Math.min(next.orElse(Integer.MAX_VALUE), sentence.tokens().size());
        var own =
            named.stream()
                .filter(y -> y > amount.last() && y < end)
                .filter(y -> sentence.clause(y) == sentence.clause(amount.last()))
                .mapToInt(this::year)
                .findFirst()
                .orElse(0);
        return own > 0 ? own : later(amount);
      }
    }
    return 0;
  }

  /* 5,184 in 2020 and 2,650 two years later: the year of the amount that ends at a word, counted
  from the year named last before; nought where nothing is counted. */
  private int later(WordSpan amount) {
    var from = named.stream().filter(y -> y < amount.first()).reduce((a, b) -> b).orElse(-1);
    for (var at = amount.last() + 4; from >= 0 && at > from; at--) {
      var shift = amount.holds(at) ? 0 : shift(at);
      if (shift != 0) {
        return year(from) + shift;
      }
    }
    return 0;
  }

  /* 55 per cent, up from 31 in 2025: the year is the other amount's. */
  private boolean fromLater(int place, int year) {
    return amounts.stream()
        .anyMatch(a ->
            a.first() > place
                && a.last() < year
                && (sentence.stem(a.first() - 1).equals("from")
                    || (sentence.stem(a.first() - 1).equals("with")
                        && sentence.stem(a.first() - 2).startsWith("compare"))));
  }

  private int year(int at) {
    return year(sentence.tokens().get(at).raw());
  }

  /// The year that a word is, or nought.
  static int year(String raw) {
    var year =
        raw.length() == 4
            && (raw.startsWith("19") || raw.startsWith("20"))
            && raw.chars().allMatch(Character::isDigit);
    return year ? Integer.parseInt(raw) : 0;
  }
}
