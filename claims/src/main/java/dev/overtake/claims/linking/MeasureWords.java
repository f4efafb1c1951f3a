package dev.overtake.claims.linking;

import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.VocabularyWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The words that name each indicator in full, and those that may be said beside them.
///
/// They are the `measure` and `beside` rows of a race's vocabulary; an indicator without such rows
/// is named by every word of its title or of an alias.
public final class MeasureWords {
  /* Words are looked up by their first letters. */
  private static final int KEY = 3;

  private final Map<String, List<Way>> ways = new HashMap<>();
  private final Map<String, List<WordPattern>> beside = new HashMap<>();
  private final Map<String, List<WordPattern>> own = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Stems stems;

  /* All its slots must be said. */
  private record Way(String indicator, List<List<WordPattern>> slots) {}

  /// An indicator and the words that name it.
  public record Naming(String indicator, Set<Integer> words) {}

  MeasureWords(Race race, Stems stems) {
    this.stems = stems;
    var named = new HashSet<String>();
    for (var row : race.vocabulary()) {
      if (row.kind() == VocabularyWord.Kind.MEASURE) {
        named.add(row.meaning());
        way(row.meaning(), row.word());
      } else if (row.kind() == VocabularyWord.Kind.BESIDE) {
        for (var word : words(row.word(), " ")) {
          beside.computeIfAbsent(row.meaning(), i -> new ArrayList<>()).add(pattern(word));
        }
      }
    }
    for (var i : Composites.indicators(race)) {
      indicators.put(i.id(), i);
      if (!named.contains(i.id())) {
        var said = new ArrayList<>(i.aliases());
        said.add(i.title());
        said.add(i.shortTitle());
        said.forEach(text -> alias(i.id(), text));
      }
    }
  }

  private static List<String> words(String text, String between) {
    return List.of(text.split(between, -1));
  }

  private WordPattern pattern(String word) {
    return WordPattern.of(word, stems);
  }

  private void alias(String indicator, String text) {
    var words = new ArrayList<String>();
    for (var token : Tokens.of(text, stems)) {
      if (!Tokens.STOP.contains(token.stem())) {
        words.add(token.raw());
      }
    }
    if (!words.isEmpty() && text.chars().noneMatch(Character::isDigit)) {
      way(indicator, String.join(" ", words));
    }
  }

  private void way(String indicator, String text) {
    var slots = new ArrayList<List<WordPattern>>();
    for (var slot : words(text, " ")) {
      var alternatives = new ArrayList<WordPattern>();
      for (var word : words(slot, "/")) {
        alternatives.add(pattern(word));
      }
      slots.add(alternatives);
      own.computeIfAbsent(indicator, i -> new ArrayList<>()).addAll(alternatives);
    }
    var way = new Way(indicator, slots);
    for (var first : slots.getFirst()) {
      for (var key : first.keys(KEY)) {
        var list = ways.computeIfAbsent(key, k -> new ArrayList<>());
        if (!list.contains(way)) {
          list.add(way);
        }
      }
    }
  }

  /// Every naming of an indicator within some words of a sentence.
  ///
  /// @param within the words that count
  /// @param dimension whether an amount with a unit is among them
  public List<Naming> in(Sentence sentence, IntPredicate within, boolean dimension) {
    var found = new ArrayList<Naming>();
    var tried = new HashSet<Way>();
    for (var at = 0; at < sentence.tokens().size(); at++) {
      if (within.test(at)) {
        var token = sentence.tokens().get(at);
        for (var key : List.of(key(token.stem()), key(WordPattern.plain(token)))) {
          for (var way : ways.getOrDefault(key, List.of())) {
            if (tried.add(way)) {
              var words = said(way, sentence, within, dimension);
              if (words != null) {
                found.add(new Naming(way.indicator(), words));
              }
            }
          }
        }
      }
    }
    return found;
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  private static @Nullable Set<Integer> said(
      Way way, Sentence sentence, IntPredicate within, boolean dimension) {
    var words = new HashSet<Integer>();
    for (var slot : way.slots()) {
      if (!slot(slot, sentence, within, dimension, words)) {
        return null;
      }
    }
    return words;
  }

  private static boolean slot(
      List<WordPattern> slot,
      Sentence sentence,
      IntPredicate within,
      boolean dimension,
      Set<Integer> words) {
    for (var pattern : slot) {
      if (pattern.amount()) {
        if (dimension) {
          return true;
        }
        continue;
      }
      for (var at = 0; at < sentence.tokens().size(); at++) {
        var length = within.test(at) && !words.contains(at) ? pattern.at(sentence, at) : 0;
        if (length > 0 && within.test(at + length - 1)) {
          for (var i = at; i < at + length; i++) {
            words.add(i);
          }
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a word may be said beside the name of an indicator; how many words it is, else nought.
  public int beside(String indicator, Sentence sentence, int at) {
    for (var pattern : beside.getOrDefault(indicator, List.of())) {
      var length = pattern.amount() ? 0 : pattern.at(sentence, at);
      if (length > 0) {
        return length;
      }
    }
    return 0;
  }

  /// Whether a word is one of those that name an indicator, or may be said beside them; how many
  /// words it is, else nought.
  public int says(String indicator, Sentence sentence, int at) {
    var length = beside(indicator, sentence, at);
    for (var pattern : own.getOrDefault(indicator, List.of())) {
      length = Math.max(length, pattern.amount() ? 0 : pattern.at(sentence, at));
    }
    return length;
  }

  /// The indicators that some words name in full, as far as they fit: those with whom the fewest
  /// words are left over, several where they are named by the same words.
  ///
  /// @param content whether a word says something
  public List<String> named(
      Sentence sentence,
      IntPredicate within,
      IntPredicate content,
      boolean dimension,
      Predicate<Indicator> fits) {
    var covered = new HashMap<String, Integer>();
    for (var naming : in(sentence, within, dimension)) {
      var indicator = indicators.get(naming.indicator());
      if (indicator == null || !fits.test(indicator)) {
        continue;
      }
      var count = 0;
      for (var at = 0; at < sentence.tokens().size(); at++) {
        if (within.test(at)
            && content.test(at)
            && (naming.words().contains(at) || beside(naming.indicator(), sentence, at) > 0)) {
          count++;
        }
      }
      covered.merge(naming.indicator(), count, Math::max);
    }
    var most = covered.values().stream().mapToInt(c -> c).max().orElse(0);
    return indicators.keySet().stream()
        .filter(id -> covered.getOrDefault(id, -1) == most)
        .sorted()
        .toList();
  }
}
