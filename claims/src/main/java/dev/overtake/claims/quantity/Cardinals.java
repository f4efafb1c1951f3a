package dev.overtake.claims.quantity;

import org.jspecify.annotations.Nullable;

/// Reads one number in words: twenty-one trillion and three hundred, nine point nought four.
final class Cardinals {
  private final Lexemes lex;

  Cardinals(Lexemes lex) {
    this.lex = lex;
  }

  /// The number whose first word stands at a place, or null.
  @Nullable Numeral at(int at) {
    var word = lex.word(at);
    if (NumberWords.counts(word)) {
      return compound(at, at);
    }
    var article = word.equals("a") || word.equals("an");
    var first = article && lex.spaced(at) ? at + 1 : at;
    var next = lex.word(first);
    if (article && first > at && NumberWords.dozen(next) != null) {
      return new Numeral(12, 1, lex.start(at), first, true);
    }
    if (NumberWords.magnitude(next) == null || next.endsWith("s") || next.length() < 4) {
      return null;
    }
    return (article && first > at) || NumberWords.magnitude(lex.word(at + 1)) != null
        ? compound(at, first)
        : null;
  }

  private Numeral compound(int start, int at) {
    var total = 0.0;
    var group = 0.0;
    var open = true;
    var room = Double.MAX_VALUE;
    var scaled = false;
    var before = Double.MAX_VALUE;
    var linked = false;
    var last = at - 1;
    for (var i = at; i < lex.size(); i++) {
      var word = lex.word(i);
      if (i > at && !lex.joined(i - 1)) {
        break;
      }
      var small = NumberWords.small(word);
      var tens = NumberWords.tens(word);
      var scale = NumberWords.magnitude(word);
      if (word.equals("and") && i > at && links(i, group, room)) {
        linked = true;
        continue;
      }
      if (small != null && open && small < room) {
        group += small;
        room = 0;
        open = false;
      } else if (tens != null && open && tens < room && !parts(i, group, linked)) {
        group += tens;
        room = 10;
      } else if (scale != null && scale == 100 && group > 0 && group < 100) {
        group *= 100;
        room = 100;
        open = true;
      } else if (scale != null
          && scale > 100
          && word.length() > 3
          && (scaled || scale < before)
          && (i == at || group > 0 || scaled)) {
        total = scaled ? total * scale : total + Math.max(1, group) * scale;
        before = scaled ? before : scale;
        group = 0;
        room = scale;
        open = true;
      } else if (scale != null && scale == 100 && i == at) {
        group = 100;
        room = 100;
      } else {
        break;
      }
      scaled = scale != null && scale > 100;
      linked = false;
      last = i;
    }
    var value = total + group;
    var decimals = decimals(last, value);
    return decimals == null
        ? new Numeral(value, value < 13 ? 0.5 : value * 0.05, lex.start(start), last, true)
        : new Numeral(decimals.value(), decimals.half(), lex.start(start), decimals.last(), true);
  }

  /* two hundred and two, twenty and three; but twenty and three fifths */
  private boolean links(int and, double group, double room) {
    var next = lex.joined(and) ? belowHundred(and + 1) : null;
    if (next == null || (group % 100 != 0 && !(room == 10 && next.value() < 10))) {
      return false;
    }
    var part = Denominators.at(lex, next.last() + 1, next.value() > 1) != null;
    return !part || (group > 0 && next.value() >= 10 && !ofHundred(next.last() + 1));
  }

  /* One hundred and thirty fifths has all of it above the line; one hundred and three quarters, or
  two hundred and fifty-four hundredths, has not. */
  private boolean ofHundred(int below) {
    return lex.word(below).startsWith("quarter") || lex.word(below).startsWith("hundredth");
  }

  private @Nullable Numeral belowHundred(int at) {
    var small = NumberWords.small(lex.word(at));
    if (small != null) {
      return new Numeral(small, 0, 0, at, true);
    }
    var tens = NumberWords.tens(lex.word(at));
    if (tens == null) {
      return null;
    }
    var unit = lex.joined(at) ? NumberWords.small(lex.word(at + 1)) : null;
    return unit != null && unit > 0 && unit < 10
        ? new Numeral(tens + unit, 0, 0, at + 1, true)
        : new Numeral(tens, 0, 0, at, true);
  }

  /* In one hundred thirty fifths the thirty belongs below the line. */
  private boolean parts(int tens, double group, boolean linked) {
    if (group < 100 || linked) {
      return false;
    }
    var below = Denominators.at(lex, tens, true);
    return below != null && below.last() > tens;
  }

  /* point nought four, point seventy-one */
  private @Nullable Numeral decimals(int last, double value) {
    if (!lex.word(last + 1).equals("point") || !lex.joined(last)) {
      return null;
    }
    var place = 0.1;
    var at = last + 2;
    var sum = value;
    for (var d = digit(at); d >= 0; d = digit(++at)) {
      sum += place * d;
      place /= 10;
    }
    if (at > last + 2) {
      return new Numeral(sum, 5 * place, 0, at - 1, true);
    }
    var after = belowHundred(at);
    return after == null
        ? null
        : new Numeral(value + after.value() / 100, 0.005, 0, after.last(), true);
  }

  /* A word for one digit, or less than nought. */
  private double digit(int at) {
    var small = NumberWords.small(lex.word(at));
    return small == null || small > 9 ? -1 : small;
  }
}
