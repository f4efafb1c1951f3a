package dev.overtake.claims.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads places in an order: 21st, one hundred twenty-fifth, next, last but one.
final class Ordinals {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /* Phrases with the place they name, counted from the end or from here; longest first. */
  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase("the one before the last one", "end", -1),
          new Phrase("the one before the last", "end", -1),
          new Phrase("the last but one", "end", -1),
          new Phrase("the second to last", "end", -1),
          new Phrase("second to last", "end", -1),
          new Phrase("next to last", "end", -1),
          new Phrase("last but one", "end", -1),
          new Phrase("previous one", "current", -1),
          new Phrase("current one", "current", 0),
          new Phrase("next one", "current", 1),
          new Phrase("antepenultimate", "end", -2),
          new Phrase("penultimate", "end", -1),
          new Phrase("previous", "current", -1),
          new Phrase("current", "current", 0),
          new Phrase("next", "current", 1),
          new Phrase("last", "end", 0));

  private static final Set<String> OPENING =
      PHRASES.stream().map(p -> p.words.getFirst()).collect(Collectors.toSet());

  private record Phrase(List<String> words, String from, int offset) {
    Phrase(String words, String from, int offset) {
      this(List.of(words.split(" ", -1)), from, offset);
    }
  }

  private final Lexemes lex;
  private final Cardinals cardinals;

  Ordinals(Lexemes lex) {
    this.lex = lex;
    this.cardinals = new Cardinals(lex);
  }

  /// A place in an order.
  ///
  /// @param from empty for places from the start; else `end` or `current`
  record Place(int first, int last, double value, String from) {}

  /// The place that is named at a word, or null.
  @Nullable Place at(int at) {
    if (lex.digits(at)) {
      return lex.adjoins(at) && ENDINGS.contains(lex.word(at + 1)) && lex.word(at).length() < 7
          ? new Place(at, at + 1, Double.parseDouble(lex.word(at)), "")
          : null;
    }
    var relative = relative(at);
    return relative == null ? worded(at) : relative;
  }

  /// Every word that a place counted from the end or from here can begin with.
  static Set<String> opening() {
    return OPENING;
  }

  private @Nullable Place relative(int at) {
    if (!OPENING.contains(lex.word(at))) {
      return null;
    }
    for (var phrase : PHRASES) {
      var length = phrase.words.size();
      var same = phrase.words.getFirst().equals(lex.word(at));
      for (var i = 1; same && i < length; i++) {
        same = lex.spaced(at + i - 1) && phrase.words.get(i).equals(lex.word(at + i));
      }
      if (same) {
        return new Place(at, at + length - 1, phrase.offset, phrase.from);
      }
    }
    return null;
  }

  private @Nullable Place worded(int at) {
    var simple = below100(at);
    if (simple != null) {
      return simple;
    }
    var round = NumberWords.roundPlace(lex.word(at));
    var part = Set.of("a", "an", "one").contains(lex.word(at - 1));
    if (round != null) {
      return part ? null : new Place(at, at, round, "");
    }
    var base = cardinals.at(at);
    if (base == null || !lex.joined(base.last()) || (base.value() == 1 && base.last() == at)) {
      return null;
    }
    var next = base.last() + 1;
    round = NumberWords.roundPlace(lex.word(next));
    if (round != null && round >= 100) {
      return new Place(at, next, base.value() * round, "");
    }
    var and = lex.word(next).equals("and") && lex.spaced(next);
    var rest = base.value() % 10 == 0 ? below100(and ? next + 1 : next) : null;
    return rest == null || (base.value() % 100 != 0 && rest.value >= 10)
        ? null
        : new Place(at, rest.last, base.value() + rest.value, "");
  }

  /* First to nineteenth, twentieth to ninety-ninth. */
  private @Nullable Place below100(int at) {
    var word = lex.word(at);
    if (word.equals("second") && Set.of("per", "a", "one", "each").contains(lex.word(at - 1))) {
      return null;
    }
    var place = NumberWords.place(word);
    var value = place == null ? NumberWords.roundPlace(word) : place;
    if (value != null) {
      return value < 100 ? new Place(at, at, value, "") : null;
    }
    var tens = NumberWords.tens(word);
    var unit = NumberWords.place(lex.word(at + 1));
    return tens == null || unit == null || unit > 9 || !lex.joined(at)
        ? null
        : new Place(at, at + 1, tens + unit, "");
  }
}
