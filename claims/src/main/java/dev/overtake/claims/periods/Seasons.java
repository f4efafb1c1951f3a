package dev.overtake.claims.periods;

import org.jspecify.annotations.Nullable;

/// Seasons: `this summer`, `the spring of 1978`. Their days are not told: they differ between
/// hemispheres.
final class Seasons {
  private static final When SEASON = When.of(Grain.SEASON, Meaning.UNKNOWN);

  private final Words words;
  private final Years years;
  private final Relations relations;
  private final Prose prose;

  Seasons(Words words, Years years, Relations relations, Prose prose) {
    this.words = words;
    this.years = years;
    this.relations = relations;
    this.prose = prose;
  }

  /// A season on its own.
  @Nullable Read<When> standing(int at) {
    var season = named(at);
    var article = words.is(at, "the");
    return season != null
            && words.in(season.next() - 1, Vocabulary.SEASONS)
            && !prose.season(season.next() - 1, article)
        ? null
        : season;
  }

  /// A season where one is expected.
  @Nullable Read<When> named(int at) {
    var relation = relations.at(at);
    var from = relation == null ? words.skip(at, "the") : relation.next();
    if (!words.in(from, Vocabulary.SEASONS) || (words.glued(from) && words.lettered(from - 1))) {
      return null;
    }
    var year = years.any(words.skip(from + 1, Vocabulary.JOINTS));
    if (year == null) {
      return new Read<>(SEASON, from + 1);
    }
    var second = words.is(year.next(), "/") && words.digits(year.next() + 1) == 2;
    return new Read<>(SEASON, second ? year.next() + 2 : year.next());
  }
}
