package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.ReadSentence;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Statement;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.WordSpan;
import java.util.ArrayList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The accounts of a sentence's claims, from left to right: what one claim accounted for, a later
/// one that leans on it need not.
final class SentenceBook {
  final RaceTerms terms;
  final ReadSentence read;
  final Sentence sentence;
  final Before before;
  final Opening opening;
  final BitSet accounted = new BitSet();
  private final Extents extents;
  private @Nullable Reading last;

  SentenceBook(RaceTerms terms, ReadSentence read, Before before) {
    this.terms = terms;
    this.read = read;
    this.before = before;
    sentence = read.sentence();
    var figures = read.quantities().stream().filter(Quantity::figure).map(this::words).toList();
    opening =
        Opening.of(
            sentence,
            at -> figures.stream().anyMatch(a -> a.holds(at)),
            at ->
                read.mentions().stream()
                    .anyMatch(m -> m.first() == at && !terms.lexicon().world(m.id())));
    extents = new Extents(read, figures, begin());
  }

  /* The first word that is no opening and no "according to somebody". */
  private int begin() {
    var start = opening.end();
    if (Words.lower(sentence, start).equals("according")) {
      var clause = sentence.clause(start);
      while (start < sentence.tokens().size() && sentence.clause(start) == clause) {
        start++;
      }
    }
    return Math.min(start, Math.max(0, sentence.tokens().size() - 1));
  }

  /// The words of an amount.
  WordSpan words(Quantity q) {
    return words(q.start(), q.end());
  }

  private WordSpan words(int start, int end) {
    var first = sentence.index(start);
    var last = first;
    while (last + 1 < sentence.tokens().size() && sentence.tokens().get(last + 1).start() < end) {
      last++;
    }
    return new WordSpan(first, last);
  }

  /// The words that state a claim.
  WordSpan words(Reading reading) {
    var said = reading.statement().said();
    return words(said.start(), said.end());
  }

  /// The last claim of the sentence with nothing left over, or null.
  @Nullable Reading last() {
    return last;
  }

  /// A claim with the account of its words: about all those indicators that they name.
  Reading account(Reading reading) {
    var statement = reading.statement();
    var doubt = doubt();
    if (doubt >= 0) {
      return reading.with(statement.with(Account.refused(obstacle(Part.POLARITY, doubt))));
    }
    Obstacle first = null;
    for (var within : extents.of(words(reading).first(), reading.subject())) {
      Ledger whole = null;
      var about = new ArrayList<String>();
      for (var id : reading.indicators()) {
        var ledger = new Ledger(this, reading, id, within);
        var obstacle = ledger.obstacle();
        if (obstacle == null) {
          whole = whole == null ? ledger : whole;
          about.add(id);
        } else {
          first = first == null || (missing(first) && !missing(obstacle)) ? obstacle : first;
        }
      }
      if (whole != null) {
        accounted.or(within);
        var topic = new Statement.Topic(about, statement.topic().together(), false);
        last = reading.with(statement.about(topic).with(whole.account()));
        return last;
      }
    }
    return first == null ? reading : reading.with(statement.with(Account.refused(first)));
  }

  /* A word that stands in the way says more than one that is missing. */
  private static boolean missing(Obstacle obstacle) {
    return obstacle.word().isEmpty();
  }

  /* A word that calls the sentence untrue, outside of how it opens; or −1. */
  private int doubt() {
    for (var at = opening.end(); at < sentence.tokens().size(); at++) {
      if (Polarity.doubts(sentence, at)) {
        return at;
      }
    }
    return -1;
  }

  /// What stood in the way, at a word.
  Obstacle obstacle(Part part, int at) {
    var token = sentence.tokens().get(at);
    return new Obstacle(part, token.raw(), token.start(), token.end());
  }
}
