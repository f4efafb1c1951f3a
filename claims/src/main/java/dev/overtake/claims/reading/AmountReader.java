package dev.overtake.claims.reading;

import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the claim that an amount makes: a value, a share, a ratio or a place.
final class AmountReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final Discourse discourse;
  private final RatioReader ratios;
  private final ShareReader shares;
  private final ValueReader values;
  private final ChangeReader changes;
  private final DifferenceReader differences;

  AmountReader(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    discourse = context.discourse;
    var confusables = new Confusables(context);
    var links = new AmountLinks(context, confusables);
    ratios = new RatioReader(context);
    shares = new ShareReader(context, links, ratios);
    values = new ValueReader(context, links);
    changes = new ChangeReader(context, links, confusables);
    differences = new DifferenceReader(context, links);
  }

  /// The claim of an amount, or null.
  @Nullable Understood amount(PlacedAmount a) {
    if (changes.tells(a)) {
      return plain(changes.amount(a));
    }
    var difference = differences.read(a);
    return difference != null ? plain(difference) : standing(a);
  }

  private @Nullable Understood standing(PlacedAmount a) {
    return switch (a.kind()) {
      case MULTIPLE, ODDS -> plain(ratios.read(a, a.range()));
      case PERCENT -> shares.read(a);
      case NUMBER, DIMENSION, DURATION, MONEY -> values.read(a);
      case ORDINAL -> plain(rank(a));
      case K_OF_N -> shares.read(a.as(a.quantity().percent()));
      case POINTS, AGE, RELATIVE -> null;
    };
  }

  /* A reading that leaves alone what the last amount was counted in. */
  private @Nullable Understood plain(@Nullable Reading reading) {
    return reading == null ? null : new Understood(reading, discourse);
  }

  /// The change that a verb alone tells of, or null.
  @Nullable Reading change(int at) {
    return changes.verb(at);
  }

  /* Korea came third and Japan fifth. */
  private boolean placedLike(int first) {
    return discourse.last().relation() == Relation.RANK
        && discourse.within()
        && context.mentions.stream().anyMatch(m -> m.last() == first - 1);
  }

  /* Whether a name begins at a word: the second-place United States. */
  private boolean named(int at) {
    return context.mentions.stream().anyMatch(m -> m.first() == at);
  }

  private @Nullable Reading rank(PlacedAmount a) {
    var next = sentence.stem(a.last() + 1);
    if (Cues.PLACES.contains(next) && named(a.last() + 2)) {
      return null;
    }
    var only = next.equals("only") && sentence.stem(a.last() + 2).equals("to");
    if (!only
        && !Cues.PLACES.contains(next)
        && !Cues.RANKS.contains(sentence.stem(a.first() - 1))
        && !(next.equals("in") && sentence.near(a.last(), Set.of("world"), 3))
        && !placedLike(a.first())) {
      return null;
    }
    var link = context.topics.link(a.words(), i -> true);
    var owner = context.owners.of(a.words());
    return link == null || owner.isEmpty() || context.lexicon.world(owner)
        ? null
        : new Reading.Rank(context.statement(a, link), owner, a.range(), false);
  }
}
