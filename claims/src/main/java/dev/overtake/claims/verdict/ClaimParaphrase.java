package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.ChangeReader;
import dev.overtake.claims.reading.Reading;

/// Says in plain words how a claim was read.
public final class ClaimParaphrase {
  private ClaimParaphrase() {}

  public static String reading(Reading r, String title, Derivation words) {
    var who = r.subject().isEmpty() ? "The subject" : words.name(r.subject());
    var whom =
        switch (r.comparator()) {
          case Reading.NEXT -> "the closest rival";
          case Reading.REST -> "the rest of the world together";
          default -> words.name(r.comparator());
        };
    var said =
        switch (r.relation()) {
          case VALUE -> who + " has " + r.text();
          case SHARE -> who + " has " + r.text() + " of the whole";
          case RATIO -> who + " has " + interval(r) + " times as much as " + whom;
          case RANK -> who + " is number " + Derivation.number(r.low());
          case COMPARISON -> who + " is " + (r.strong() ? "far " : "") + "ahead of " + whom;
          case DIFFERENCE ->
              who + " has " + r.text() + (r.high() < 0 ? " less than " : " more than ") + whom;
          case TREND -> "The figure of " + who + (r.low() < 1 ? " fell" : " rose");
          case GROWTH ->
              "The figure of "
                  + who
                  + (r.unit().equals(ChangeReader.TIMES)
                      ? " became " + interval(r) + " times as large"
                      : (r.high() < 0 ? " fell by " : " rose by ") + r.text());
        };
    var years = r.years();
    var when =
        years == null
            ? ""
            : years[0] == years[1] ? " in " + years[0] : " from " + years[0] + " to " + years[1];
    return said + when + ", on '" + title + "'.";
  }

  private static String interval(Reading r) {
    if (Double.isInfinite(r.high())) {
      return "more than " + Derivation.number(r.low());
    }
    if (Double.isInfinite(r.low())) {
      return "less than " + Derivation.number(r.high());
    }
    return Derivation.number(r.low()) + " to " + Derivation.number(r.high());
  }
}
