package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Retrieval;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Tokens;
import dev.overtake.claims.text.YearSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is spoken of, for words that lean on what was said before.
///
/// @param subject the contender spoken of last, or empty
/// @param age how many sentences ago the last claim stood; −1 within the same sentence
/// @param last the last claim, as far as others lean on it
record Discourse(Days days, String subject, int age, Last last, Heard heard) {
  private static final int LONG_AGO = 9;
  private static final int REMEMBERED = 2;

  /// When the document speaks.
  ///
  /// @param written its day, for words such as last year; null when unknown
  /// @param today the last day that it can know of
  record Days(@Nullable LocalDate written, LocalDate today) {}

  /// The last claim.
  ///
  /// @param relation its kind; null before the first
  /// @param years what it spoke of; of a change, what follows speaks of its end
  /// @param change the last change that was spoken of
  /// @param conversion what turned the last amount into base units of its indicator
  record Last(
      @Nullable Relation relation,
      Rival rival,
      List<String> indicators,
      boolean loose,
      @Nullable YearSpan years,
      @Nullable Reading change,
      double conversion) {}

  /// The sentences before.
  ///
  /// @param words each with how many sentences ago it stood
  /// @param sentence the last of them; null before the first
  record Heard(Map<String, Integer> words, @Nullable Sentence sentence) {}

  private static final Last NOTHING =
      new Last(null, Rival.Unnamed.NOBODY, List.of(), false, null, null, 0);

  /// The beginning of a document.
  ///
  /// @param subject whom its title names, or empty
  static Discourse begin(Days days, String subject) {
    return new Discourse(days, subject, LONG_AGO, NOTHING, new Heard(Map.of(), null));
  }

  /// After a claim of the same sentence.
  Discourse after(Reading reading) {
    var topic = reading.statement().topic();
    var spoken =
        new Last(
            reading.relation(),
            reading.rival(),
            topic.indicators(),
            topic.loose(),
            ends(reading),
            reading.ofChange() ? reading : last.change(),
            last.conversion());
    return new Discourse(days, reading.subject(), -1, spoken, heard);
  }

  /* The year that what follows a change speaks of is its last. */
  private @Nullable YearSpan ends(Reading reading) {
    var years = reading.years();
    return years == null || !reading.ofChange()
        ? years
        : years.last() < days.today().getYear() ? YearSpan.of(years.last()) : null;
  }

  /// The same, speaking of other years.
  Discourse of(@Nullable YearSpan years) {
    return with(
        new Last(
            last.relation(),
            last.rival(),
            last.indicators(),
            last.loose(),
            years,
            last.change(),
            last.conversion()));
  }

  /// The same after an amount that a number turned into base units.
  Discourse converting(double by) {
    return with(
        new Last(
            last.relation(),
            last.rival(),
            last.indicators(),
            last.loose(),
            last.years(),
            last.change(),
            by));
  }

  private Discourse with(Last other) {
    return new Discourse(days, subject, age, other, heard);
  }

  /// At the end of a sentence.
  ///
  /// @param named whom it names first; empty for nobody
  Discourse past(Sentence sentence, String named) {
    var words = new HashMap<String, Integer>();
    heard
        .words()
        .forEach((stem, ago) -> {
          if (ago < REMEMBERED) {
            words.put(stem, ago + 1);
          }
        });
    for (var token : sentence.tokens()) {
      if (!Tokens.STOP.contains(token.stem())) {
        words.put(token.stem(), 1);
      }
    }
    return new Discourse(
        days, named.isEmpty() ? subject : named, age + 1, last, new Heard(words, sentence));
  }

  List<String> indicators() {
    return last.indicators();
  }

  @Nullable YearSpan years() {
    return last.years();
  }

  /// Whether the sentence itself or the one before it said what is spoken of.
  boolean recent() {
    return age <= 1;
  }

  /// Whether a claim of the same sentence was read already.
  boolean within() {
    return age == -1;
  }

  /// For the search of an indicator.
  Retrieval.Before before() {
    return new Retrieval.Before(
        heard.words(), indicators().isEmpty() ? "" : indicators().getFirst(), age);
  }
}
