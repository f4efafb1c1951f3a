package dev.overtake.claims.linking;

import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The phrases that name a race's indicators: titles and aliases.
///
/// An alias with a figure in it is left out, since a figure must not choose what it is compared
/// with.
final class Phrases {
  /// A phrase that names an indicator.
  ///
  /// @param exact whether the phrase says all that the title says
  record Phrase(String indicator, List<String> stems, double weight, boolean exact) {}

  /* Numbers in words; like digits they must not choose what they are compared with. */
  private static final Set<String> FIGURES =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "hundred",
          "thousand",
          "million",
          "billion",
          "time");

  private final Stems language;
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> phraseWords = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  Phrases(List<Indicator> indicators, Stems language) {
    this.language = language;
    var bags = new HashMap<Indicator, Set<List<String>>>();
    var frequency = new HashMap<String, Integer>();
    for (var indicator : indicators) {
      var own = new HashSet<List<String>>();
      var said = new ArrayList<>(indicator.aliases());
      said.add(indicator.title());
      said.add(indicator.shortTitle());
      for (var text : said) {
        var stems = content(text);
        var figure =
            stems.stream().anyMatch(FIGURES::contains) && indicator.aliases().contains(text);
        if (!stems.isEmpty() && !figure && text.chars().noneMatch(Character::isDigit)) {
          own.add(stems);
        }
      }
      bags.put(indicator, own);
      words.put(indicator.id(), own.stream().flatMap(List::stream).collect(Collectors.toSet()));
      own.stream()
          .flatMap(List::stream)
          .distinct()
          .forEach(s -> frequency.merge(s, 1, Integer::sum));
    }
    for (var indicator : indicators) {
      var title = new HashSet<>(content(indicator.title()));
      for (var stems : bags.getOrDefault(indicator, Set.of())) {
        var weight =
            stems.stream()
                .mapToDouble(
                    s -> Math.log(1 + indicators.size() / (double) frequency.getOrDefault(s, 1)))
                .sum();
        var phrase =
            new Phrase(indicator.id(), stems, weight, stems.size() > 1 && title.containsAll(stems));
        phraseWords.addAll(stems);
        stems.stream()
            .min(Comparator.comparingInt(s -> frequency.getOrDefault(s, 1)))
            .ifPresent(s -> phrases.computeIfAbsent(s, k -> new ArrayList<>()).add(phrase));
      }
    }
  }

  private List<String> content(String text) {
    return Tokens.of(text, language).stream()
        .map(Token::stem)
        .filter(s -> !Tokens.STOP.contains(s))
        .distinct()
        .toList();
  }

  /// Every stem of an indicator's names.
  Set<String> words(String indicator) {
    return words.getOrDefault(indicator, Set.of());
  }

  /// Whether a stem stands in any phrase.
  boolean contain(String stem) {
    return phraseWords.contains(stem);
  }

  /// The phrases whose rarest word a stem is.
  List<Phrase> of(String stem) {
    return phrases.getOrDefault(stem, List.of());
  }
}
