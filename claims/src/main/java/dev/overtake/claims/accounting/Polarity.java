package dev.overtake.claims.accounting;

import dev.overtake.claims.text.Sentence;
import java.util.Set;

/// Words that deny and words that doubt.
final class Polarity {
  private static final Set<String> NEGATORS =
      Set.of(
          "not",
          "never",
          "no",
          "none",
          "nor",
          "neither",
          "without",
          "nobody",
          "hardly",
          "cannot",
          "nothing",
          "nowhere",
          "scarcely",
          "barely");

  private static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "do", "does", "did", "has", "have", "had");

  private static final Set<String> DOUBTS =
      Set.of(
          "false",
          "falsely",
          "wrong",
          "wrongly",
          "untrue",
          "myth",
          "nonsense",
          "mistaken",
          "mistakenly",
          "incorrect",
          "incorrectly",
          "deny",
          "denied",
          "denies",
          "denying",
          "doubt",
          "doubts",
          "doubted",
          "doubtful",
          "dispute",
          "disputed",
          "disputes",
          "reject",
          "rejected",
          "rejects",
          "refuted",
          "debunked",
          "misleading",
          "hoax",
          "exaggerated",
          "erroneously",
          "erroneous",
          "retracted",
          "unfounded",
          "baseless",
          "supposedly",
          "allegedly",
          "purportedly");

  private Polarity() {}

  /// Whether a word denies.
  static boolean negates(Sentence sentence, int at) {
    var word = Words.lower(sentence, at);
    return NEGATORS.contains(word) || word.endsWith("n't");
  }

  /// Whether a word denies the verb it belongs to: does not, isn't.
  static boolean negatesVerb(Sentence sentence, int at) {
    var word = Words.lower(sentence, at);
    var next = Words.lower(sentence, at + 1);
    if (next.equals("only") || next.equals("just") || next.equals("merely")) {
      return false;
    }
    return word.endsWith("n't")
        || (word.equals("not") && AUXILIARIES.contains(Words.lower(sentence, at - 1)));
  }

  /// Whether a word calls something untrue or uncertain.
  static boolean doubts(Sentence sentence, int at) {
    return DOUBTS.contains(Words.lower(sentence, at));
  }
}
