package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Coverage;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.Retrieval;
import dev.overtake.claims.linking.Units;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Says what an amount is a figure of: by a phrase of the race, by the words around it, or by what
/// was spoken of last.
final class AmountLinks {
  private static final Set<String> BEHIND =
      Set.of("behind", "off", "back", "short", "adrift", "from", "below");

  /// What is counted beside amounts.
  final CountedThings counted;

  private final SentenceContext context;
  private final Confusables confusables;
  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final Discourse discourse;
  private final List<Linker.Hit> hits;
  private final Roles roles;
  private final Linker linker;
  private final Retrieval retrieval;
  private final Coverage coverage;
  private final Map<String, Indicator> indicators;

  AmountLinks(SentenceContext context, Confusables confusables) {
    this.context = context;
    counted = new CountedThings(context);
    this.confusables = confusables;
    sentence = context.sentence;
    quantities = context.quantities;
    discourse = context.discourse;
    hits = context.hits;
    roles = context.roles;
    linker = context.terms.linker();
    retrieval = context.terms.retrieval();
    coverage = context.terms.coverage();
    indicators = context.terms.indicators();
  }

  /// Whether a bare number is one more of what the amounts before it were of: "or 90 more than
  /// Japan".
  boolean again(Quantity q, int last, @Nullable Indicator i) {
    return q.kind() == Quantity.Kind.NUMBER
        && discourse.last().conversion() > 0
        && discourse.age() <= 0
        && i != null
        && i.equals(context.spokenOf())
        && counted.bare(last);
  }

  /// Whether an amount can be one by which two figures of an indicator differ.
  boolean differs(PlacedAmount a, Indicator i) {
    var q = a.quantity();
    return (context.terms.units().difference(q, i) > 0
            && (q.kind() != Quantity.Kind.NUMBER || counted.named(a.words(), i)))
        || again(q, a.last(), i);
  }

  /// What to multiply an amount by which two figures differ by, to have it in base units.
  double difference(Quantity q, Indicator i) {
    var own = context.terms.units().difference(q, i);
    return own > 0 ? own : discourse.last().conversion();
  }

  /* Whether an amount says how far somebody is from another: 33 points off the top, trailed by 21. */
  private boolean apart(PlacedAmount a) {
    return BEHIND.contains(sentence.stem(a.last() + 1))
        || a.clause().any(Cues.BEHIND)
        || (sentence.stem(a.first() - 1).equals("by") && !discourse.indicators().isEmpty());
  }

  /* No link to what the amount cannot be of: nothing is known of the owner, or its size is another. */
  Linker.@Nullable Link sized(PlacedAmount a, String owner, Linker.@Nullable Link link) {
    var q = a.quantity();
    var indicator = link == null ? null : indicators.get(link.indicators().getFirst());
    if (PlainNames.is(link)
        || indicator == null
        || owner.isEmpty()
        || q.kind() == Quantity.Kind.DURATION) {
      return link;
    }
    var value =
        q.value() * context.terms.units().conversion(q, indicator) / Units.factor(indicator.unit());
    var sign = coverage.distance(indicator, owner) == apart(a);
    return coverage.possible(indicator, owner, value) && (sign || indicator.scale() != Scale.POINTS)
        ? link
        : null;
  }

