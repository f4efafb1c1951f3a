package dev.overtake.claims.reading;

import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads by how much one contender is above or below another.
final class DifferenceReader {
  private static final Set<String> AHEAD = Set.of("lead", "led", "ahead", "leading", "advantage");

  private static final Set<String> SHORT = Set.of("short");

  private final SentenceContext context;
  private final Sentence sentence;
  private final AmountLinks links;

  DifferenceReader(SentenceContext context, AmountLinks links) {
    this.context = context;
    this.links = links;
    sentence = context.sentence;
  }

  /// The difference that an amount is, or null: 300 more than Japan, ahead of Japan by 300.
  @Nullable Reading read(PlacedAmount a) {
    var sign = sign(a);
    if (sign == 0) {
      return null;
    }
    var by = sentence.stem(sentence.beforeHedges(a.first())).equals("by");
    var pair = by ? context.pairs.before(a.first()) : context.pairs.of(a.words());
    if (pair.subject().isEmpty()
        || !pair.rival().some()
        || pair.rival() == Rival.Unnamed.REST
        || pair.rival().is(pair.subject())) {
      return null;
    }
    Predicate<Indicator> fits = i -> links.differs(a, i);
    var link = links.retrieved(a, pair.subject(), context.topics.link(a.words(), fits));
    var indicator = context.terms.indicator(link);
    if (link == null || indicator == null || !fits.test(indicator)) {
      return null;
    }
    var factor = sign * links.difference(a.quantity(), indicator);
    return new Reading.Difference(
        context.statement(a, link),
        pair.subject(),
        pair.rival(),
        a.range().times(factor),
        indicator.unit());
  }

  /* 1 where the subject has more, −1 where it has less, 0 where the amount is no difference. */
  private int sign(PlacedAmount a) {
    switch (a.kind()) {
      case NUMBER, DIMENSION, MONEY, POINTS -> {}
      default -> {
        return 0;
      }
    }
    if (sentence.stem(sentence.beforeHedges(a.first())).equals("by")) {
      var ahead = a.clause().any(AHEAD) || a.clause().any(Cues.AHEAD);
      return ahead ? 1 : a.clause().any(Cues.BEHIND) || a.clause().any(SHORT) ? -1 : 0;
    }
    var next = sentence.stem(a.last() + 1);
    if (next.equals("ahead") || next.equals("above")) {
      return 1;
    }
    if (next.equals("behind") || next.equals("below")) {
      return -1;
    }
    var than = context.sameClause(a.last()) && sentence.near(a.last(), Set.of("than"), 7);
    return !than ? 0 : Cues.MORE.contains(next) ? 1 : Cues.FEWER.contains(next) ? -1 : 0;
  }
}
