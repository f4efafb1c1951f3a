package dev.overtake.claims.periods;

import java.util.Set;

/// Tells a year in figures from a number of things, of a page, of a house or of money.
final class Figures {
  private static final Set<String> CUES =
      Vocabulary.set(
          "in of by during since until till til before after from between through throughout"
              + " circa");
  private static final Set<String> NUMBERED =
      Vocabulary.set(
          "$ € £ ¥ # + = * x usd eur gbp no number page room flight version model article section"
              + " chapter about over nearly almost than some only just approximately");
  private static final Set<String> COUNTED =
      Vocabulary.set(
          "% $ € ° percent per pct million billion thousand hundred people men women children m km"
              + " kg mm cm mw gw kw tonnes tons miles metres meters feet dollars euros pounds yen"
              + " times hours hrs minutes seconds days weeks months years points units degrees"
              + " calories watts volts copies words");
  private static final Set<String> STREETS =
      Vocabulary.set("street st avenue ave road rd lane drive boulevard blvd");
  private static final Set<String> NO_PLURALS =
      Vocabulary.set("is was has does this its as us towards thus perhaps");
  private static final int FIRST_YEAR = 1500;
  private static final int FIRST_LIKELY_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Words words;

  Figures(Words words) {
    this.words = words;
  }

  /// Whether a figure of four digits that stands alone is a year.
  boolean year(int at) {
    var year = words.number(at);
    if (words.digits(at) != 4 || year < FIRST_YEAR || year > LAST_YEAR || !apart(at)) {
      return false;
    }
    var cued = words.in(at - 1, CUES) || words.are(at - 2, "in", "the");
    var likely = year >= FIRST_LIKELY_YEAR && !words.in(at - 1, NUMBERED) && !street(at);
    return (cued || likely) && !counts(year, at + 1) && !rises(at);
  }

  /* `from 2000 to 2500`, or to a number of things. */
  private boolean rises(int at) {
    var other = at + 2;
    return words.in(at - 1, Vocabulary.OPENING)
        && (words.in(at + 1, Vocabulary.TILL) || words.is(at + 1, "and"))
        && words.figure(other)
        && (words.digits(other) != 4
            || words.number(other) > LAST_YEAR
            || counts(words.number(other), other + 1));
  }

  /// Whether a figure is no part of a longer one, of a code, of a clock or of money.
  boolean apart(int at) {
    var before = words.at(at - 1);
    var joined = words.glued(at - 1) && (words.lettered(at - 2) || words.figure(at - 2));
    var code =
        words.glued(at)
            && (words.lettered(at - 1) || joined || before.equals("$") || before.equals("#"));
    return !code && words.ends(at + 1) && !clock(at);
  }

  /// Whether a figure is the hour of a clock.
  boolean clock(int at) {
    return words.is(at + 1, ":") && words.glued(at + 1) && words.figure(at + 2);
  }

  /// Whether the next word says that a figure is a number of things.
  boolean counts(int figure, int next) {
    if (words.in(next, COUNTED)) {
      return true;
    }
    var word = words.at(next);
    return figure % 100 == 0
        && words.lettered(next)
        && !words.word(next).capital()
        && word.length() > 2
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !NO_PLURALS.contains(word);
  }

  private boolean street(int at) {
    for (var next = at + 1; next <= at + 3 && words.word(next).capital(); next++) {
      if (words.in(next, STREETS) && next > at + 1) {
        return true;
      }
    }
    return false;
  }
}
