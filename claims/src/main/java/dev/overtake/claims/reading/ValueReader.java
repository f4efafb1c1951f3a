package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Units;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how much of something a contender has.
final class ValueReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final Discourse discourse;
  private final List<Lexicon.Mention> mentions;
  private final Owners owners;
  private final AmountLinks links;

  ValueReader(SentenceContext context, AmountLinks links) {
    this.context = context;
    this.links = links;
    sentence = context.sentence;
    discourse = context.discourse;
    mentions = context.mentions;
    owners = context.owners;
  }

  @Nullable Reading read(Quantity q, int first, int last, Clause clause) {
    if (whole(first)
        || context.grows(first - 1)
        || (sentence.stem(first - 1).equals("by")
            && clause.any(Cues.GROWTH)
            && !(q.kind() == Quantity.Kind.DURATION && clause.any(Cues.BEHIND)))
        || (context.sameClause(last) && Cues.MORE.contains(sentence.stem(last + 1)))
        || (context.sameClause(last) && Cues.FEWER.contains(sentence.stem(last + 1)))
        || Set.of("year", "month", "day", "week", "decade", "hour")
            .contains(sentence.stem(last + 1))) {
      return null;
    }
    var link =
        context.topics.link(
            first,
            last,
            i ->
                Units.conversion(q, i) > 0
                    && (q.kind() != Quantity.Kind.NUMBER || links.named(first, last, i)));
    var owner = q.kind() == Quantity.Kind.DURATION ? trailing(first, last) : owners.of(first, last);
    link = links.retrieved(q, owner, first, last, links.sized(q, owner, link));
    if (link == null) {
      return elliptical(q, first, last, clause);
    }
    var indicator = context.indicators.get(link.indicators().getFirst());
    owner = indicator == null ? owner : links.known(indicator.id(), owner, first);
    if (owner.isEmpty() || indicator == null) {
      return null;
    }
    var own = Units.conversion(q, indicator);
    var by = own > 0 ? own : discourse.conversion;
    discourse.conversion = by;
    return context.reading(
        q.start(),
        q.end(),
        Relation.VALUE,
        owner,
        "",
        q.low() * by,
        q.high() * by,
        q.text(),
        indicator.unit(),
        link,
        clause,
        first,
        false);
  }

  /* What an amount before is counted in or out of: for every 10,000, of the five hundred. */
  private boolean whole(int first) {
    var before = sentence.stem(first - 1);
    return Set.of("every", "each", "per", "top").contains(before)
        || (before.equals("the")
            && sentence.stem(first - 2).equals("of")
            && context.quantities.stream().anyMatch(q -> context.place(q)[1] == first - 3));
  }

  /* A bare number of another contender after an amount: "ahead of the Union's 430", "and China 95".
  It is one of the same thing in the same unit. */
  private @Nullable Reading elliptical(Quantity q, int first, int last, Clause clause) {
    if (q.kind() != Quantity.Kind.NUMBER || discourse.age > 1 || !links.bare(last)) {
      return null;
    }
    var indicator = context.said();
    var owner = owners.of(first, last);
    if (indicator == null
        || discourse.conversion <= 0
        || mentions.stream().noneMatch(m -> m.id().equals(owner))
        || !context.coverage.possible(
            indicator, owner, q.value() * discourse.conversion / Units.factor(indicator.unit()))) {
      return null;
    }
    var by = discourse.conversion;
    var link = context.again(first);
    return context.reading(
        q.start(),
        q.end(),
        indicator.scale() == Scale.SHARE ? Relation.SHARE : Relation.VALUE,
        owner,
        "",
        q.low() * by,
        q.high() * by,
        q.text(),
        indicator.unit(),
        link,
        clause,
        first,
        false);
  }

  /* A trails B by so many months: they are A's. */
  private String trailing(int first, int last) {
    for (var at = first - 1; at > 0; at--) {
      if (Cues.BEHIND.contains(sentence.stem(at)) && !sentence.stem(at).equals("behind")) {
        var before = at;
        return mentions.stream()
            .filter(m -> m.last() < before)
            .reduce((a, b) -> b)
            .map(Lexicon.Mention::id)
            .orElseGet(() -> owners.of(first, last));
      }
    }
    return owners.of(first, last);
  }
}
