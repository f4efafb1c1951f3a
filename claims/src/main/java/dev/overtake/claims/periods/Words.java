package dev.overtake.claims.periods;

import java.util.List;
import java.util.Set;

/// The words of a text, with empty ones before and after.
record Words(String text, List<Word> list) {
  private static final Word NONE = new Word(0, 0, "", false, false);
  private static final int LONGEST_NUMBER = 4;

  static Words of(String text) {
    return new Words(text, List.copyOf(Splitter.words(text)));
  }

  int size() {
    return list.size();
  }

  Word word(int at) {
    return at >= 0 && at < list.size() ? list.get(at) : NONE;
  }

  String at(int at) {
    return word(at).text();
  }

  boolean is(int at, String word) {
    return word(at).text().equals(word);
  }

  boolean in(int at, Set<String> words) {
    return words.contains(word(at).text());
  }

  /// Whether each of some words stands in its place.
  boolean are(int at, String... words) {
    for (var i = 0; i < words.length; i++) {
      if (!is(at + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean glued(int at) {
    return word(at).glued();
  }

  /// Whether a word is of letters.
  boolean lettered(int at) {
    return !at(at).isEmpty() && Character.isLetter(at(at).charAt(0));
  }

  /// Whether a word is a figure.
  boolean figure(int at) {
    return !at(at).isEmpty() && Character.isDigit(at(at).charAt(0));
  }

  /// A whole number of at most four digits, or -1.
  int number(int at) {
    var digits = digits(at);
    return digits == 0 || digits > LONGEST_NUMBER ? -1 : Integer.parseInt(at(at));
  }

  /// How many digits a whole number has, 0 for another word.
  int digits(int at) {
    var word = at(at);
    return figure(at) && word.indexOf('.') < 0 && word.indexOf(',') < 0 ? word.length() : 0;
  }

  /// After one of some words if it is there, else where it was.
  int skip(int at, Set<String> words) {
    return in(at, words) ? at + 1 : at;
  }

  int skip(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }

  /// After `to` and an article, or after `and` when `between` opened; -1 when there is none.
  int till(int at, boolean between) {
    var till = in(at, Vocabulary.TILL) || (between && is(at, "and"));
    return till ? skip(at + 1, "the") : -1;
  }

  /// After the point of an abbreviated month, or before one that a word follows without a space.
  int skipPoint(int at) {
    var name = at(at - 1);
    var abbreviated = name.length() <= 4 && !Vocabulary.SHORT_MONTHS.contains(name);
    return is(at, ".") && glued(at) && (abbreviated || glued(at + 1)) ? at + 1 : at;
  }

  /// Whether a word ends here: no letter, digit or `%` goes on without a space.
  boolean ends(int next) {
    return !glued(next) || !(lettered(next) || figure(next) || is(next, "%"));
  }
}
