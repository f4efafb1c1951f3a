package dev.overtake.claims.linking;

import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Stems;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.VocabularyWord;
import dev.overtake.evidence.VocabularyWord.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words that mean something of their own in a race, from its `vocabulary.csv`.
public final class Vocabulary {
  private final Stems stems;
  private final Map<Kind, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> wholes = new HashMap<>();
  private final List<List<String>> institutions;

  /// The words of a race.
  public Vocabulary(List<VocabularyWord> rows) {
    stems =
        new Stems(
            rows.stream()
                .filter(r -> r.kind() == Kind.ALIKE)
                .collect(Collectors.toMap(VocabularyWord::word, VocabularyWord::meaning)));
    for (var row : rows) {
      if (row.kind().ofIndicators()) {
        continue;
      }
      if (row.kind() == Kind.WHOLE) {
        wholes.computeIfAbsent(stems.of(row.word()), w -> new HashSet<>()).add(row.meaning());
      } else {
        words
            .computeIfAbsent(row.kind(), k -> new HashSet<>())
            .add(row.kind() == Kind.COUNTED ? row.word() : stems.of(row.word()));
      }
    }
    institutions =
        rows.stream()
            .filter(r -> r.kind() == Kind.INSTITUTION)
            .map(r -> Tokens.of(r.word(), stems).stream().map(Token::stem).toList())
            .toList();
  }

  /// The stems of words here.
  public Stems stems() {
    return stems;
  }

  /// Whether a stem is a word of a kind.
  public boolean is(Kind kind, String stem) {
    return words.getOrDefault(kind, Set.of()).contains(stem);
  }

  /// Whether a stem is another word for a whole: "economy" for "GDP".
  public boolean means(String stem, String whole) {
    return wholes.getOrDefault(stem, Set.of()).stream().anyMatch(w -> whole.endsWith(" " + w));
  }

  /// Whether what makes a name before it part of another begins at a word.
  public boolean institution(Sentence sentence, int at) {
    return institutions.stream()
        .anyMatch(i ->
            IntStream.range(0, i.size()).allMatch(n -> sentence.stem(at + n).equals(i.get(n))));
  }
}
