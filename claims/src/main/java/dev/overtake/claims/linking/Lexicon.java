package dev.overtake.claims.linking;

import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words by which a race's own tables name its contenders and indicators.
///
/// Contenders answer to their names and aliases, and a nation also to the developers that
/// `models.csv` places in it. Indicators answer to titles and aliases; an alias with a figure in it
/// is left out, since a figure must not choose what it is compared with.
public final class Lexicon {
  /// A contender named in a sentence.
  ///
  /// @param direct by its own name and not by one of its firms
  public record Mention(String id, int first, int last, boolean direct, boolean possessive) {}

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

  private record Name(List<String> words, String id, boolean direct) {}

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> phraseWords = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> worlds = new HashSet<>();
  private final Set<String> nations = new HashSet<>();

  /* Words that the race's own prose uses, and a few more: at the start of a sentence no names. */
  private final Set<String> ordinary =
      new HashSet<>(Set.of("together", "magic", "writer", "runway"));

  public Lexicon(Race race) {
    for (var i : race.indicators()) {
      for (var text : List.of(i.title(), i.definition(), i.caveats())) {
        Tokens.of(text, 0, text.length()).stream()
            .filter(t -> Character.isLowerCase(t.raw().charAt(0)))
            .forEach(t -> ordinary.add(t.stem()));
      }
    }
    for (var c : race.contenders()) {
      if (c.kind() == ContenderKind.WORLD) {
        worlds.add(c.id());
      } else if (c.kind() == ContenderKind.COUNTRY) {
        nations.add(c.id());
      }
      for (var name : namesOf(c)) {
        name(name, c.id(), true);
      }
    }
    race.models().stream()
        .filter(m -> m.developer().length() > 3 && !m.developer().contains(","))
        .filter(m -> race.contender(m.contender()).isPresent())
        .map(m -> List.of(m.developer(), m.contender()))
        .distinct()
        .forEach(m -> name(m.get(0), m.get(1), false));
    families(race);
    index(race.indicators());
  }

  /* A family of models, such as the first word of three or more names, answers for the one nation
   * whose developers make it. */
  private void families(Race race) {
    var makers = new HashMap<String, Set<String>>();
    var sizes = new HashMap<String, Integer>();
    for (var m : race.models()) {
      var end = 0;
      while (end < m.model().length() && Character.isLetter(m.model().charAt(end))) {
        end++;
      }
      if (end > 3) {
        var family = m.model().substring(0, end);
        makers.computeIfAbsent(family, f -> new HashSet<>()).add(m.contender());
        sizes.merge(family, 1, Integer::sum);
      }
    }
    makers.forEach((family, by) -> {
      var maker = by.iterator().next();
      var several = sizes.getOrDefault(family, 0) >= 3 && by.size() == 1;
      if (several && race.contender(maker).isPresent()) {
        name(family, maker, false);
      }
    });
  }

  private static List<String> namesOf(Contender c) {
    var all = new ArrayList<>(c.aliases());
    all.add(c.name());
    all.add(c.shortName());
    return all;
  }

  private void name(String name, String id, boolean direct) {
    var words = Tokens.of(name, 0, name.length()).stream().map(Token::stem).toList();
    if (!words.isEmpty()) {
      var list = names.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
      if (list.stream().noneMatch(n -> n.words().equals(words))) {
        list.add(new Name(words, id, direct));
        list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
      }
    }
  }

  private void index(List<Indicator> indicators) {
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

  private static List<String> content(String text) {
    return Tokens.of(text, 0, text.length()).stream()
        .map(Token::stem)
        .filter(s -> !Tokens.STOP.contains(s))
        .distinct()
        .toList();
  }

  /// Every stem of an indicator's names.
  public Set<String> words(String indicator) {
    return words.getOrDefault(indicator, Set.of());
  }

  public boolean world(String id) {
    return worlds.contains(id);
  }

  public boolean nation(String id) {
    return nations.contains(id);
  }

  /// Whether a stem stands in any phrase.
  boolean inPhrases(String stem) {
    return phraseWords.contains(stem);
  }

  /// The phrases whose rarest word a stem is.
  public List<Phrase> phrases(String stem) {
    return phrases.getOrDefault(stem, List.of());
  }

  /// The contenders named in a sentence, from left to right.
  public List<Mention> mentions(List<Token> tokens) {
    var found = new ArrayList<Mention>();
    for (var at = 0; at < tokens.size(); at++) {
      var name = nameAt(tokens, at);
      if (name != null) {
        var last = at + name.words().size() - 1;
        found.add(new Mention(name.id(), at, last, name.direct(), tokens.get(last).possessive()));
        at = last;
      }
    }
    return found;
  }

  private @Nullable Name nameAt(List<Token> tokens, int at) {
    for (var name : names.getOrDefault(tokens.get(at).stem(), List.of())) {
      if (at + name.words().size() <= tokens.size() && matches(name, tokens, at)) {
        return name;
      }
    }
    return null;
  }

  /* Names are proper: "us" and "epoch" in small letters are words. The world is not. */
  private boolean matches(Name name, List<Token> tokens, int at) {
    for (var i = 0; i < name.words().size(); i++) {
      if (!tokens.get(at + i).stem().equals(name.words().get(i))) {
        return false;
      }
    }
    var first = tokens.get(at).raw();
    if (at == 0
        && !name.direct()
        && name.words().size() == 1
        && ordinary.contains(name.words().getFirst())) {
      return false;
    }
    return worlds.contains(name.id())
        || (Character.isUpperCase(first.charAt(0))
            && (first.length() != 2 || Character.isUpperCase(first.charAt(1))))
        || Character.isDigit(first.charAt(0))
        || (name.words().size() > 1 && !nations.contains(name.id()));
  }
}
