package dev.overtake.claims.quantity;

import java.util.Set;
import java.util.function.IntPredicate;

/// Knows digits that are no amount: names of products, versions, dates, times of day, addresses.
final class NonQuantities {
  private static final Set<String> OPENS_AMOUNT =
      Set.of("the", "in", "with", "about", "over", "nearly", "some", "around", "only", "at");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> BEFORE_PRONOUN =
      Set.of(
          "the",
          "this",
          "that",
          "which",
          "no",
          "any",
          "every",
          "each",
          "some",
          "another",
          "first",
          "next",
          "last",
          "previous",
          "current",
          "only",
          "other",
          "big",
          "new",
          "as");
  private static final Set<String> AFTER_PRONOUN =
      Set.of(
          "of", "who", "which", "that", "is", "was", "are", "were", "you", "another", "can", "may",
          "might", "could", "should", "would", "must", "has", "thing", "day", "and", "or", "to",
          "in", "for", "with", "at", "on", "by", "from", "as", "side", "where", "reason");

  private final Lexemes lex;
  private final IntPredicate owner;

  /// @param owner whether the name of somebody who can have amounts ends at a place of the text
  NonQuantities(Lexemes lex, IntPredicate owner) {
    this.lex = lex;
    this.owner = owner;
  }

  /// The place after an address such as `https://example.org/a/12`, or the same place.
  int afterAddress(int at) {
    if (lex.at(lex.end(at)) != ':' || !lex.gap(at).startsWith("://")) {
      return at;
    }
    var next = at + 1;
    while (next < lex.size() && lex.gap(next - 1).chars().noneMatch(Character::isWhitespace)) {
      next++;
    }
    return next;
  }

  /// Whether a number belongs to a name: GPT-4, Qwen3, Llama 4, 7 nm, Section 301.
  ///
  /// @param unit whether a unit or magnitude follows
  /// @param ranged whether it ends a range that began with an amount
  /// @param later whether an amount stands before it
  boolean partOf(int at, Numeral number, boolean unit, boolean ranged, boolean later) {
    var start = number.start();
    var before = lex.at(start - 1);
    if (Character.isLetter(before)) {
      return true;
    }
    if ("-/#№".indexOf(before) >= 0 && Character.isLetterOrDigit(lex.at(start - 2)) && !ranged) {
      return true;
    }
    var last = number.last();
    var alone = last == at;
    var next = lex.raw(last + 1);
    if (next.equals("nm") && lex.spaced(last)) {
      return true;
    }
    if (alone && lex.adjoins(last) && !unit && !lex.sign(last + 1)) {
      return true;
    }
    if (alone && !unit && lex.gap(last).equals("-") && !next.isEmpty() && !lex.digits(last + 1)) {
      return !(lex.word(last + 1).equals("to") || lex.word(last + 1).equals("fold"));
    }
    if (alone && postal(at)) {
      return true;
    }
    return dated(at, number) || (numbered(at, number, unit) && !(later && listing(at)));
  }

  /* DC 20005: two capital letters and five digits. */
  private boolean postal(int at) {
    var state = lex.raw(at - 1);
    return lex.word(at).length() == 5
        && state.length() == 2
        && state.chars().allMatch(Character::isUpperCase)
        && lex.gap(at - 1).equals(" ")
        && lex.gap(at - 2).startsWith(",");
  }

  /* Llama 4, Section 301: a name and a short number. */
  private boolean numbered(int at, Numeral number, boolean unit) {
    var name = lex.raw(at - 1);
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && at > 1
        && !owner.test(lex.end(at - 1))
        && !OPENS_AMOUNT.contains(lex.word(at - 1))
        && lex.end(number.last()) - number.start() <= 4
        && !unit
        && lex.gap(at - 1).equals(" ")
        && number.start() == lex.start(at)
        && !name.endsWith("'s")
        && !name.endsWith("’s");
  }

  /* In "40 gigawatts, and the United States 38" the name is a contender's, not a product's. */
  private boolean listing(int at) {
    var name = at - 1;
    while (name > 0
        && (Character.isUpperCase(lex.raw(name).charAt(0)) || lex.word(name).equals("the"))) {
      name--;
    }
    return Set.of("and", "while", "but", "whereas", "versus", "against").contains(lex.word(name));
  }

  /* 5 May, May 5, 2:00 pm */
  private boolean dated(int at, Numeral number) {
    if (number.last() != at || number.value() > 31) {
      return lex.gap(at - 1).equals(":") && lex.digits(at - 1);
    }
    var written = lex.raw(at - 1);
    var month = MONTHS.contains(lex.word(at - 1)) && Character.isUpperCase(written.charAt(0));
    var after = lex.raw(at + 1);
    var next =
        MONTHS.contains(lex.word(at + 1))
            && Character.isUpperCase(after.charAt(0))
            && lex.spaced(at);
    var clock =
        (lex.gap(at).equals(":") && lex.digits(at + 1))
            || (lex.gap(at - 1).equals(":") && lex.digits(at - 1));
    return clock || next || (month && lex.gap(at - 1).strip().length() <= 1);
  }

  /// Whether a number only counts the items of a list: `3. `, `3) `, `3/ `.
  boolean listed(int at, Numeral number) {
    var gap = lex.gap(at);
    return at == 0
        && number.last() == 0
        && lex.word(0).length() <= 2
        && lex.size() > 1
        && gap.length() > 1
        && ".)/".indexOf(gap.charAt(0)) >= 0
        && Character.isWhitespace(gap.charAt(1));
  }

  /// Whether a lone `one` stands for something else than a number.
  boolean pronoun(int at) {
    var kind = lex.raw(at - 1);
    return BEFORE_PRONOUN.contains(lex.word(at - 1))
        || (at > 1 && Character.isUpperCase(kind.charAt(0)))
        || lex.digits(at + 1)
        || (AFTER_PRONOUN.contains(lex.word(at + 1)) && !outOf(at))
        || !lex.spaced(at);
  }

  /* One in two, one in 20. */
  private boolean outOf(int at) {
    return lex.word(at + 1).equals("in")
        && (lex.digits(at + 2) || NumberWords.counts(lex.word(at + 2)));
  }

  /// Whether a number is a year and nothing else.
  boolean year(int at, Numeral number) {
    return number.value() >= 1900
        && number.value() <= 2100
        && lex.word(at).length() == 4
        && number.last() == at
        && number.start() == lex.start(at);
  }
}
