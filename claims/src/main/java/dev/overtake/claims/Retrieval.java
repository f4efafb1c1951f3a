package dev.overtake.claims;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Ranks the indicators that an amount could be a figure of by the words around it, and abstains
/// where none, or more than one, stands out.
///
/// A word counts by its inverse document frequency among the race's indicators [K. Spärck Jones,
/// Journal of Documentation 28 (1972)], the more the nearer it stands to the amount; words of the
/// sentences before count less. Only indicators come into question whose unit the amount can have
/// and of which the race has figures of the contender, and only within a factor of thirty of these.
final class Retrieval {
  /* Words of many definitions and of every report, which tell no indicator from another. */
  private static final Set<String> GENERAL =
      Set.of(
          "about", "amount", "count", "counted", "earlier", "figure", "fifth", "first", "had",
          "has", "have", "here", "new", "number", "quarter", "six", "some", "tenth", "third",
          "total", "up", "what", "which", "who");
  private static final double MARGIN = 0.8;
  private static final double FACTOR = 30;
  private static final double DEFINITION = 0.4;
  private static final double BEFORE = 0.35;
  private static final double SAME_TOPIC = 2;
  private static final double OWN = 2.2;
  private static final double CLEAR = 0.75;
  private static final double BESIDE = 0.8;

  private final List<Indicator> indicators;
  private final String world;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<String, Set<String>> counted = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Known[]> known = new HashMap<>();
  private final Map<String, double[]> conversions = new ConcurrentHashMap<>();

  /* What there is of an indicator and a contender: least and greatest figure, and the years. */
  private record Known(double[] range, BitSet years) {}

  /* A word of an indicator, by the indicator's place, with what it counts. */
  private record Posting(int indicator, double weight, boolean named) {}

