package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Sentence;

/// Gives the words of amounts to a claim: its own, those of the same thing beside it, and the whole
/// that they are part of.
final class AmountWords {
  private final Entries entries;
  private final SentenceBook book;
  private final Sentence sentence;

  AmountWords(Entries entries) {
    this.entries = entries;
    book = entries.book;
    sentence = entries.sentence;
  }

  /// Takes them.
  void take() {
    for (var sibling : entries.siblings) {
      var words = book.words(sibling);
      for (var at = words.first(); at <= words.last(); at++) {
        entries.take(at, Part.AMOUNT);
      }
      for (var at = words.first() - 1;
          at >= 0 && Fillers.BEFORE_AMOUNT.contains(Words.lower(sentence, at));
          at--) {
        entries.take(at, Part.AMOUNT);
      }
    }
    counted();
    whole();
    abbreviations();
  }

  /* Of the 54,000 patents, 38,000 were Chinese: the first amount is what the second is part of. */
  private void whole() {
    for (var q : book.read.quantities()) {
      var words = book.words(q);
      var the = Words.lower(sentence, words.first() - 1).equals("the");
      var of = words.first() - (the ? 2 : 1);
      if (of >= 0
          && Words.lower(sentence, of).equals("of")
          && (of == 0 || sentence.clause(of) != sentence.clause(of - 1))) {
        for (var at = words.first(); at <= words.last(); at++) {
          entries.take(at, Part.AMOUNT);
        }
      }
    }
  }

  /* The short form of a name in brackets: artificial intelligence (AI). */
  private void abbreviations() {
    for (var at = entries.within.nextSetBit(0); at >= 0; at = entries.within.nextSetBit(at + 1)) {
      if (Clause.abbreviated(sentence.text(), sentence.tokens().get(at))) {
        entries.take(at, Part.OTHER);
      }
    }
  }

  /* The noun that an amount counts belongs to it, where it is the indicator's unit. */
  private void counted() {
    var unit = book.terms.tokens(entries.indicator.unit());
    for (var sibling : entries.siblings) {
      var next = book.words(sibling).last() + 1;
      for (var token : unit) {
        if (token.stem().length() > 3 && sentence.stem(next).equals(token.stem())) {
          entries.take(next, Part.AMOUNT);
        }
      }
    }
  }
}