  /* What the words around say, where no phrase says it or only the sentence before does. */
  Linker.@Nullable Link retrieved(PlacedAmount a, String owner, Linker.@Nullable Link link) {
    var q = a.quantity();
    var first = a.first();
    if (PlainNames.is(link) || owner.isEmpty() || q.kind() == Quantity.Kind.DURATION) {
      return link;
    }
    var apart = apart(a);
    Predicate<Indicator> fits =
        i ->
            context.terms.units().conversion(q, i) > 0
                && (i.scale() != Scale.POINTS || coverage.distance(i, owner) == apart);
    if (sentence.stem(0).equals("those")
        && discourse.age() == 0
        && again(q, a.last(), context.spokenOf())) {
      return context.again(first);
    }
    link = confusables.flow(link, first, fits);
    var parallel = parallel(a, owner);
    if (parallel != null) {
      return parallel;
    }
    if (link != null && !link.carried() && link.hit().exact()) {
      return link;
    }
    var found =
        retrieval.best(
            fits,
            new Retrieval.Query(
                q, owner, a.words(), counted.bare(a.last()), context.years.at(first, true)),
            sentence,
            discourse.before());
    var best = found.indicator();
    if (link != null && !link.carried()) {
      return best != null && confusables.finer(link, best) ? linker.of(best, fits, first) : link;
    }
    if (!found.torn().isEmpty()) {
      return link != null && found.torn().contains(link.indicators().getFirst()) ? link : null;
    }
    if (best != null && link != null && !found.own() && q.kind() == Quantity.Kind.PERCENT) {
      return sized(a, owner, link);
    }
    return best != null ? linker.of(best, fits, first) : link != null ? link : lastTopic(a, owner);
  }

  /* What the sentence before was about, where nothing else is named: "South Korea's supplied 185". */
  private Linker.@Nullable Link lastTopic(PlacedAmount a, String owner) {
    var q = a.quantity();
    var named = hits.stream().anyMatch(h -> h.weight() > 3);
    var link =
        named || q.kind() == Quantity.Kind.NUMBER
            ? null
            : context.topics.lastTopic(a.first(), i -> fits(q, i.id()));
    return sized(a, owner, link);
  }

  /* An amount after another of the sentence, with nothing named between that it could be of but the
  same: "backed American firms with $28 billion and Chinese ones with $34 billion". */
  private Linker.@Nullable Link parallel(PlacedAmount a, String owner) {
    var q = a.quantity();
    var indicator =
        discourse.within() && !discourse.indicators().isEmpty() ? context.spokenOf() : null;
    var number = q.kind() == Quantity.Kind.NUMBER;
    if (indicator == null || (number && !counted.bare(a.last()))) {
      return null;
    }
    var from = -1;
    for (var other : quantities) {
      from = other.end() <= q.start() ? Math.max(from, context.words(other).last()) : from;
    }
    var since = from;
    var by =
        number ? discourse.last().conversion() : context.terms.units().conversion(q, indicator);
    var other =
        hits.stream()
            .anyMatch(h ->
                h.first() > since
                    && h.weight() > 3
                    && !h.indicator().equals(indicator.id())
                    && fits(q, h.indicator()));
    return by <= 0
            || other
            || ofOther(a, indicator)
            || !coverage.possible(indicator, owner, q.value() * by / Units.factor(indicator.unit()))
        ? null
        : context.again(a.first());
  }

  /* Whether an amount is said to be of something that other indicators name and this one does not:
  "315 GW of solar power and 210 GW of wind power". */
  private boolean ofOther(PlacedAmount a, Indicator indicator) {
    var last = a.last();
    if (!sentence.stem(last + 1).equals("of")) {
      return false;
    }
    var noun = sentence.stem(last + 2);
    return !context.lexicon.words(indicator.id()).contains(noun)
        && indicators.values().stream()
            .anyMatch(
                i -> fits(a.quantity(), i.id()) && context.lexicon.words(i.id()).contains(noun));
  }

  private boolean fits(Quantity q, String id) {
    var indicator = indicators.get(id);
    return indicator != null && context.terms.units().conversion(q, indicator) > 0;
  }

  /* The owner, or the one named last before the amount of whom there are figures at all. */
  String known(String indicator, String owner, int first) {
    return coverage.knows(indicator, owner)
        ? owner
        : roles.named().stream()
            .filter(m -> m.last() < first && coverage.knows(indicator, m.id()))
            .reduce((a, b) -> b)
            .map(Lexicon.Mention::id)
            .orElse(owner);
  }
}