  Retrieval(Race race) {
    indicators = race.indicators();
    world =
        race.contenders().stream()
            .filter(c -> c.kind() == ContenderKind.WORLD)
            .map(Contender::id)
            .findFirst()
            .orElse("");
    for (var at = 0; at < indicators.size(); at++) {
      index(at);
    }
    postings.replaceAll((stem, list) -> weighed(list));
    for (var o : race.observations()) {
      var value = o.value();
      if (value != null) {
        var own = known.computeIfAbsent(o.contender(), c -> new Known[indicators.size()]);
        var at = places.get(o.indicator());
        if (at == null) {
          continue;
        }
        if (own[at] == null) {
          own[at] = new Known(new double[] {value, value}, new BitSet());
        }
        own[at].years().set(o.period().end().getYear());
        var range = own[at].range();
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }
  }

  private void index(int at) {
    var i = indicators.get(at);
    var words = new HashMap<String, Double>();
    stems(i.definition()).forEach(s -> words.put(s, DEFINITION));
    var names = new ArrayList<>(i.aliases());
    names.add(i.title());
    names.add(i.shortTitle());
    names.add(i.unit());
    var nouns = new HashSet<String>();
    names.forEach(n -> nouns.addAll(stems(n)));
    nouns.forEach(s -> words.put(s, 1.0));
    counted.put(i.id(), nouns);
    places.put(i.id(), at);
    words.forEach((stem, weight) ->
        postings
            .computeIfAbsent(stem, s -> new ArrayList<>())
            .add(new Posting(at, weight, weight == 1)));
  }

  /* Times how rare the word is among the indicators. */
  private List<Posting> weighed(List<Posting> list) {
    var rarity = Math.log(1 + indicators.size() / (double) list.size());
    return list.stream()
        .map(p -> new Posting(p.indicator(), p.weight() * rarity, p.named()))
        .toList();
  }

  private static Set<String> stems(String text) {
    var stems = new HashSet<String>();
    for (var token : Tokens.of(text, 0, text.length())) {
      if (!Tokens.STOP.contains(token.stem())
          && !GENERAL.contains(token.stem())
          && !Character.isDigit(token.raw().charAt(0))) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /// What was found: an indicator, nothing, or too many to choose.
  ///
  /// @param torn the likeliest where none stands out
  /// @param own whether the words of the sentence itself say so
  record Found(@Nullable Indicator indicator, List<String> torn, boolean own) {
    Found asOwn() {
      return new Found(indicator, torn, true);
    }
  }

  private static final Found NOTHING = new Found(null, List.of(), false);

  /// The indicator that an amount of a contender is a figure of.
  ///
  /// @param among which indicators come into question
  /// @param first the amount's first word
  /// @param last its last
  /// @param bare whether no noun that could be counted follows the amount
  /// @param spoken first and last year it speaks of: where there are figures of these years for
  ///   some, only they come into question
  Found best(
      Predicate<Indicator> among,
      Quantity q,
      String owner,
      int first,
      int last,
      boolean bare,
      int @Nullable [] spoken,
      Sentence sentence,
      Context before) {
    List<Integer> possible = new ArrayList<>();
    var of = known.get(owner);
    if (of == null) {
      return NOTHING;
    }
    var factors = factors(q);
    for (var at = 0; at < factors.length; at++) {
      var i = indicators.get(at);
      if (of[at] != null
          && factors[at] > 0
          && possible(i, of[at].range(), q.value() * factors[at])
          && among.test(i)
          && (q.kind() != Quantity.Kind.NUMBER || bare || counts(i, last, sentence))) {
        possible.add(at);
      }
    }
    if (possible.isEmpty()) {
      return NOTHING;
    }
    if (spoken != null) {
      var dated = possible.stream().filter(at -> dated(of[at], spoken)).toList();
      possible = dated.isEmpty() ? possible : dated;
    }
    var near = nearness(first, last, sentence);
    var own = scores(near);
    before.recent.forEach((stem, age) -> near.merge(stem, Math.pow(BEFORE, age), Math::max));
    var all = scores(near);
    for (var at : possible) {
      all[at] += topic(indicators.get(at), before);
    }
    var beside = best(possible, own, OWN, CLEAR);
    return beside.indicator() != null
            && all[indicators.indexOf(beside.indicator())] >= BESIDE * least(q)
        ? beside.asOwn()
        : best(possible, all, least(q), MARGIN);
  }

  private static boolean dated(@Nullable Known known, int[] spoken) {
    var first = known == null ? -1 : known.years().nextSetBit(spoken[0]);
    return first >= 0 && first <= spoken[1];
  }

  /* What turns an amount into the unit of every indicator, 0 where it is no amount of it. */
  private double[] factors(Quantity q) {
    return conversions.computeIfAbsent(
        q.kind() + q.unit(),
        k ->
            indicators.stream()
                .mapToDouble(i -> Units.conversion(q, i) / Units.factor(i.unit()))
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

  /// Whether at most two indicators have a word.
  boolean rare(String stem) {
    return postings.getOrDefault(stem, List.of()).stream().filter(Posting::named).count() <= 2;
  }

  /// Whether the race has a total of all contenders and others.
  boolean knowsWorld(String indicator) {
    return knows(indicator, world);
  }

  /// Whether the race has figures of the contender.
  boolean knows(String indicator, String contender) {
    return known(indicator, contender) != null;
  }

  /// Whether the race has figures of the contender, and the amount is not of another size
  /// altogether.
  boolean possible(Indicator i, String owner, double value) {
    var own = known(i.id(), owner);
    return own != null && possible(i, own.range(), value);
  }

  private @Nullable Known known(String indicator, String contender) {
    var own = known.get(contender);
    var at = places.get(indicator);
    return own == null || at == null ? null : own[at];
  }

  private static boolean possible(Indicator i, double[] range, double value) {
    if (i.scale() == Scale.POINTS) {
      var room = Math.max(range[1] - range[0], 0.5 * Math.abs(range[1]));
      return distance(range)
          ? -Math.abs(value) >= range[0] - room
          : value >= range[0] - room && value <= range[1] + room;
    }
    return value <= FACTOR * Math.max(range[1], 1e-9) && value >= range[0] / FACTOR;
  }

  /// Whether the race's figures of an indicator are distances from the first, nought and less.
  boolean distance(Indicator i, String owner) {
    var own = known(i.id(), owner);
    return own != null && i.scale() == Scale.POINTS && distance(own.range());
  }

  private static boolean distance(double[] range) {
    return range[1] <= 0;
  }

  /* Whether the noun that follows the amount is one that the indicator counts. */
  private boolean counts(Indicator i, int last, Sentence sentence) {
    var nouns = counted.getOrDefault(i.id(), Set.of());
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
  private static double topic(Indicator i, Context before) {
    var last =
        before.age <= 2
            && !before.indicators.isEmpty()
            && before.indicators.getFirst().equals(i.id());
    return last ? SAME_TOPIC * Math.pow(0.5, Math.max(0, before.age)) : 0;
  }

  /* How near to an amount each word of a sentence stands, one at best. */
  private Map<String, Double> nearness(int first, int last, Sentence sentence) {
    var near = new HashMap<String, Double>();
    for (var at = 0; at < sentence.tokens().size(); at++) {
      var stem = sentence.stem(at);
      if (postings.containsKey(stem)) {
        var away = at < first ? first - at : Math.max(0, at - last);
        var clauses = Math.abs(sentence.clause(at) - sentence.clause(first));
        near.merge(stem, 1 / (1 + away / 20.0) / (1 + 0.2 * clauses), Math::max);
      }
    }
    return near;
  }

  private double[] scores(Map<String, Double> near) {
    var scores = new double[indicators.size()];
    near.forEach((stem, factor) -> {
      for (var p : postings.getOrDefault(stem, List.of())) {
        scores[p.indicator()] += p.weight() * factor;
      }
    });
    return scores;
  }
}
