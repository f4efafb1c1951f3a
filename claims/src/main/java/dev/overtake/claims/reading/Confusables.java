package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.Retrieval;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.evidence.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells apart, by the words of a sentence, indicators that are easily mistaken: what was added
/// from what stands, all power from that of wind.
final class Confusables {
  /* Words for what is made, whatever it is. */
  private static final Set<String> MADE = Set.of("production", "generation", "output");

  private static final Set<String> ADDING = Set.of("add", "install", "build", "new");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Linker linker;
  private final Retrieval retrieval;
  private final Map<String, Indicator> indicators;

  Confusables(SentenceContext context) {
    sentence = context.sentence;
    tokens = context.tokens;
    lexicon = context.lexicon;
    linker = context.terms.linker();
    retrieval = context.terms.retrieval();
    indicators = context.terms.indicators();
  }

  /// Of what is easily mistaken, the one whose names have the verb before an amount: what was
  /// added, not what stands, in "added 425 GW of capacity".
  Linker.@Nullable Link flow(Linker.@Nullable Link link, int first, Predicate<Indicator> fits) {
    var verbs = List.of(sentence.stem(first - 1), sentence.stem(first - 2));
    if (link == null || !verbs.contains("add")) {
      return link;
    }
    var top = link.indicators().getFirst();
    return lexicon.words(top).contains("add")
        ? link
        : link.indicators().stream()
            .filter(id -> lexicon.words(id).contains("add"))
            .map(indicators::get)
            .filter(i -> i != null && saysAll(top, i))
            .findFirst()
            .map(i -> linker.of(i, fits, first))
            .orElse(link);
  }

  /* Whether all words of the sentence that name one indicator name the other too. */
  private boolean saysAll(String vague, Indicator finer) {
    return tokens.stream()
        .map(Token::stem)
        .filter(lexicon.words(vague)::contains)
        .filter(t -> !MADE.contains(t))
        .allMatch(lexicon.words(finer.id())::contains);
  }

  /// Whether an indicator's names hold all that the sentence says of another, and a word that few
  /// share: that of wind in "wind farms produced electricity".
  boolean finer(Linker.Link link, Indicator other) {
    var vague = lexicon.words(link.indicators().getFirst());
    var names = lexicon.words(other.id());
    var more =
        tokens.stream()
            .map(Token::stem)
            .anyMatch(t -> names.contains(t) && !vague.contains(t) && retrieval.rare(t));
    return more
        && saysAll(link.indicators().getFirst(), other)
        && !link.indicators().contains(other.id());
  }

  /// Whether the text speaks of what stands, and the indicator counts only what was added.
  boolean stockOf(String indicator) {
    return lexicon.words(indicator).contains("add")
        && IntStream.range(0, tokens.size()).noneMatch(this::adds);
  }

  /* Installed capacity is not what was installed. */
  private boolean adds(int at) {
    return ADDING.contains(sentence.stem(at))
        && !(sentence.stem(at).equals("install") && sentence.stem(at + 1).equals("capacity"));
  }

  /// What stands, where an indicator that is easily mistaken for it counts only what was added.
  Linker.@Nullable Link standing(Linker.@Nullable Link link, Predicate<Indicator> fits) {
    return link == null || !stockOf(link.indicators().getFirst())
        ? link
        : link.indicators().stream()
            .filter(id -> !stockOf(id))
            .map(indicators::get)
            .filter(i -> i != null && fits.test(i))
            .findFirst()
            .map(i -> linker.of(i, fits, link.hit().first()))
            .orElse(null);
  }
}
