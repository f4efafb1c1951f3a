package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that say of when a claim is.
final class TimeWords {
  private static final Set<String> NOW =
      Set.of("today", "now", "currently", "current", "latest", "still", "already", "today's");
  private static final Set<String> OF_YEARS =
      Set.of("last", "this", "that", "same", "previous", "calendar", "full", "whole", "the");
  private static final Set<String> EVENTS =
      Set.of(
          "overtook",
          "overtaken",
          "overtake",
          "surpass",
          "surpassed",
          "eclipsed",
          "passed",
          "outstripped");
  private static final Set<String> DECADE =
      Set.of("past", "last", "decade", "ten", "years", "over", "period", "same");
  private static final Set<String> RELATIVE = Set.of("last", "previous", "this");
  private static final Set<String> LATER = Set.of("later", "earlier", "before");
  private static final Set<String> EACH = Set.of("a", "per", "each", "every", "one");

  private final SentenceBook book;
  private final Sentence sentence;
  private final Reading reading;
  private final Indicator indicator;
  private final BitSet within;
  private final Entries entries;
  private Account.@Nullable Span span;
  private int relative = -1;

  TimeWords(Entries entries) {
    this.entries = entries;
    book = entries.book;
    reading = entries.reading;
    indicator = entries.indicator;
    within = entries.within;
    sentence = book.sentence;
  }

  /// The part of a year that was spoken of; null for the whole.
  Account.@Nullable Span span() {
    return span;
  }

  /// Takes the words of time, and says what stood in the way.
  @Nullable Obstacle obstacle() {
    var years = reading.years();
    var said = false;
    for (var at = within.nextSetBit(0); at >= 0; at = within.nextSetBit(at + 1)) {
      var year = year(at);
      if (year > 0) {
        if (!spoken(year)) {
          return book.obstacle(Part.TIME, at);
        }
        said |= years != null && years.first() <= year && year <= years.last();
        around(at);
        if (until(at)) {
          return book.obstacle(Part.TIME, at);
        }
        if (!partOf(at, year)) {
          return book.obstacle(Part.TIME, at);
        }
      } else {
        said |= words(at);
      }
    }
    if (relative >= 0) {
      return book.obstacle(Part.TIME, relative);
    }
    if (years == null) {
      return null;
    }
    if (event(book, reading)) {
      return missing();
    }
    if (!years.single() && !reading.ofChange() && !Ledger.cumulative(indicator)) {
      return missing();
    }
    return said || meant(years) ? null : missing();
  }

  /* Who overtook in a year was behind before: the year is that of the change. */
  static boolean event(SentenceBook book, Reading reading) {
    var words = book.words(reading);
    return reading instanceof Reading.Comparison
        && EVENTS.contains(Words.lower(book.sentence, words.first()));
  }

  private Obstacle missing() {
    var said = reading.statement().said();
    return new Obstacle(Part.TIME, "", said.start(), said.end());
  }

  /* Whether a year is one that this claim or another of the sentence speaks of. */
  private boolean spoken(int year) {
    return book.read.readings().stream()
        .filter(r -> r.indicators().contains(indicator.id()))
        .map(Reading::years)
        .anyMatch(y -> y != null && (y.first() == year || y.last() == year));
  }

  /* in 2024, by the end of 2024, in the year 2024, 2024 alone */
  private void around(int at) {
    entries.take(at, Part.TIME);
    for (var before = at - 1;
        before >= 0 && at - before < 5 && before(Words.lower(sentence, before));
        before--) {
      entries.take(before, Part.TIME);
    }
    if (Words.lower(sentence, at + 1).equals("alone")) {
      entries.take(at + 1, Part.TIME);
    }
  }

  /* The half-year, quarter or month of a year; false where another was spoken of already. */
  private boolean partOf(int at, int year) {
    var part = PartOfYear.before(sentence, at, year);
    if (part == null) {
      return true;
    }
    for (var word = part.first(); word < at; word++) {
      entries.take(word, Part.TIME);
    }
    var other = span != null && !span.equals(part.span());
    span = part.span();
    return !other && !reading.ofChange();
  }

  /* Whether years are those that the sentence, or the one before, names by their numbers. */
  private boolean named(YearSpan years) {
    for (var at = 0; at < sentence.tokens().size(); at++) {
      if (year(at) == years.last()) {
        return true;
      }
    }
    return years.equals(book.before.years());
  }

  /* By 2024, by the end of 2024: what was added up until then, and not in that year. */
  private boolean until(int at) {
    var before = at - 1;
    while (Set.of("the", "of", "end", "start", "year").contains(Words.lower(sentence, before))) {
      before--;
    }
    return indicator.kind() == IndicatorKind.FLOW
        && Set.of("by", "until", "since").contains(Words.lower(sentence, before))
        && !reading.ofChange();
  }

  private boolean before(String word) {
    return switch (word) {
      case "in", "during", "of", "the", "year", "calendar", "full", "for", "to", "and", "fiscal" ->
          true;
      case "by", "end", "as", "until", "late" -> indicator.kind() != IndicatorKind.FLOW;
      case "from", "between", "through", "over" ->
          reading.ofChange() || Ledger.cumulative(indicator);
      case "since", "start", "beginning" -> reading.ofChange();
      default -> false;
    };
  }

  private boolean words(int at) {
    var word = Words.lower(sentence, at);
    var next = Words.lower(sentence, at + 1);
    var years = reading.years();
    if (years != null && RELATIVE.contains(word) && next.equals("year") && named(years)) {
      relative = at;
    }
    if (years != null && OF_YEARS.contains(word) && next.equals("year")) {
      entries.take(at, Part.TIME);
      entries.take(at + 1, Part.TIME);
      if (Words.lower(sentence, at + 2).equals("alone")) {
        entries.take(at + 2, Part.TIME);
      }
      return true;
    }
    if (Ledger.cumulative(indicator) && DECADE.contains(word)) {
      entries.take(at, Part.TIME);
    }
    if (years != null
        && LATER.contains(word)
        && Set.of("year", "years").contains(Words.lower(sentence, at - 1))) {
      for (var counted = at - 2; counted <= at; counted++) {
        entries.take(counted, Part.TIME);
      }
      return true;
    }
    if (years == null && NOW.contains(word)) {
      entries.take(at, Part.TIME);
    }
    if (indicator.unit().endsWith("/yr")) {
      if (EACH.contains(word) && next.equals("year")) {
        entries.take(at, Part.TIME);
        entries.take(at + 1, Part.TIME);
      } else if (Set.of("annually", "annual", "yearly").contains(word)) {
        entries.take(at, Part.TIME);
      }
    }
    return false;
  }

  /* Whether another claim that this one leans on says of when, or the sentence does. */
  private boolean meant(YearSpan years) {
    var last = book.last();
    if (last != null && years.equals(last.years())) {
      return true;
    }
    for (var at = 0; at < sentence.tokens().size(); at++) {
      if (year(at) == years.last() && elsewhere(at)) {
        return true;
      }
    }
    return years.equals(book.before.years()) && book.before.indicator().equals(indicator.id());
  }

  /* A year in another clause of the sentence. */
  private boolean elsewhere(int at) {
    return !within.get(at) && book.accounted.get(at);
  }

  private int year(int at) {
    var raw = sentence.tokens().get(at).raw();
    var year =
        raw.length() == 4
            && (raw.startsWith("19") || raw.startsWith("20"))
            && raw.chars().allMatch(Character::isDigit);
    return year ? Integer.parseInt(raw) : 0;
  }
}
