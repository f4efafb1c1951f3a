package dev.overtake.claims.linking;

import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of the race's indicators, each with the indicators that it speaks of.
///
/// A word counts by its inverse document frequency among the indicators [K. Spärck Jones, Journal
/// of Documentation 28 (1972)], in a definition less than in a name.
final class InvertedIndex {
  /* Words of many definitions and of every report, which tell no indicator from another. */
  private static final Set<String> GENERAL =
      Set.of(
          "about", "amount", "count", "counted", "earlier", "figure", "fifth", "first", "had",
          "has", "have", "here", "new", "number", "quarter", "six", "some", "tenth", "third",
          "total", "up", "what", "which", "who");
  private static final double DEFINITION = 0.4;

  private final Stems stems;
  private final List<Indicator> indicators;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<String, Set<String>> nouns = new HashMap<>();

  /* A word of an indicator, by the indicator's place, with what it counts. */
  private record Posting(int indicator, double weight, boolean named) {}

  InvertedIndex(List<Indicator> indicators, Stems stems) {
    this.stems = stems;
    this.indicators = indicators;
    for (var at = 0; at < indicators.size(); at++) {
      index(at);
    }
    postings.replaceAll((stem, list) -> weighed(list));
  }

  private void index(int at) {
    var i = indicators.get(at);
    var words = new HashMap<String, Double>();
    stems(i.definition()).forEach(s -> words.put(s, DEFINITION));
    var names = new ArrayList<>(i.aliases());
    names.add(i.title());
    names.add(i.shortTitle());
    names.add(i.unit());
    var own = new HashSet<String>();
    names.forEach(n -> own.addAll(stems(n)));
    own.forEach(s -> words.put(s, 1.0));
    nouns.put(i.id(), own);
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

  private Set<String> stems(String text) {
    var found = new HashSet<String>();
    for (var token : Tokens.of(text, stems)) {
      if (!Tokens.STOP.contains(token.stem())
          && !GENERAL.contains(token.stem())
          && !Character.isDigit(token.raw().charAt(0))) {
        found.add(token.stem());
      }
    }
    return found;
  }

  /// Whether at most two indicators have a word.
  boolean rare(String stem) {
    return postings.getOrDefault(stem, List.of()).stream().filter(Posting::named).count() <= 2;
  }

  /// Whether an indicator has a word.
  boolean contains(String stem) {
    return postings.containsKey(stem);
  }

  /// What an indicator counts: the words of its names and its unit.
  Set<String> nouns(String indicator) {
    return nouns.getOrDefault(indicator, Set.of());
  }

  /// How well words fit each indicator, by how much each word counts.
  double[] scores(Map<String, Double> near) {
    var scores = new double[indicators.size()];
    near.forEach((stem, factor) -> {
      for (var p : postings.getOrDefault(stem, List.of())) {
        scores[p.indicator()] += p.weight() * factor;
      }
    });
    return scores;
  }
}
