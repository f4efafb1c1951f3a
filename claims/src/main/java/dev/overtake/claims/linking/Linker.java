package dev.overtake.claims.linking;

import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says which indicator a stretch of text is about, or that it cannot tell.
///
/// A phrase counts when all its words stand close together, in any order. It weighs the rarer its
/// words are among the race's phrases and the nearer it stands to the figure. Where the second best
/// is nearly as good and not one of the definitions that the first is easily mistaken for, the text
/// is not linked.
public final class Linker {
  private static final double MARGIN = 0.88;

  private final Phrases phrases;
  private final Map<String, Indicator> indicators = new HashMap<>();

  public Linker(Race race, Lexicon lexicon) {
    phrases = lexicon.phrases();
    race.indicators().forEach(i -> indicators.put(i.id(), i));
  }

  /// A phrase found: the words it covers and what it names.
  public record Hit(
      String indicator, int first, int last, double weight, boolean exact, int clause) {}

  /// Every phrase of a sentence.
  public List<Hit> hits(Sentence sentence) {
    var places = new HashMap<String, List<Integer>>();
    for (var at = 0; at < sentence.tokens().size(); at++) {
      var stem = sentence.stem(at);
      if (phrases.contain(stem)) {
        places.computeIfAbsent(stem, s -> new ArrayList<>()).add(at);
      }
    }
    var hits = new ArrayList<Hit>();
    for (var stem : places.keySet()) {
      for (var phrase : phrases.of(stem)) {
        if (places.keySet().containsAll(phrase.stems())) {
          place(phrase, places, sentence, hits);
        }
      }
    }
    hits.sort(Comparator.comparing(Hit::indicator).thenComparingInt(Hit::first));
    return hits;
  }

  private static void place(
      Phrases.Phrase phrase, Map<String, List<Integer>> places, Sentence sentence, List<Hit> hits) {
    var most = phrase.stems().size() == 1 ? 1 : phrase.stems().size() * 2 + 4;
    for (var anchor : places.getOrDefault(phrase.stems().getFirst(), List.of())) {
      var first = anchor;
      var last = anchor;
      for (var stem : phrase.stems()) {
        var nearest = anchor + 1000;
        for (var at : places.getOrDefault(stem, List.of())) {
          nearest = Math.abs(at - anchor) < Math.abs(nearest - anchor) ? at : nearest;
        }
        first = Math.min(first, nearest);
        last = Math.max(last, nearest);
      }
      var span = last - first + 1;
      // Words on both sides of a comma belong together only in a short list.
      var apart = last < 1000 + anchor && sentence.clause(last) > sentence.clause(first);
      if (span <= (apart ? phrase.stems().size() + 2 : most)) {
        var tight =
            phrase.stems().size() / (phrase.stems().size() + (span - phrase.stems().size()) * 0.15);
        hits.add(
            new Hit(
                phrase.indicator(),
                first,
                last,
                phrase.weight() * tight,
                phrase.exact(),
                sentence.clause(first)));
      }
    }
  }

  /// A link: the indicator first, then those it is easily mistaken for.
  ///
  /// @param carried whether only the sentence before says so
  public record Link(List<String> indicators, boolean loose, Hit hit, boolean carried) {}

  /// The link to an indicator that was found otherwise than by a phrase.
  public Link of(Indicator top, java.util.function.Predicate<Indicator> fits, int place) {
    return new Link(
        withConfusable(top, fits), true, new Hit(top.id(), place, place, 3, true, 0), false);
  }

  /// The best link of some hits to a place among the words, if there is one.
  public java.util.Optional<Link> link(
      List<Hit> hits, int place, int clause, java.util.function.Predicate<Indicator> fits) {
    var best = new HashMap<String, Hit>();
    var scores = new HashMap<String, Double>();
    for (var hit : hits) {
      var indicator = indicators.get(hit.indicator());
      if (indicator == null || !fits.test(indicator)) {
        continue;
      }
      var away = place < hit.first() ? hit.first() - place : Math.max(0, place - hit.last());
      var score = hit.weight() / (1 + away / 15.0) / (1 + 0.35 * Math.abs(hit.clause() - clause));
      if (score > scores.getOrDefault(hit.indicator(), 0.0)) {
        scores.put(hit.indicator(), score);
        best.put(hit.indicator(), hit);
      }
    }
    var order =
        scores.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String id) -> -scores.getOrDefault(id, 0.0))
                    .thenComparing(id -> id))
            .toList();
    if (order.isEmpty()) {
      return java.util.Optional.empty();
    }
    var top = indicators.get(order.getFirst());
    var hit = best.get(order.getFirst());
    if (top == null || hit == null || scores.getOrDefault(top.id(), 0.0) < 2.2) {
      return java.util.Optional.empty();
    }
    for (var other : order.subList(1, order.size())) {
      var close = scores.getOrDefault(other, 0.0) > MARGIN * scores.getOrDefault(top.id(), 0.0);
      if (close && !top.confusableWith().contains(other)) {
        return java.util.Optional.empty();
      }
    }
    return java.util.Optional.of(new Link(withConfusable(top, fits), !hit.exact(), hit, false));
  }

  private List<String> withConfusable(Indicator top, java.util.function.Predicate<Indicator> fits) {
    var all = new ArrayList<String>(List.of(top.id()));
    top.confusableWith().stream()
        .filter(id -> {
          var i = indicators.get(id);
          return i != null && fits.test(i) && i.scale() == top.scale();
        })
        .forEach(all::add);
    return all;
  }
}
