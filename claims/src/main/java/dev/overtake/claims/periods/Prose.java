package dev.overtake.claims.periods;

import java.util.Set;

/// Tells a month or a season that stands alone from the same word in another sense.
final class Prose {
  private static final Set<String> VERBS = Set.of("may", "march", "mar");
  private static final Set<String> FIRST_NAMES =
      Vocabulary.set("jan april may june august summer autumn");
  private static final Set<String> MONTH_CUES =
      Vocabulary.set(
          "in of by during since until till til before after from between through throughout early"
              + " mid late around");
  private static final Set<String> SEASON_CUES =
      Vocabulary.set("in this next last past early mid late during since");

  private final Words words;

  Prose(Words words) {
    this.words = words;
  }

  /// Whether a month that stands alone is one.
  boolean month(int at, int next) {
    var name = words.at(at);
    if (words.in(at - 1, MONTH_CUES)) {
      return true;
    }
    if (FIRST_NAMES.contains(name) && named(next)) {
      return false;
    }
    return !VERBS.contains(name) || (words.word(at).capital() && within(at));
  }

  /// Whether a month beside the number of a day or another month is one: `2 to 7 may` be or not.
  boolean monthBeside(int at) {
    return !words.in(at, VERBS) || words.word(at).capital() || words.in(at - 1, MONTH_CUES);
  }

  /// Whether a month after `this`, `next` and the like is one, and not the verb of `this may be`.
  boolean monthAfter(int relation, int at) {
    var march = !words.is(at, "may") && (words.is(relation, "next") || words.is(relation, "last"));
    return !words.in(at, VERBS) || words.word(at).capital() || march;
  }

  /* A capital that is not the sentence's, nor part of a name. */
  private boolean within(int at) {
    var before = words.word(at - 1);
    return words.lettered(at - 1) && !before.capital();
  }

  private boolean named(int at) {
    return words.lettered(at)
        && words.word(at).capital()
        && !Vocabulary.MONTHS.containsKey(words.at(at));
  }

  /// Whether a season that stands alone is one.
  ///
  /// @param definite whether it has an article
  boolean season(int at, boolean definite) {
    var related = words.in(at - 1, Vocabulary.THIS) || words.in(at - 1, Vocabulary.LAST);
    return switch (words.at(at)) {
      case "fall", "spring" ->
          definite
              ? words.in(at - 2, SEASON_CUES) && !words.in(at + 1, Vocabulary.OF)
              : words.in(at - 1, SEASON_CUES) && !(related && words.in(at + 1, Vocabulary.OF));
      default -> !(FIRST_NAMES.contains(words.at(at)) && words.word(at).capital() && named(at + 1));
    };
  }
}
