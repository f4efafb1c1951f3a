package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Units;
import dev.overtake.claims.quantity.Quantity.Kind;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
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

  @Nullable Understood read(PlacedAmount a) {
    if (whole(a.first()) || ofChange(a) || compared(a.last())) {
      return null;
    }
    var plain =
        context.plain.near(a.first(), i -> context.terms.units().conversion(a.quantity(), i) > 0);
    var link = plain != null ? plain : context.topics.link(a.words(), i -> fits(a, i));
    var owner = a.kind() == Kind.DURATION ? trailing(a.words()) : owners.of(a.words());
    link = links.retrieved(a, owner, links.sized(a, owner, link));
    if (link == null) {
      return elliptical(a);
    }
    var indicator = context.terms.indicator(link);
    owner = indicator == null ? owner : links.known(indicator.id(), owner, a.first());
    if (owner.isEmpty() || indicator == null) {
      return null;
    }
    var own = context.terms.units().conversion(a.quantity(), indicator);
    var by = own > 0 ? own : discourse.last().conversion();
    var year = added(a, indicator) ? context.years.at(a.first(), false) : null;
    if (year != null && year.single()) {
      return new Understood(
          new Reading.Growth(
              context.statement(a, link).of(new YearSpan(year.first() - 1, year.last())),
              owner,
              scaled(a, by),
              ChangeMeasure.AMOUNT,
              indicator.unit()),
          discourse.converting(by));
    }
    return new Understood(
        new Reading.Value(context.statement(a, link), owner, scaled(a, by), indicator.unit()),
        discourse.converting(by));
  }

  /* What is added to a flow is by how much it grew; additions are added themselves. */
  private boolean added(PlacedAmount a, Indicator indicator) {
    if (indicator.kind() != IndicatorKind.FLOW) {
      return false;
    }
    for (var at = a.clause().first(); at <= a.clause().last(); at++) {
      if (sentence.stem(at).equals("add")) {
        return context.terms.measures().says(indicator.id(), sentence, at) == 0;
      }
    }
    return false;
  }

  private boolean fits(PlacedAmount a, Indicator i) {
    return context.terms.units().conversion(a.quantity(), i) > 0
        && (a.kind() != Kind.NUMBER || links.counted.named(a.words(), i));
  }

  private static Range scaled(PlacedAmount a, double by) {
    return new Range(a.range().low() * by, a.range().high() * by);
  }

  /* Whether an amount is by how much something grew. */
  private boolean ofChange(PlacedAmount a) {
    return context.grows(a.first() - 1)
        || (sentence.stem(a.first() - 1).equals("by")
            && a.clause().any(Cues.GROWTH)
            && !(a.kind() == Kind.DURATION && a.clause().any(Cues.BEHIND)));
  }

  /* Whether a comparative or a stretch of time follows an amount. */
  private boolean compared(int last) {
    var next = sentence.stem(last + 1);
    return (context.sameClause(last) && (Cues.MORE.contains(next) || Cues.FEWER.contains(next)))
        || Set.of("year", "month", "day", "week", "decade", "hour").contains(next);
  }

  /* What an amount before is counted in or out of: for every 10,000, of the five hundred. */
  private boolean whole(int first) {
    var before = sentence.stem(first - 1);
    var opens = sentence.stem(0).equals("of") && first == (before.equals("the") ? 2 : 1);
    return opens
        || Set.of("every", "each", "per", "top").contains(before)
        || (before.equals("the")
            && sentence.stem(first - 2).equals("of")
            && context.quantities.stream().anyMatch(q -> context.words(q).last() == first - 3));
  }

  /* A bare number of another contender after an amount: "ahead of the Union's 430", "and China 95".
  It is one of the same thing in the same unit. */
  private @Nullable Understood elliptical(PlacedAmount a) {
    if (a.kind() != Kind.NUMBER || !discourse.recent() || !links.counted.bare(a.last())) {
      return null;
    }
    var indicator = context.spokenOf();
    var owner = owners.of(a.words());
    var by = discourse.last().conversion();
    if (indicator == null
        || by <= 0
        || mentions.stream().noneMatch(m -> m.id().equals(owner))
        || !context
            .terms
            .coverage()
            .possible(
                indicator, owner, a.quantity().value() * by / Units.factor(indicator.unit()))) {
      return null;
    }
    var statement = context.statement(a, context.again(a.first()));
    var range = scaled(a, by);
    return new Understood(
        indicator.scale() == Scale.SHARE
            ? new Reading.Share(statement, owner, range, indicator.unit(), false)
            : new Reading.Value(statement, owner, range, indicator.unit()),
        discourse);
  }

  /* A trails B by so many months: they are A's. */
  private String trailing(WordSpan words) {
    for (var at = words.first() - 1; at > 0; at--) {
      if (Cues.BEHIND.contains(sentence.stem(at)) && !sentence.stem(at).equals("behind")) {
        var before = at;
        return mentions.stream()
            .filter(m -> m.last() < before)
            .reduce((a, b) -> b)
            .map(Lexicon.Mention::id)
            .orElseGet(() -> owners.of(words));
      }
    }
    return owners.of(words);
  }
}
