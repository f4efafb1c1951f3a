package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account.Manner;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.text.Answer;
import dev.overtake.claims.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads whether a claim is asserted or denied.
final class Denials {
  private final Entries entries;
  private final SentenceBook book;
  private final Sentence sentence;
  private Manner manner;

  Denials(Entries entries) {
    this.entries = entries;
    book = entries.book;
    sentence = entries.sentence;
    manner = Answer.to(book.sentence) == Answer.NO ? Manner.DENIED : book.opening.manner();
  }

  /// How the claim is put.
  Manner manner() {
    return manner;
  }

  /// Takes the words that deny, and says which stood in the way.
  @Nullable Obstacle obstacle() {
    var own = book.words(entries.reading);
    for (var at = entries.within.nextSetBit(0); at >= 0; at = entries.within.nextSetBit(at + 1)) {
      if (!Polarity.negates(sentence, at) || entries.elsewhere(at)) {
        continue;
      }
      var amount = corrected(at);
      if (amount >= 0) {
        entries.take(at, Part.POLARITY);
        manner = amount == own.first() ? Manner.DENIED : manner;
      } else if (Polarity.negatesVerb(sentence, at) && manner == Manner.ASSERTED) {
        entries.take(at, Part.POLARITY);
        manner = Manner.DENIED;
      } else {
        return book.obstacle(Part.POLARITY, at);
      }
    }
    return null;
  }

  /* The amount that is put right: 250,000 in "not 250,000 but 295,000"; or −1. */
  private int corrected(int at) {
    for (var sibling : entries.siblings) {
      var words = book.words(sibling);
      var next = at + 1;
      while (Fillers.BEFORE_AMOUNT.contains(Words.lower(sentence, next))) {
        next++;
      }
      if (words.first() == next && Words.lower(sentence, words.last() + 1).equals("but")) {
        return next;
      }
    }
    return -1;
  }
}
