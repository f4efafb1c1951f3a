package dev.overtake.claims.linking;

import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a race knows of words: names, phrases, indicators and what there are figures of.
///
/// It is made once for a race and serves any number of texts and threads.
public record RaceTerms(
    Vocabulary vocabulary,
    Lexicon lexicon,
    Linker linker,
    Retrieval retrieval,
    Coverage coverage,
    Units units,
    MeasureWords measures,
    Map<String, Indicator> indicators) {

  /// The terms of a race.
  public static RaceTerms of(Race race) {
    var vocabulary = new Vocabulary(race.vocabulary());
    var units = new Units(vocabulary);
    var lexicon = new Lexicon(race, vocabulary);
    var coverage = new Coverage(race);
    var indicators = new LinkedHashMap<String, Indicator>();
    Composites.indicators(race).forEach(i -> indicators.put(i.id(), i));
    return new RaceTerms(
        vocabulary,
        lexicon,
        new Linker(race, lexicon),
        new Retrieval(race.indicators(), coverage, units, vocabulary.stems()),
        coverage,
        units,
        new MeasureWords(race, vocabulary.stems()),
        indicators);
  }

  /// The words of a text.
  public List<Token> tokens(String text) {
    return Tokens.of(text, vocabulary.stems());
  }

  /// What a link is about, or null.
  public @Nullable Indicator indicator(Linker.@Nullable Link link) {
    return link == null ? null : indicators.get(link.indicators().getFirst());
  }
}
