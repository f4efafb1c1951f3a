package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Tokens;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.evidence.Indicator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What indicator a place in a sentence is about: by the words around it, by the whole sentence, or
/// by the sentence before.
final class Topics {
  private static final Set<String> TOTAL = Set.of("total", "overall", "altogether");

  private final RaceTerms terms;
  private final Linker linker;
  private final Sentence sentence;
  private final List<Linker.Hit> hits;
  private final Discourse discourse;
  private final PlainNames plain;

  /// @param hits the race's phrases in the sentence
  Topics(
      RaceTerms terms,
      Sentence sentence,
      List<Linker.Hit> hits,
      Discourse discourse,
      PlainNames plain) {
    this.terms = terms;
    linker = terms.linker();
    this.sentence = sentence;
    this.hits = hits;
    this.discourse = discourse;
    this.plain = plain;
  }

  /* Shares that are worked out are of one contender's own whole. */
  private static boolean compared(Indicator i) {
    return i.id().indexOf(Composites.SHARE) < 0;
  }

  Linker.@Nullable Link near(int at) {
    var named = plain.near(at, Topics::compared);
    if (named != null) {
      return named;
    }
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
    var named = plain.near(at, Topics::compared);
    if (named != null) {
      return named;
    }
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
              var i = terms.indicators().get(id);
              return i != null && i.comparedByRatio();
            })
            .toList();
    return nearest.isEmpty() || flows.isEmpty()
        ? link
        : new Linker.Link(flows, false, nearest.get(), false);
  }

  Linker.@Nullable Link link(WordSpan words, Predicate<Indicator> fits) {
    var first = words.first();
    var named = plain.near(first, fits);
    if (named != null) {
      return named;
    }
    var link = linker.link(hits, first, sentence.clause(first), fits).orElse(null);
    if (!discourse.recent()
        || discourse.indicators().isEmpty()
        || (link != null && !narrowed(link))) {
      return link;
    }
    var indicator = terms.indicators().get(discourse.indicators().getFirst());
    return indicator != null && fits.test(indicator)
        ? new Linker.Link(
            discourse.indicators(),
            discourse.last().loose(),
            new Linker.Hit(indicator.id(), first, words.last(), 3, true, sentence.clause(first)),
            link == null)
        : link;
  }

  /// The link of a place to what the sentence before names, where this one names nothing.
  Linker.@Nullable Link lastTopic(int at, Predicate<Indicator> fits) {
    var moved =
        earlier().stream()
            .map(h ->
                new Linker.Hit(h.indicator(), at, at, h.weight(), h.exact(), sentence.clause(at)))
            .toList();
    return linker.link(moved, at, sentence.clause(at), fits).orElse(null);
  }

  private List<Linker.Hit> earlier() {
    var before = discourse.heard().sentence();
    return before == null
        ? List.of()
        : linker.hits(before).stream().filter(h -> h.weight() > 3).toList();
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
    if (PlainNames.is(link)) {
      return false;
    }
    var before = discourse.indicators().getFirst();
    if (!discourse.indicators().contains(link.indicators().getFirst())
        || link.indicators().getFirst().equals(before)) {
      return false;
    }
    if (TOTAL.contains(sentence.stem(link.hit().first() - 1))
        || TOTAL.contains(sentence.stem(link.hit().first() - 2))) {
      return false;
    }
    var names = terms.lexicon().words(before);
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
