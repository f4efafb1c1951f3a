package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Scale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives the names of contenders to a claim, and says whose it is.
final class NameWords {
  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "they", "their", "theirs", "country", "nation");

  private final Entries entries;
  private final SentenceBook book;
  private final Sentence sentence;

  NameWords(Entries entries) {
    this.entries = entries;
    book = entries.book;
    sentence = entries.sentence;
  }

  /// Takes the names, and says which stood in the way.
  @Nullable Obstacle obstacle() {
    for (var m : book.read.mentions()) {
      if (!entries.within.get(m.first())) {
        continue;
      }
      if (book.terms.lexicon().world(m.id())) {
        if (ofWorld()) {
          name(m);
        }
        continue;
      }
      var own =
          entries.siblings.stream().anyMatch(r -> among(r.subject(), m.id()) || rival(r, m.id()));
      if (!own && book.terms.measures().beside(entries.indicator.id(), sentence, m.first()) > 0) {
        continue;
      }
      var first =
          entries.indicator.scale() == Scale.POINTS && m.direct() && entries.asks(Ledger.BEHIND);
      if ((own && m.direct()) || maker(m) || first) {
        name(m);
      } else if (!entries.elsewhere(m.first())) {
        return book.obstacle(Part.WHOSE, m.first());
      }
    }
    return null;
  }

  /* Nvidia's GB200: a maker right before what it makes. */
  private boolean maker(Lexicon.Mention maker) {
    return !maker.direct()
        && book.read.mentions().stream()
            .anyMatch(m ->
                m.first() == maker.last() + 1
                    && m.direct()
                    && !book.terms.lexicon().nation(m.id())
                    && !book.terms.lexicon().world(m.id()));
  }

  private static boolean among(String together, String id) {
    return Composites.parts(together).contains(id);
  }

  private static boolean rival(Reading r, String id) {
    return r.rival() instanceof Rival.Named(var ids) && among(ids, id);
  }

  private void name(Lexicon.Mention m) {
    for (var at = m.first(); at <= m.last(); at++) {
      entries.take(at, Part.WHOSE);
    }
    if (m.possessive()) {
      take(m.last() + 1, Part.WHOSE, "s");
    }
  }

  private void take(int at, Part part, String word) {
    if (Words.lower(sentence, at).equals(word)) {
      entries.take(at, part);
    }
  }

  private boolean ofWorld() {
    return entries.siblings.stream()
        .anyMatch(r ->
            r instanceof Reading.Share
                || r instanceof Reading.Rank
                || r.rival() == Rival.Unnamed.REST
                || r.rival() == Rival.Unnamed.NEXT
                || (r.rival() instanceof Rival.Named(var id) && book.terms.lexicon().world(id))
                || book.terms.lexicon().world(r.subject())
                || entries.indicator.unit().endsWith("world"));
  }

  /* The country, where only one was named in the sentence before. */
  void country() {
    var named = book.read.mentions().stream().anyMatch(m -> !book.terms.lexicon().world(m.id()));
    if (named || !book.before.only().equals(entries.reading.subject())) {
      return;
    }
    for (var at = entries.left.nextSetBit(0); at >= 0; at = entries.left.nextSetBit(at + 1)) {
      if (Set.of("the", "this").contains(Words.lower(sentence, at - 1))
          && Set.of("country", "nation").contains(Words.lower(sentence, at))) {
        entries.take(at, Part.WHOSE);
      }
    }
  }

  /// Whether the words say whose it is.
  boolean whoseTied() {
    if (entries.reading.subject().isEmpty()) {
      return entries.reading.rival().some();
    }
    var said =
        book.read.mentions().stream()
            .anyMatch(
                m -> entries.within.get(m.first()) && among(entries.reading.subject(), m.id()));
    if (said) {
      return true;
    }
    var last = book.last();
    if (last != null
        && (last.subject().equals(entries.reading.subject())
            || last.rival().is(entries.reading.subject()))) {
      return true;
    }
    var meant =
        book.read.mentions().stream()
            .anyMatch(m -> m.id().equals(entries.reading.subject()) && m.direct());
    return (book.before.only().equals(entries.reading.subject()) && entries.asks(PRONOUNS))
        || (meant && entries.asks(PRONOUNS));
  }
}
