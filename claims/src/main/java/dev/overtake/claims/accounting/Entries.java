package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// One stretch of a sentence on its way through the account of a claim: which of its words are
/// still left, and which were given to a part.
final class Entries {
  final SentenceBook book;
  final Sentence sentence;
  final Reading reading;
  final BitSet within;
  final BitSet left;
  final Indicator indicator;

  /// The claims about the same thing in the stretch, this one among them.
  final List<Reading> siblings;

  private final List<Account.Tie> ties = new ArrayList<>();

  Entries(SentenceBook book, Reading reading, String about, BitSet within) {
    this.book = book;
    this.reading = reading;
    this.within = within;
    sentence = book.sentence;
    left = (BitSet) within.clone();
    indicator = Objects.requireNonNull(book.terms.indicators().get(about));
    siblings =
        book.read.readings().stream()
            .filter(r -> r.indicators().contains(about))
            .filter(r -> within.get(book.words(r).first()))
            .toList();
  }

  List<Account.Tie> ties() {
    return ties.stream().sorted(Comparator.comparingInt(Account.Tie::start)).toList();
  }

  /// Gives a word to a part, if it is left.
  void take(int at, Part part) {
    if (at >= 0 && at < sentence.tokens().size() && left.get(at)) {
      left.clear(at);
      var token = sentence.tokens().get(at);
      ties.add(new Account.Tie(part, token.start(), token.end()));
    }
  }

  /// That a part is not said.
  Obstacle missing(Part part) {
    var said = reading.statement().said();
    return new Obstacle(part, "", said.start(), said.end());
  }

  /// Whether one of some words is said in the stretch.
  boolean asks(Set<String> words) {
    return within.stream().anyMatch(at -> words.contains(Words.lower(sentence, at)));
  }

  /* Whether a word outside of the claim's own clause was accounted for by another claim. */
  boolean elsewhere(int at) {
    return book.accounted.get(at)
        && sentence.clause(at) != sentence.clause(book.words(reading).first());
  }

  /// The first word that belongs to nothing, or −1.
  int over() {
    for (var at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      if (!elsewhere(at)) {
        return at;
      }
    }
    return -1;
  }
}
