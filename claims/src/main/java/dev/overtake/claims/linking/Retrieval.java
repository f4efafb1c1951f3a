package dev.overtake.claims.linking;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Ranks the indicators that an amount could be a figure of by the words around it, and abstains
/// where none, or more than one, stands out.
///
/// A word counts the more the rarer it is among the race's indicators and the nearer it stands to
/// the amount; words of the sentences before count less. Only indicators come into question whose
/// unit the amount can have and of which the race has figures of the contender, and only within a
/// factor of thirty of these.
public final class Retrieval {
  private static final double MARGIN = 0.8;
  private static final double BEFORE = 0.35;
  private static final double SAME_TOPIC = 2;
  private static final double OWN = 2.2;
  private static final double CLEAR = 0.75;
  private static final double BESIDE = 0.8;

  private final List<Indicator> indicators;
  private final Coverage coverage;
  private final Units units;
  private final InvertedIndex index;
  private final Map<String, double[]> conversions = new ConcurrentHashMap<>();

  Retrieval(List<Indicator> indicators, Coverage coverage, Units units, Stems stems) {
    this.indicators = indicators;
    this.coverage = coverage;
    this.units = units;
    index = new InvertedIndex(indicators, stems);
  }

  /// What was found: an indicator, nothing, or too many to choose.
  ///
  /// @param torn the likeliest where none stands out
  /// @param own whether the words of the sentence itself say so
  public record Found(@Nullable Indicator indicator, List<String> torn, boolean own) {
    Found asOwn() {
      return new Found(indicator, torn, true);
    }
  }

  private static final Found NOTHING = new Found(null, List.of(), false);

  /// What is asked for.
  ///
  /// @param owner whose the amount is
  /// @param words where it stands
  /// @param bare whether no noun that could be counted follows the amount
  /// @param years first and last year it speaks of: where there are figures of these years for some
  ///   indicators, only they come into question
  public record Query(
      Quantity amount, String owner, WordSpan words, boolean bare, @Nullable YearSpan years) {}

  /// What the sentences before say.
  ///
  /// @param words each with how many sentences ago it stood
  /// @param topic the indicator that was spoken of last, or empty
  /// @param age how many sentences ago, below nought in the same one
  public record Before(Map<String, Integer> words, String topic, int age) {}

  /// The indicator that an amount of a contender is a figure of.
  ///
  /// @param among which indicators come into question
  public Found best(Predicate<Indicator> among, Query query, Sentence sentence, Before before) {
    var q = query.amount();
    List<Integer> possible = new ArrayList<>();
    var of = coverage.of(query.owner());
    if (of == null) {
      return NOTHING;
    }
    var factors = factors(q);
    for (var at = 0; at < factors.length; at++) {
      var i = indicators.get(at);
      if (of[at] != null
          && factors[at] > 0
          && of[at].possible(i, q.value() * factors[at])
          && among.test(i)
          && (q.kind() != Quantity.Kind.NUMBER
              || query.bare()
              || counts(i, query.words().last(), sentence))) {
        possible.add(at);
      }
    }
    if (possible.isEmpty()) {
      return NOTHING;
    }
    var spoken = query.years();
    if (spoken != null) {
      var dated = possible.stream().filter(at -> of[at].within(spoken)).toList();
      possible = dated.isEmpty() ? possible : dated;
    }
    var near = nearness(query.words(), sentence);
    var own = index.scores(near);
    before.words().forEach((stem, age) -> near.merge(stem, Math.pow(BEFORE, age), Math::max));
    var all = index.scores(near);
    for (var at : possible) {
      all[at] += topic(indicators.get(at), before);
    }
    var beside = best(possible, own, OWN, CLEAR);
    return beside.indicator() != null
            && all[indicators.indexOf(beside.indicator())] >= BESIDE * least(q)
        ? beside.asOwn()
        : best(possible, all, least(q), MARGIN);
  }

  /* What turns an amount into the unit of every indicator, 0 where it is no amount of it. */
  private double[] factors(Quantity q) {
    return conversions.computeIfAbsent(
        q.kind() + q.unit(),
        k ->
            indicators.stream()
                .mapToDouble(i -> units.conversion(q, i) / Units.factor(i.unit()))
                .toArray());
  }

  /* The first of a ranking, if it is good enough and the second is not nearly as good. */
  private Found best(List<Integer> possible, double[] scores, double least, double margin) {
    var top = -1;
    var second = -1;
    for (var at : possible) {
      if (top < 0 || scores[at] > scores[top]) {
        second = top;
        top = at;
      } else if (second < 0 || scores[at] > scores[second]) {
        second = at;
      }
    }
    if (top < 0 || scores[top] < least) {
      return NOTHING;
    }
    var first = indicators.get(top);
    var clear =
        second < 0
            || scores[second] <= margin * scores[top]
            || first.confusableWith().contains(indicators.get(second).id());
    return clear
        ? new Found(first, List.of(), false)
        : new Found(null, List.of(first.id(), indicators.get(second).id()), false);
  }

  private static double least(Quantity q) {
    return switch (q.kind()) {
      case DIMENSION, DURATION -> 2.5;
      case MONEY -> 3.5;
      default -> 4;
    };
  }

  /* Whether the noun that follows the amount is one that the indicator counts. */
  private boolean counts(Indicator i, int last, Sentence sentence) {
    var nouns = index.nouns(i.id());
    for (var at = last + 1; at <= last + 4; at++) {
      if (sentence.stem(at).length() > 2
          && nouns.contains(sentence.stem(at))
          && sentence.clause(last) == sentence.clause(at)) {
        return true;
      }
    }
    return false;
  }

  /* What it counts that an indicator was spoken of last. */
  private static double topic(Indicator i, Before before) {
    return before.age() <= 2 && before.topic().equals(i.id())
        ? SAME_TOPIC * Math.pow(0.5, Math.max(0, before.age()))
        : 0;
  }

  /* How near to an amount each word of a sentence stands, one at best. */
  private Map<String, Double> nearness(WordSpan words, Sentence sentence) {
    var first = words.first();
    var last = words.last();
    var near = new HashMap<String, Double>();
    for (var at = 0; at < sentence.tokens().size(); at++) {
      var stem = sentence.stem(at);
      if (index.contains(stem)) {
        var away = at < first ? first - at : Math.max(0, at - last);
        var clauses = Math.abs(sentence.clause(at) - sentence.clause(first));
        near.merge(stem, 1 / (1 + away / 20.0) / (1 + 0.2 * clauses), Math::max);
      }
    }
    return near;
  }

  /// Whether at most two indicators have a word.
  public boolean rare(String stem) {
    return index.rare(stem);
  }
}
