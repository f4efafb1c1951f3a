package dev.overtake.claims.periods;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units relative to the one of writing: `this week`, `the month after next`, `year to date`.
final class Relatives {
  private static final Set<Grain> ARTICLED = Set.of(Grain.DECADE);
  private static final Set<String> OWN = Set.of("my", "our");
  private static final Set<String> ANY_OWN = Set.of("the", "my", "our", "this", "current");
  private static final Set<String> TO_DATE = Set.of("ytd", "mtd", "qtd", "wtd");

  private final Words words;
  private final Relations relations;

  Relatives(Words words, Relations relations) {
    this.words = words;
    this.relations = relations;
  }

  @Nullable Read<When> at(int at) {
    return Read.longer(Read.longer(related(at), afterNext(at)), toDate(at));
  }

  private @Nullable Read<When> related(int at) {
    var from = words.skip(at, "the");
    var relation = words.in(from, OWN) ? new Read<>(0, from + 1) : relations.at(from);
    if (relation == null) {
      return null;
    }
    var next = relation.next();
    if (words.in(next, Vocabulary.SPECIAL_YEARS) && words.is(next + 1, "year") && from == at) {
      return new Read<>(When.of(Grain.YEAR, Meaning.UNKNOWN), next + 2);
    }
    next = words.skip(next, "calendar");
    var unit = Vocabulary.UNITS.get(words.at(next));
    return unit == null || (from > at && !ARTICLED.contains(unit))
        ? null
        : new Read<>(When.around(unit, relation.value()), next + 1);
  }

  /// `the week` where only the one of writing can be meant, as after `the end of`.
  @Nullable Read<When> own(int at) {
    var from = words.skip(at, ANY_OWN);
    var unit = Vocabulary.UNITS.get(words.at(from));
    return unit == null || (from == at && !words.is(at - 1, "of"))
        ? null
        : new Read<>(When.around(unit, 0), from + 1);
  }

  /* `the week after the next`, `the month before last`. */
  private @Nullable Read<When> afterNext(int at) {
    var from = words.skip(at, "the");
    var unit = Vocabulary.UNITS.get(words.at(from));
    if (unit == null) {
      return null;
    }
    var next = words.skip(from + 2, "the");
    if (words.is(from + 1, "after") && words.is(next, "next")) {
      return new Read<>(When.around(unit, 2), next + 1);
    }
    return words.is(from + 1, "before") && words.is(next, "last")
        ? new Read<>(When.around(unit, -2), next + 1)
        : null;
  }

  private @Nullable Read<When> toDate(int at) {
    var unit = Vocabulary.UNITS.get(words.at(at));
    var joint = words.skip(at + 1, "-");
    if (unit != null && words.is(joint, "to")) {
      var date = words.skip(joint + 1, "-");
      return words.is(date, "date") ? new Read<>(toDate(unit), date + 1) : null;
    }
    if (!words.in(at, TO_DATE)) {
      return null;
    }
    var grain =
        switch (words.at(at).charAt(0)) {
          case 'y' -> Grain.YEAR;
          case 'q' -> Grain.QUARTER;
          case 'm' -> Grain.MONTH;
          default -> Grain.WEEK;
        };
    return new Read<>(toDate(grain), at + 1);
  }

  private static When toDate(Grain unit) {
    return When.of(
        Grain.STRETCH,
        Meaning.anchored(
            anchor -> new Span(unit.around(anchor.written(), 0).from(), anchor.written())));
  }
}
