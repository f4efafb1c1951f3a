package dev.overtake.claims.linking;

import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One word of a race's vocabulary, or several one after another, as it may be said.
///
/// @param amount whether it stands for an amount in the indicator's unit
record WordPattern(List<Part> parts, boolean amount) {
  /* A word, its stem, and whether it may go on. */
  record Part(String plain, String stem, boolean open) {
    boolean matches(Token token) {
      var said = WordPattern.plain(token);
      return open ? said.startsWith(plain) : said.equals(plain) || token.stem().equals(stem);
    }
  }

  static WordPattern of(String text, Stems stems) {
    if (text.equals("=")) {
      return new WordPattern(List.of(), true);
    }
    var parts = new ArrayList<Part>();
    for (var word : text.split("[_-]", -1)) {
      var open = word.endsWith("*");
      var plain = (open ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
      parts.add(new Part(plain, open ? plain : stems.of(plain), open));
    }
    return new WordPattern(List.copyOf(parts), false);
  }

  static String plain(Token token) {
    return token.raw().toLowerCase(Locale.ROOT);
  }

  /// How many words it takes at a place of a sentence; nought where it is not said there.
  int at(Sentence sentence, int at) {
    for (var i = 0; i < parts.size(); i++) {
      if (at + i >= sentence.tokens().size()
          || !parts.get(i).matches(sentence.tokens().get(at + i))) {
        return 0;
      }
    }
    return parts.size();
  }

  /// The first letters of what it can begin with.
  List<String> keys(int letters) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var first = parts.getFirst();
    return List.of(cut(first.plain(), letters), cut(first.stem(), letters));
  }

  private static String cut(String word, int letters) {
    return word.length() <= letters ? word : word.substring(0, letters);
  }
}
