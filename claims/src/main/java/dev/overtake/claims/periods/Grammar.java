package dev.overtake.claims.periods;

import org.jspecify.annotations.Nullable;

/// All forms of a stretch of time, and of a single day so that its parts are read as nothing else.
final class Grammar implements Production {
  private final Words words;
  private final Production all;

  Grammar(Words words) {
    this.words = words;
    var counts = new Counts(words);
    var lengths = new Lengths(words, counts);
    var prose = new Prose(words);
    var figures = new Figures(words);
    var relations = new Relations(words);
    var years = new Years(words, counts, figures, relations);
    var weekdays = new Weekdays(words, counts, years, relations);
    var days = new Days(words, counts, years, weekdays, lengths);
    var months = new Months(words, years, relations, prose, figures, days);
    var relatives = new Relatives(words, relations);
    var decades = new Decades(words, counts);
    var seasons = new Seasons(words, years, relations, prose);
    var quarters = new Quarters(words, counts, years);
    var wholes =
        Production.longest(
                months::named, years::any, relatives::at, decades::at, quarters::at, seasons::named)
            .remembered(words);
    var owned = Production.longest(wholes, relatives::own);
    var weeks =
        Production.longest(new Weeks(words, counts, days, owned, years)::at).remembered(words);
    var parted = Production.longest(owned, weeks);
    var parts = Production.longest(new Parts(words, counts, lengths, parted)::at).remembered(words);
    var points = Production.longest(days::at, wholes, weeks, parts).remembered(words);
    this.all =
        Production.longest(
            days::at,
            months::standing,
            years::standing,
            relatives::at,
            decades::at,
            quarters::at,
            seasons::standing,
            weeks,
            parts,
            new Stretches(words, lengths, days)::at,
            new DayRanges(
                    words,
                    counts,
                    years,
                    prose,
                    days,
                    Production.longest(months::named, relatives::at))
                ::at,
            new WeekdayRanges(words, relations, weekdays)::at,
            new Ranges(words, prose, figures, days, points)::at);
  }

  @Override
  public @Nullable Read<When> at(int word) {
    var opens = words.lettered(word) || words.figure(word) || words.is(word, "'");
    return opens ? all.at(word) : null;
  }
}
