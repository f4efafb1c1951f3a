package dev.overtake.claims.linking;

import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.VocabularyWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private record Name(List<String> words, String id, boolean direct) {}

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Phrases phrases;
  private final Stems stems;
  private final Vocabulary vocabulary;
  private final Set<String> worlds = new HashSet<>();
  private final Set<String> nations = new HashSet<>();

  /* Words that the race's own prose uses: at the start of a sentence no names. */
  private final Set<String> ordinary = new HashSet<>();

  Lexicon(Race race, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    stems = vocabulary.stems();
    phrases = new Phrases(race.indicators(), stems);
    for (var i : race.indicators()) {
      for (var text : List.of(i.title(), i.definition(), i.caveats())) {
        Tokens.of(text, stems).stream()
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
    var words = Tokens.of(name, stems).stream().map(Token::stem).toList();
    if (!words.isEmpty()) {
      var list = names.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
      if (list.stream().noneMatch(n -> n.words().equals(words))) {
        list.add(new Name(words, id, direct));
        list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
      }
    }
  }

  /// Every stem of an indicator's names.
  public Set<String> words(String indicator) {
    return phrases.words(indicator);
  }

  /// The phrases that name indicators.
  Phrases phrases() {
    return phrases;
  }

  public boolean world(String id) {
    return worlds.contains(id);
  }

  public boolean nation(String id) {
    return nations.contains(id);
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
        && ordinary(name.words().getFirst())) {
      return false;
    }
    return worlds.contains(name.id())
        || (Character.isUpperCase(first.charAt(0))
            && (first.length() != 2 || Character.isUpperCase(first.charAt(1))))
        || Character.isDigit(first.charAt(0))
        || (name.words().size() > 1 && !nations.contains(name.id()));
  }

  private boolean ordinary(String stem) {
    return ordinary.contains(stem) || vocabulary.is(Kind.ORDINARY, stem);
  }
}
