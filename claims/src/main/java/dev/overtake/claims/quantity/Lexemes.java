package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A stretch of text as lexemes, with what stands between them.
class Lexemes {
  private final String text;
  private final int from;
  private final int to;
  private final List<Lexeme> list = new ArrayList<>();

  Lexemes(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    for (var at = from; at < to; ) {
      var kind = kind(text.charAt(at));
      var end = kind == null ? at + 1 : end(at, kind);
      if (kind != null) {
        list.add(new Lexeme(at, end, text.substring(at, end).toLowerCase(Locale.ROOT), kind));
      }
      at = end;
    }
  }

  private static @Nullable Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    if (c < 128) {
      return Character.isLetter(c) ? Kind.WORD : c == '%' || c == '$' ? Kind.SIGN : null;
    }
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL, Character.OTHER_NUMBER -> Kind.SIGN;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.SURROGATE ->
          Kind.WORD;
      default -> c == '°' ? Kind.SIGN : null;
    };
  }

  private int end(int at, Kind kind) {
    var end = at + 1;
    while (kind != Kind.SIGN && end < to && (kind(text.charAt(end)) == kind || inWord(end, kind))) {
      end++;
    }
    return end;
  }

  /* isn't, U.S., combining marks */
  private boolean inWord(int at, Kind kind) {
    if (kind != Kind.WORD) {
      return false;
    }
    var c = text.charAt(at);
    var next = at + 1 < to && Character.isLetter(text.charAt(at + 1));
    return switch (c) {
      case '\'', '’', '&' -> next;
      case '.' -> next && (at < from + 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
      default ->
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    };
  }

  int size() {
    return list.size();
  }

  /// The word at a place in lower case; empty outside and for what is no word.
  String word(int at) {
    return at < 0 || at >= list.size() ? "" : list.get(at).word();
  }

  /// The word at a place as written.
  String raw(int at) {
    return at < 0 || at >= list.size()
        ? ""
        : text.substring(list.get(at).start(), list.get(at).end());
  }

  boolean digits(int at) {
    return at >= 0 && at < list.size() && list.get(at).kind() == Kind.DIGITS;
  }

  boolean sign(int at) {
    return at >= 0 && at < list.size() && list.get(at).kind() == Kind.SIGN;
  }

  /// Whether a word makes the number after it negative.
  boolean minus(int at) {
    return word(at).equals("minus") || word(at).equals("negative");
  }

  int start(int at) {
    return list.get(at).start();
  }

  int end(int at) {
    return list.get(at).end();
  }

  /// What stands between a lexeme and the next; a full stop at either end of the text.
  String gap(int at) {
    if (at < 0 || at + 1 >= list.size()) {
      return ".";
    }
    return text.substring(list.get(at).end(), list.get(at + 1).start());
  }

  /// Whether the next lexeme follows at once.
  boolean adjoins(int at) {
    return at >= 0 && at + 1 < list.size() && end(at) == start(at + 1);
  }

  /// Whether only blanks, and few of them, stand before the next lexeme.
  boolean spaced(int at) {
    return follows(at, 3, false);
  }

  /// Whether only blanks or a hyphen stand before the next lexeme.
  boolean joined(int at) {
    return follows(at, 3, true);
  }

  private boolean follows(int at, int room, boolean hyphen) {
    if (at < 0 || at + 1 >= list.size() || start(at + 1) - end(at) > room) {
      return false;
    }
    for (var i = end(at); i < start(at + 1); i++) {
      var c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != 0xa0 && c != 0x202f && !(hyphen && c == '-')) {
        return false;
      }
    }
    return true;
  }

  /// The character at a place of the text, or a blank outside the stretch.
  char at(int place) {
    return place < from || place >= to ? ' ' : text.charAt(place);
  }

  /// The place in the text where the stretch ends.
  int to() {
    return to;
  }

  String text() {
    return text;
  }

  /// Where an amount stands that ends with a lexeme.
  Extent extent(int first, int start, int last) {
    return new Extent(first, start, end(last), last);
  }

  /// The words of a number.
  String text(Numeral number) {
    return text.substring(number.start(), end(number.last()));
  }

  /// The lexeme that ends at a place of the text, searched from another.
  int endingAt(int place, int from) {
    var at = from;
    while (at + 1 < list.size() && end(at) < place) {
      at++;
    }
    return at;
  }
}
