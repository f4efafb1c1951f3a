package dev.overtake.claims;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ranks the indicators that an amount could be a figure of by the words around it, and abstains
/// where none, or more than one, stands out.
///
/// A word counts by its inverse document frequency among the race's indicators [K. Spärck Jones,
/// Journal of Documentation 28 (1972)], the more the nearer it stands to the amount; words of the
/// sentences before count less. Only indicators come into question whose unit the amount can have
/// and of which the race has figures of the contender, and only within a factor of thirty of these.
final class Retrieval {
  private static final double MARGIN = 0.8;
  private static final double FACTOR = 30;
  private static final double DEFINITION = 0.4;
  private static final double BEFORE = 0.35;
  private static final double SAME_TOPIC = 2;
  private static final double OWN = 2.2;
  private static final double CLEAR = 0.6;
  private static final double BESIDE = 0.8;

  private final List<Indicator> indicators;
  private final Map<String, Map<String, Double>> vocabulary = new HashMap<>();
  private final Map<String, Set<String>> counted = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<String, double[]> ranges = new HashMap<>();

  Retrieval(Race race) {
    indicators = race.indicators();
    var frequency = new HashMap<String, Integer>();
    for (var i : indicators) {
      var words = new HashMap<String, Double>();
      stems(i.definition()).forEach(s -> words.put(s, DEFINITION));
      var names = new ArrayList<>(i.aliases());
      names.add(i.title());
      names.add(i.shortTitle());
      names.forEach(n -> stems(n).forEach(s -> words.put(s, 1.0)));
      stems(i.unit()).forEach(s -> words.put(s, 1.0));
      vocabulary.put(i.id(), words);
      var nouns = new HashSet<>(stems(i.unit()));
      names.forEach(n -> nouns.addAll(stems(n)));
      counted.put(i.id(), nouns);
      words.keySet().forEach(s -> frequency.merge(s, 1, Integer::sum));
    }
    frequency.forEach((s, n) -> rarity.put(s, Math.log(1 + indicators.size() / (double) n)));
    for (var o : race.observations()) {
      var value = o.value();
      if (value != null) {
        var range =
            ranges.computeIfAbsent(
                o.indicator() + " " + o.contender(), k -> new double[] {value, value});
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }
  }

  private static Set<String> stems(String text) {
    var stems = new HashSet<String>();
    for (var token : Tokens.of(text, 0, text.length())) {
      if (!Tokens.STOP.contains(token.stem()) && !Character.isDigit(token.raw().charAt(0))) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /// What was found: an indicator, nothing, or too many to choose.
  ///
  /// @param torn the likeliest where none stands out
  record Found(@Nullable Indicator indicator, List<String> torn) {}

  private static final Found NOTHING = new Found(null, List.of());

  /// The indicator that an amount of a contender is a figure of.
  ///
  /// @param first the amount's first word
  /// @param last its last
  /// @param bare whether no noun that could be counted follows the amount
  Found best(
      Quantity q, String owner, int first, int last, boolean bare, Sentence sentence, Context before) {
    var possible = new ArrayList<Indicator>();
    for (var i : indicators) {
      var by = Units.conversion(q, i);
      if (by > 0
          && possible(i, owner, q.value() * by / Units.factor(i.unit()))
          && (q.kind() != Quantity.Kind.NUMBER || bare || counts(i, last, sentence))) {
        possible.add(i);
      }
    }
    var own = new HashMap<String, Double>();
    var all = new HashMap<String, Double>();
    for (var i : possible) {
      var words = own(i, first, last, sentence);
      own.put(i.id(), sum(words));
      all.put(i.id(), withContext(i, words, before));
    }
    var beside = best(possible, own, OWN, CLEAR);
    return beside.indicator() != null
            && all.getOrDefault(beside.indicator().id(), 0.0) >= BESIDE * least(q)
        ? beside
        : best(possible, all, least(q), MARGIN);
  }

  /* The first of a ranking, if it is good enough and the second is not nearly as good. */
  private static Found best(
      List<Indicator> possible, Map<String, Double> scores, double least, double margin) {
    var order =
        possible.stream()
            .sorted(
                Comparator.comparingDouble((Indicator i) -> -scores.getOrDefault(i.id(), 0.0))
                    .thenComparing(Indicator::id))
            .limit(2)
            .toList();
    if (order.isEmpty() || scores.getOrDefault(order.getFirst().id(), 0.0) < least) {
      return NOTHING;
    }
    var top = order.getFirst();
    var second = order.getLast();
    var clear =
        order.size() == 1
            || scores.getOrDefault(second.id(), 0.0)
                <= margin * scores.getOrDefault(top.id(), 0.0)
            || top.confusableWith().contains(second.id());
    return clear
        ? new Found(top, List.of())
        : new Found(null, List.of(top.id(), second.id()));
  }

  private static double sum(Map<String, Double> words) {
    return words.values().stream().mapToDouble(v -> v).sum();
  }

  private static double least(Quantity q) {
    return switch (q.kind()) {
      case DIMENSION, DURATION -> 2.5;
      case MONEY -> 3.5;
      default -> 4;
    };
  }

  /// Whether the race has figures of the contender.
  boolean knows(String indicator, String contender) {
    return ranges.containsKey(indicator + " " + contender);
  }

  /// Whether the race has figures of the contender, and the amount is not of another size
  /// altogether.
  boolean possible(Indicator i, String owner, double value) {
    var range = ranges.get(i.id() + " " + owner);
    if (range == null) {
      return false;
    }
    if (i.scale() == Scale.POINTS) {
      var room = Math.max(range[1] - range[0], 0.5 * Math.abs(range[1]));
      var distance = range[1] <= 0;
      return value >= range[0] - room && value <= (distance ? 0 : range[1] + room);
    }
    return value <= FACTOR * Math.max(range[1], 1e-9) && value >= range[0] / FACTOR;
  }

  /* Whether the noun that follows the amount is one that the indicator counts. */
  private boolean counts(Indicator i, int last, Sentence sentence) {
    var nouns = counted.getOrDefault(i.id(), Set.of());
    for (var at = last + 1; at <= last + 4; at++) {
      if (nouns.contains(sentence.stem(at)) && sentence.clause(last) == sentence.clause(at)) {
        return true;
      }
    }
    return false;
  }

  /* With the words of the sentences before, and for what was spoken of last. */
  private double withContext(Indicator i, Map<String, Double> own, Context before) {
    var words = vocabulary.getOrDefault(i.id(), Map.of());
    var best = new HashMap<>(own);
    before.recent.forEach(
        (stem, age) -> {
          var weight = words.get(stem);
          if (weight != null) {
            best.merge(
                stem, weight * rarity.getOrDefault(stem, 0.0) * Math.pow(BEFORE, age), Math::max);
          }
        });
    var topic =
        before.age <= 2
            && !before.indicators.isEmpty()
            && before.indicators.getFirst().equals(i.id());
    return sum(best) + (topic ? SAME_TOPIC * Math.pow(0.5, Math.max(0, before.age)) : 0);
  }

  /* What the words of the sentence itself count for an indicator. */
  private Map<String, Double> own(Indicator i, int first, int last, Sentence sentence) {
    var words = vocabulary.getOrDefault(i.id(), Map.of());
    var best = new HashMap<String, Double>();
    for (var at = 0; at < sentence.tokens().size(); at++) {
      var stem = sentence.stem(at);
      var weight = words.get(stem);
      if (weight != null) {
        var away = at < first ? first - at : Math.max(0, at - last);
        var clauses = Math.abs(sentence.clause(at) - sentence.clause(first));
        best.merge(
            stem,
            weight * rarity.getOrDefault(stem, 0.0) / (1 + away / 20.0) / (1 + 0.2 * clauses),
            Math::max);
      }
    }
    return best;
  }
}
