package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads how far a figure of a contender moved between two years: by an amount, in per cent, so
/// many times, or only up or down.
final class ChangeReader {
  private static final double ABOUT = 0.1;

  private final SentenceContext context;
  private final Sentence sentence;
  private final Discourse discourse;
  private final AmountLinks links;
  private final Confusables confusables;
  private final ChangeCues cues;
  private final ChangeYears years;

  ChangeReader(SentenceContext context, AmountLinks links, Confusables confusables) {
    this.context = context;
    this.links = links;
    this.confusables = confusables;
    cues = new ChangeCues(context);
    sentence = context.sentence;
    discourse = context.discourse;
    years = new ChangeYears(sentence, discourse);
  }

  /// Whether an amount is one of change.
  boolean tells(PlacedAmount a) {
    return cues.sign(a) != 0 || inARow(a) != null;
  }

  /// The change that an amount tells of, or null.
  @Nullable Reading amount(PlacedAmount a) {
    var sign = cues.sign(a);
    var before = sign == 0 ? inARow(a) : null;
    if (before != null) {
      return again(a, before);
    }
    var range = sign < 0 ? a.range().times(-1) : a.range();
    var multiplied = sentence.stem(a.first() - 2).startsWith("multipl");
    return switch (multiplied ? Quantity.Kind.MULTIPLE : a.kind()) {
      case PERCENT ->
          reading(
              a,
              range,
              cues.yearly(a.last()) ? ChangeMeasure.YEARLY : ChangeMeasure.PERCENT,
              Indicator::comparedByRatio);
      case MULTIPLE ->
          sign < 0 ? null : reading(a, range, ChangeMeasure.TIMES, i -> i.scale() != Scale.POINTS);
      case POINTS -> reading(a, range, ChangeMeasure.AMOUNT, i -> i.scale() == Scale.SHARE);
      case NUMBER, DIMENSION, MONEY ->
          reading(a, range, ChangeMeasure.AMOUNT, i -> links.differs(a, i));
      case DURATION, AGE, ORDINAL, RELATIVE, K_OF_N, ODDS -> null;
    };
  }

  /* The change before in the sentence, where an amount is one more: "and America's by 85". */
  private Reading.@Nullable Growth inARow(PlacedAmount a) {
    var at = sentence.beforeHedges(a.first());
    var by = sentence.stem(at).equals("by");
    return discourse.last().change() instanceof Reading.Growth change
            && discourse.within()
            && change.statement().said().sentence().equals(sentence.span())
            && change.percent()
            && a.kind() == Quantity.Kind.PERCENT
            && (by || context.mentions.stream().anyMatch(m -> m.last() == at))
        ? change
        : null;
  }

  private @Nullable Reading again(PlacedAmount a, Reading.Growth before) {
    var years = before.years();
    var link = context.again(a.first());
    var owner = owner(a.words(), link);
    return years == null || owner == null
        ? null
        : new Reading.Growth(
            context.statement(a, link).of(years),
            owner,
            before.fell() ? a.range().times(-1) : a.range(),
            before.measure(),
            before.unit());
  }

  /// The change that a verb alone tells of, or null: doubled, fell.
  @Nullable Reading verb(int at) {
    var stem = sentence.stem(at);
    if (!ChangeCues.tells(stem)) {
      return null;
    }
    var times = ChangeCues.times(stem);
    var clause = Clause.around(context.text, context.tokens, at);
    var figure =
        context.quantities.stream()
            .map(context::words)
            .anyMatch(words -> clause.holds(words.first()));
    var span = times == null ? years.stretch(at) : years.of(at, true);
    if (span == null || (times == null && figure) || clause.any(Cues.NOT)) {
      return null;
    }
    var place = new WordSpan(at, at);
    var link = context.topics.link(place, i -> i.scale() != Scale.POINTS);
    var owner = owner(place, link);
    if (link == null || owner == null) {
      return null;
    }
    var statement = context.statement(at, link, false, clause).of(span);
    return times == null
        ? new Reading.Trend(statement, owner, Cues.RISE.contains(stem))
        : new Reading.Growth(statement, owner, factors(times, at), ChangeMeasure.TIMES, "x");
  }

  /* How many times as much as before: "more than doubled", "nearly halved". */
  private Range factors(double times, int at) {
    var before = sentence.stem(at - 1);
    var than = before.equals("than");
    var further = before.equals("over") || (than && sentence.stem(at - 2).equals("more"));
    var lessFar = than && sentence.stem(at - 2).equals("less");
    var nearly = Set.of("nearly", "almost").contains(before);
    if (further) {
      return times < 1 ? new Range(0, times) : new Range(times, Double.POSITIVE_INFINITY);
    }
    if (lessFar) {
      return times < 1 ? new Range(times, Double.POSITIVE_INFINITY) : new Range(0, times);
    }
    return new Range(
        nearly && times < 1 ? times : times * (1 - ABOUT),
        nearly && times > 1 ? times : times * (1 + ABOUT));
  }

  private @Nullable Reading reading(
      PlacedAmount a, Range range, ChangeMeasure measure, Predicate<Indicator> fits) {
    var span = years.of(a.first(), measure == ChangeMeasure.TIMES);
    var link = span == null ? null : link(a, measure, fits);
    var indicator = context.terms.indicator(link);
    var owner = owner(a.words(), link);
    if (span == null || link == null || indicator == null || owner == null) {
      return null;
    }
    var statement = context.statement(a, link).of(span);
    return switch (measure) {
      case PERCENT -> new Reading.Growth(statement, owner, range, measure, "%");
      case YEARLY -> new Reading.Growth(statement, owner, range, measure, "% a year");
      case TIMES -> new Reading.Growth(statement, owner, range, measure, "x");
      case AMOUNT -> {
        var by = links.difference(a.quantity(), indicator);
        var inUnits = new Range(range.low() * by, range.high() * by);
        yield new Reading.Growth(statement, owner, inUnits, measure, indicator.unit());
      }
    };
  }

  private Linker.@Nullable Link link(
      PlacedAmount a, ChangeMeasure measure, Predicate<Indicator> fits) {
    var said = context.spokenOf();
    var link =
        said != null && fits.test(said) && context.goesOn(a.first())
            ? context.again(a.first())
            : context.topics.link(a.words(), fits);
    if (measure == ChangeMeasure.AMOUNT && !a.quantity().unit().equals("points")) {
      link = links.retrieved(a, context.owners.of(a.words()), link);
    }
    return confusables.standing(link, fits);
  }

  /* Whose the change is, where it is of what stands and there are figures; else null. */
  private @Nullable String owner(WordSpan words, Linker.@Nullable Link link) {
    if (link == null) {
      return null;
    }
    var owner = context.owners.of(words);
    var indicator = link.indicators().getFirst();
    return owner.isEmpty()
            || confusables.stockOf(indicator)
            || !context.terms.coverage().knows(indicator, owner)
        ? null
        : owner;
  }
}
