package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.Units;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads how far a figure of a contender moved between two years: by an amount, in per cent, so
/// many times, or only up or down.
public final class ChangeReader {
  /// So many per cent in all.
  public static final String PERCENT = "%";

  /// So many per cent in each year, on average.
  public static final String YEARLY = "% a year";

  /// So many times what it was.
  public static final String TIMES = "x";

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
  boolean tells(Quantity q, int first, int last) {
    return cues.sign(q, first, last) != 0 || inARow(q, first) != null;
  }

  /// The change that an amount tells of, or null.
  @Nullable Reading amount(Quantity q, int first, int last, Clause clause) {
    var sign = cues.sign(q, first, last);
    var before = sign == 0 ? inARow(q, first) : null;
    if (before != null) {
      return again(q, before, first, last, clause);
    }
    var ends = sign < 0 ? new double[] {-q.high(), -q.low()} : new double[] {q.low(), q.high()};
    var multiplied = sentence.stem(first - 2).startsWith("multipl");
    return switch (multiplied ? Quantity.Kind.MULTIPLE : q.kind()) {
      case PERCENT ->
          reading(
              q,
              first,
              last,
              clause,
              ends,
              cues.yearly(last) ? YEARLY : PERCENT,
              Indicator::comparedByRatio);
      case MULTIPLE ->
          sign < 0
              ? null
              : reading(q, first, last, clause, ends, TIMES, i -> i.scale() != Scale.POINTS);
      case POINTS -> reading(q, first, last, clause, ends, "", i -> i.scale() == Scale.SHARE);
      case NUMBER, DIMENSION, MONEY ->
          reading(
              q,
              first,
              last,
              clause,
              ends,
              "",
              i ->
                  (Units.difference(q, i) > 0
                          && (q.kind() != Quantity.Kind.NUMBER || links.named(first, last, i)))
                      || links.again(q, last, i));
      case DURATION, AGE, ORDINAL, RELATIVE, K_OF_N, ODDS -> null;
    };
  }

  /* The change before in the sentence, where an amount is one more: "and America's by 85". */
  private @Nullable Reading inARow(Quantity q, int first) {
    var change = discourse.change;
    var at = sentence.beforeHedges(first);
    var by = sentence.stem(at).equals("by");
    return change != null
            && discourse.age == -1
            && change.sentence().equals(sentence.span())
            && change.unit().startsWith(PERCENT)
            && q.kind() == Quantity.Kind.PERCENT
            && (by || context.mentions.stream().anyMatch(m -> m.last() == at))
        ? change
        : null;
  }

  private @Nullable Reading again(Quantity q, Reading before, int first, int last, Clause clause) {
    var falls = before.high() < 0;
    var years = before.years();
    return years == null
        ? null
        : made(
            q.start(),
            q.end(),
            Relation.GROWTH,
            falls ? new double[] {-q.high(), -q.low()} : new double[] {q.low(), q.high()},
            q.text(),
            before.unit(),
            context.again(first),
            clause,
            first,
            last,
            years);
  }

  /// The change that a verb alone tells of, or null: doubled, fell.
  @Nullable Reading verb(int at) {
    var stem = sentence.stem(at);
    var times = ChangeCues.times(stem);
    var up = Cues.RISE.contains(stem);
    if (!ChangeCues.tells(stem)) {
      return null;
    }
    var clause = Clause.around(context.text, context.tokens, at);
    var figure = context.quantities.stream().map(context::place).anyMatch(p -> clause.holds(p[0]));
    var span = times == null ? years.stretch(at) : years.of(at, true);
    if (span == null || (times == null && figure) || clause.any(Cues.NOT)) {
      return null;
    }
    var trend = up ? new double[] {1, Double.POSITIVE_INFINITY} : new double[] {0, 1};
    var token = context.tokens.get(at);
    return made(
        token.start(),
        token.end(),
        times == null ? Relation.TREND : Relation.GROWTH,
        times == null ? trend : factors(times, at),
        token.raw(),
        TIMES,
        context.topics.link(at, at, i -> i.scale() != Scale.POINTS),
        clause,
        at,
        at,
        span);
  }

  /* How many times as much as before: "more than doubled", "nearly halved". */
  private double[] factors(double times, int at) {
    var before = sentence.stem(at - 1);
    var than = before.equals("than");
    var further = before.equals("over") || (than && sentence.stem(at - 2).equals("more"));
    var lessFar = than && sentence.stem(at - 2).equals("less");
    var nearly = Set.of("nearly", "almost").contains(before);
    if (further) {
      return times < 1 ? new double[] {0, times} : new double[] {times, Double.POSITIVE_INFINITY};
    }
    if (lessFar) {
      return times < 1 ? new double[] {times, Double.POSITIVE_INFINITY} : new double[] {0, times};
    }
    return new double[] {
      nearly && times < 1 ? times : times * (1 - ABOUT),
      nearly && times > 1 ? times : times * (1 + ABOUT)
    };
  }

  private @Nullable Reading reading(
      Quantity q,
      int first,
      int last,
      Clause clause,
      double[] ends,
      String unit,
      Predicate<Indicator> fits) {
    var span = years.of(first, unit.equals(TIMES));
    if (span == null) {
      return null;
    }
    var said = context.said();
    var link =
        said != null && fits.test(said) && context.goesOn(first)
            ? context.again(first)
            : context.topics.link(first, last, fits);
    if (unit.isEmpty() && !q.unit().equals("points")) {
      link = links.retrieved(q, context.owners.of(first, last), first, last, link);
    }
    link = confusables.standing(link, fits);
    if (link == null) {
      return null;
    }
    var indicator = context.indicators.get(link.indicators().getFirst());
    if (indicator == null) {
      return null;
    }
    var by = unit.isEmpty() ? links.difference(q, indicator) : 1;
    return made(
        q.start(),
        q.end(),
        Relation.GROWTH,
        new double[] {ends[0] * by, ends[1] * by},
        q.text(),
        unit.isEmpty() ? indicator.unit() : unit,
        link,
        clause,
        first,
        last,
        span);
  }

  private @Nullable Reading made(
      int start,
      int end,
      Relation relation,
      double[] range,
      String said,
      String unit,
      Linker.@Nullable Link link,
      Clause clause,
      int first,
      int last,
      int[] span) {
    var owner = context.owners.of(first, last);
    if (link == null
        || owner.isEmpty()
        || confusables.stockOf(link.indicators().getFirst())
        || !context.coverage.knows(link.indicators().getFirst(), owner)) {
      return null;
    }
    return context
        .reading(
            start, end, relation, owner, "", range[0], range[1], said, unit, link, clause, first,
            false)
        .withYears(span);
  }
}
