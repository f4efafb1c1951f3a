package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.evidence.VocabularyWord.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells whether a word that can compare contenders does so where it stands.
final class ComparisonCues {
  /* After a comparative: nothing else is counted. */
  private static final Set<String> OF_THEM =
      Set.of(
          "of",
          "than",
          "were",
          "was",
          "in",
          "ratio",
          "figure",
          "number",
          "share",
          "total",
          "count",
          "value",
          "proportion",
          "rate");

  private final SentenceContext context;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;
  private final List<Linker.Hit> hits;

  ComparisonCues(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    tokens = context.tokens;
    mentions = context.mentions;
    hits = context.hits;
  }

  /// Whether no noun that is counted follows a comparative: more of them, more than.
  boolean ofThem(int at) {
    return OF_THEM.contains(sentence.stem(at + 1));
  }

  /// Whether a word means something else where it stands.
  boolean misleads(int at) {
    return misread(at);
  }

  /* Words that are cues only in some places. */
  private boolean misread(int at) {
    return switch (sentence.stem(at)) {
      case "behind" -> !Cues.STATES.contains(sentence.stem(at - 1)) && !named(at + 1);
      case "above" -> !named(at + 1);
      case "largest", "biggest" -> withinNation(at);
      case "highest" -> !ofThem(at);
      case "front" -> !sentence.stem(at - 1).equals("in") || !sentence.stem(at + 1).equals("of");
      case "ahead" -> !sentence.stem(at + 1).equals("of");
      case "most" -> !quality(sentence.stem(at + 1)) || ofMost(at);
      case "best" ->
          tokens.get(Math.max(0, at - 1)).possessive()
              || !context.terms.vocabulary().is(Kind.LEADING, sentence.stem(at + 1))
              || hits.stream().noneMatch(h -> h.first() <= at && at <= h.last());
      case "top" -> !sentence.stem(at + 1).equals("spot") && !sentence.stem(at + 1).equals("place");
      case "leader" ->
          withinNation(at) || !Set.of("in", "for", "of").contains(sentence.stem(at + 1));
      case "dominance", "supremacy" -> hits.stream().noneMatch(h -> h.last() == at - 1);
      case "lead" -> sentence.stem(at - 1).equals("could") || sentence.stem(at + 1).equals("to");
      default -> sentence.stem(at - 1).equals("to");
    };
  }

  private boolean quality(String stem) {
    return Cues.QUALITIES.contains(stem) || context.terms.vocabulary().is(Kind.QUALITY, stem);
  }

  /* The largest of one nation's own: "America's largest", "the largest training run in France". */
  private boolean withinNation(int at) {
    return mentions.stream()
        .filter(m -> context.lexicon.nation(m.id()))
        .anyMatch(m ->
            (m.last() == at - 1 && m.possessive())
                || m.first() == at + 1
                || (m.first() > at + 1
                    && m.first() <= at + 5
                    && (sentence.stem(m.first() - 1).equals("in")
                        || sentence.stem(m.first() - 2).equals("in"))
                    && IntStream.range(at, m.first())
                        .mapToObj(sentence::stem)
                        .noneMatch(Cues.STATES::contains)));
  }

  /* Capacity for the most advanced chips is not said to be the most. */
  private boolean ofMost(int at) {
    return sentence.stem(at - 1).equals("the")
        && Set.of("for", "of", "in").contains(sentence.stem(at - 2))
        && context.quantities.stream()
            .anyMatch(q -> sentence.clause(context.words(q).first()) == sentence.clause(at));
  }

  /* Whether a contender is named at a word or right after. */
  private boolean named(int at) {
    return context.roles.named().stream().anyMatch(m -> m.first() >= at && m.first() <= at + 1);
  }
}
