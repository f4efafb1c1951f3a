package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Account.Manner;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the words of one stretch of a sentence and gives each to a part of a claim.
final class Ledger {
  private static final Set<String> LISTING = Set.of("respectively", "each", "both");
  static final Set<String> BEHIND =
      Set.of(
          "behind", "trail", "trails", "trailing", "trailed", "lag", "lags", "lagging", "lagged");

  private final Entries entries;
  private final SentenceBook book;
  private final Sentence sentence;
  private final @Nullable Obstacle obstacle;
  private Manner manner = Manner.ASSERTED;
  private Account.@Nullable Span span;

  /// @param about the indicator that the claim is taken to be about
  Ledger(SentenceBook book, Reading reading, String about, BitSet within) {
    this.book = book;
    entries = new Entries(book, reading, about, within);
    sentence = book.sentence;
    obstacle = settle();
  }

  /// What stood in the way, or null.
  @Nullable Obstacle obstacle() {
    return obstacle;
  }

  /// The account where nothing stood in the way.
  Account account() {
    return new Account(manner, null, span, entries.ties());
  }

  private @Nullable Obstacle settle() {
    new AmountWords(entries).take();
    var names = new NameWords(entries);
    var whose = names.obstacle();
    if (whose != null) {
      return whose;
    }
    var measure = new NamedMeasure(entries);
    measure.take();
    var denials = new Denials(entries);
    var denied = denials.obstacle();
    manner = denials.manner();
    if (denied != null) {
      return denied;
    }
    if (manner == Manner.DENIED && TimeWords.event(book, entries.reading)) {
      return entries.missing(Part.POLARITY);
    }
    var times = new TimeWords(entries);
    var time = times.obstacle();
    span = times.span();
    names.country();
    relations();
    var over = entries.over();
    if (over >= 0) {
      return book.obstacle(Part.OTHER, over);
    }
    return time != null ? time : unsaid(names, measure);
  }

  private @Nullable Obstacle unsaid(NameWords names, NamedMeasure measure) {
    if (!names.whoseTied()) {
      return entries.missing(Part.WHOSE);
    }
    if (!measure.said()) {
      return entries.missing(Part.MEASURE);
    }
    var standing = measure.standing();
    if (standing >= 0) {
      return book.obstacle(Part.MEASURE, standing);
    }
    return measure.wholeTied() ? null : entries.missing(Part.COMPARISON);
  }

  /* The words that a claim of its kind is made with. */
  private void relations() {
    for (var at = entries.left.nextSetBit(0); at >= 0; at = entries.left.nextSetBit(at + 1)) {
      var word = Words.lower(sentence, at);
      if (Fillers.FUNCTION.contains(word)) {
        entries.left.clear(at);
        continue;
      }
      if (entries.indicator.scale() == Scale.POINTS && BEHIND.contains(word)) {
        entries.take(at, Part.COMPARISON);
        continue;
      }
      if (LISTING.contains(word) && entries.siblings.size() > 1) {
        entries.take(at, Part.WHOSE);
        continue;
      }
      for (var sibling : entries.siblings) {
        if (RelationWords.belongs(sentence, at, sibling, book.words(sibling))) {
          entries.take(at, Part.COMPARISON);
          break;
        }
      }
    }
  }

  /// Whether what the indicator measures adds up over time.
  static boolean cumulative(Indicator indicator) {
    return indicator.kind() == IndicatorKind.CUMULATIVE;
  }
}
