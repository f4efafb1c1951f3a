package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What indicator a place in a sentence is about: by the words around it, by the whole sentence, or
/// by the sentence before.
final class Topics {
  private static final Set<String> TOTAL = Set.of("total", "overall", "altogether");

  private final Lexicon lexicon;
  private final Linker linker;
  private final Map<String, Indicator> indicators;
  private final Sentence sentence;
  private final List<Linker.Hit> hits;
  private final Discourse discourse;

  /// @param hits the race's phrases in the sentence
  Topics(
      Lexicon lexicon,
      Linker linker,
      Map<String, Indicator> indicators,
      Sentence sentence,
      List<Linker.Hit> hits,
      Discourse discourse) {
    this.lexicon = lexicon;
    this.linker = linker;
    this.indicators = indicators;
    this.sentence = sentence;
    this.hits = hits;
    this.discourse = discourse;
  }

  Linker.@Nullable Link near(int at) {
    var beside = Cues.BESIDE.contains(sentence.stem(at));
    var close =
        hits.stream()
            .filter(h ->
                beside
                    ? h.last() == at - 1
                    : h.weight() > 3 && h.last() >= at - 11 && h.first() <= at + 7)
            .toList();
    return linker.link(close, at, sentence.clause(at), i -> true).orElse(null);
  }

  Linker.@Nullable Link every(int at) {
    var link = near(at);
    var all =
        hits.stream()
            .filter(h -> h.weight() > 3 && Math.abs(h.first() - at) < 12)
            .map(Linker.Hit::indicator)
            .distinct()
            .toList();
    var nearest = hits.stream().filter(h -> all.contains(h.indicator())).findFirst();
    if (link != null && all.size() < 2) {
      return link;
    }
    var flows =
        all.stream()
            .filter(id -> {
              var i = indicators.get(id);
              return i != null && i.comparedByRatio();
            })
            .toList();
    return nearest.isEmpty() || flows.isEmpty()
        ? link
        : new Linker.Link(flows, false, nearest.get(), false);
  }

  Linker.@Nullable Link link(int first, int last, Predicate<Indicator> fits) {
    var link = linker.link(hits, first, sentence.clause(first), fits).orElse(null);
    if (discourse.age > 1 || discourse.indicators.isEmpty() || (link != null && !narrowed(link))) {
      return link;
    }
    var indicator = indicators.get(discourse.indicators.getFirst());
    return indicator != null && fits.test(indicator)
        ? new Linker.Link(
            discourse.indicators,
            discourse.loose,
            new Linker.Hit(indicator.id(), first, last, 3, true, sentence.clause(first)),
            link == null)
        : link;
  }

  /* What the sentence names, for one after it that names nothing. */
  List<Linker.Hit> topics() {
    return linker.hits(sentence).stream().filter(h -> h.weight() > 3).toList();
  }

  Linker.@Nullable Link lastTopic(int at, Predicate<Indicator> fits) {
    var moved =
        discourse.before.get().stream()
            .map(h ->
                new Linker.Hit(h.indicator(), at, at, h.weight(), h.exact(), sentence.clause(at)))
            .toList();
    return linker.link(moved, at, sentence.clause(at), fits).orElse(null);
  }

  /* What the whole sentence is about, if it is about one thing. */
  Linker.@Nullable Link only(int at) {
    var strong =
        hits.stream()
            .filter(h -> h.weight() > 3)
            .map(h ->
                new Linker.Hit(h.indicator(), at, at, h.weight(), h.exact(), sentence.clause(at)))
            .toList();
    return linker.link(strong, at, sentence.clause(at), Indicator::comparedByRatio).orElse(null);
  }

  /* A vaguer name for what the sentence before was about: patents after generative AI patents. */
  boolean narrowed(Linker.Link link) {
    var before = discourse.indicators.getFirst();
    if (!discourse.indicators.contains(link.indicators().getFirst())
        || link.indicators().getFirst().equals(before)) {
      return false;
    }
    if (TOTAL.contains(sentence.stem(link.hit().first() - 1))
        || TOTAL.contains(sentence.stem(link.hit().first() - 2))) {
      return false;
    }
    var names = lexicon.words(before);
    for (var i = link.hit().first(); i <= link.hit().last(); i++) {
      var stem = sentence.stem(i);
      var verb = Set.of("file", "build", "add", "install", "production").contains(stem);
      var figure = Character.isDigit(sentence.tokens().get(i).raw().charAt(0));
      if (!verb && !figure && !Tokens.STOP.contains(stem) && !names.contains(stem)) {
        return false;
      }
    }
    return true;
  }
}
