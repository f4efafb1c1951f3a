package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Tokens;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.evidence.Indicator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is named in full around a place of a sentence: in its part of a clause, else in its clause,
/// else in the sentence.
final class PlainNames {
  /* Heavier than any phrase. */
  private static final double PLAIN = 99;
  private static final Set<String> LEADING =
      Set.of("in", "of", "for", "among", "on", "by", "with", "at", "as");
  private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

  private final RaceTerms terms;
  private final Sentence sentence;
  private final List<WordSpan> amounts;
  private final List<Quantity> quantities;
  private final @Nullable Sentence before;

  PlainNames(
      RaceTerms terms,
      Sentence sentence,
      List<WordSpan> amounts,
      List<Quantity> quantities,
      @Nullable Sentence before) {
    this.before = before;
    this.terms = terms;
    this.sentence = sentence;
    this.amounts = amounts;
    this.quantities = quantities;
  }

  /// Whether a link is to what is named in full.
  static boolean is(Linker.@Nullable Link link) {
    return link != null && link.hit().weight() >= PLAIN;
  }

  /// The link of a place to what its clause names in full, or null.
  Linker.@Nullable Link near(int place, Predicate<Indicator> fits) {
    var lead = leads() ? sentence.clause(0) : -1;
    var part = link(place, at -> samePart(place, at) || sentence.clause(at) == lead, fits);
    if (part != null) {
      return part;
    }
    var clause =
        link(
            place,
            at -> sentence.clause(at) == sentence.clause(place) || sentence.clause(at) == lead,
            fits);
    return clause != null ? clause : earlier(place, fits);
  }

  /* What the sentence named in full before the clause, or the sentence before did, where the clause
  repeats a word of it: "6,276 patents" after "generative AI patents". */
  private Linker.@Nullable Link earlier(int place, Predicate<Indicator> fits) {
    var clause = sentence.clause(place);
    var own = link(place, at -> sentence.clause(at) < clause, fits);
    if (own != null && repeated(place, own)) {
      return own;
    }
    if (before == null) {
      return null;
    }
    var named =
        terms
            .measures()
            .named(before, at -> true, at -> !Tokens.STOP.contains(before.stem(at)), false, fits);
    if (named.size() != 1) {
      return null;
    }
    var link =
        new Linker.Link(
            named,
            false,
            new Linker.Hit(named.getFirst(), place, place, PLAIN, true, clause),
            false);
    return repeated(place, link) ? link : null;
  }

  private boolean repeated(int place, Linker.Link link) {
    for (var at = 0; at < sentence.tokens().size(); at++) {
      if (sentence.clause(at) == sentence.clause(place)
          && !Tokens.STOP.contains(sentence.stem(at))
          && terms.measures().says(link.indicators().getFirst(), sentence, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /* Whether the sentence opens with what limits all of it: In generative AI, ... */
  private boolean leads() {
    return !sentence.tokens().isEmpty()
        && LEADING.contains(sentence.stem(0))
        && amounts.stream()
            .noneMatch(a -> sentence.clause(a.first()) == sentence.clause(0) && !ofAll());
  }

  private boolean ofAll() {
    return sentence.stem(0).equals("of");
  }

  /// The link of a place to what the sentence names in full, or null.
  Linker.@Nullable Link anywhere(int place, Predicate<Indicator> fits) {
    return link(place, at -> true, fits);
  }

  private Linker.@Nullable Link link(int place, IntPredicate within, Predicate<Indicator> fits) {
    var named =
        terms
            .measures()
            .named(
                sentence,
                within,
                at -> !Tokens.STOP.contains(sentence.stem(at)),
                dimension(within),
                fits);
    return named.isEmpty()
        ? null
        : new Linker.Link(
            named,
            false,
            new Linker.Hit(named.getFirst(), place, place, PLAIN, true, sentence.clause(place)),
            false);
  }

  private boolean dimension(IntPredicate within) {
    return quantities.stream()
        .filter(q ->
            switch (q.kind()) {
              case DIMENSION, MONEY, DURATION -> true;
              default -> false;
            })
        .anyMatch(q -> within.test(sentence.index(q.start())));
  }

  /* Whether no "and" that parts two amounts stands between two words of a clause. */
  private boolean samePart(int place, int at) {
    if (sentence.clause(at) != sentence.clause(place)) {
      return false;
    }
    for (var i = Math.min(place, at) + 1; i <= Math.max(place, at); i++) {
      if (parts(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean parts(int at) {
    var clause = sentence.clause(at);
    return JOINING.contains(sentence.stem(at))
        && amounts.stream().anyMatch(a -> a.last() < at && sentence.clause(a.first()) == clause)
        && amounts.stream().anyMatch(a -> a.first() > at && sentence.clause(a.first()) == clause);
  }
}
