package dev.overtake.claims.accounting;

import dev.overtake.claims.reading.Account.Manner;
import dev.overtake.claims.text.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/// How a sentence begins: who says what follows, and whether it is said to be so.
///
/// @param end the first word after it
/// @param manner how it puts what follows
record Opening(int end, Manner manner) {
  private static final int LONGEST = 24;

  private static final Set<String> SAYS =
      Set.of(
          "said",
          "say",
          "says",
          "saying",
          "reported",
          "reports",
          "report",
          "noted",
          "notes",
          "note",
          "found",
          "finds",
          "find",
          "shows",
          "show",
          "showed",
          "shown",
          "announced",
          "wrote",
          "writes",
          "argues",
          "argued",
          "claims",
          "claimed",
          "claim",
          "stated",
          "states",
          "told",
          "points",
          "pointed",
          "reveals",
          "revealed",
          "suggests",
          "suggested",
          "indicates",
          "indicated",
          "indicate",
          "confirmed",
          "confirms",
          "estimates",
          "estimated",
          "calculated",
          "out");

  private static final Set<String> UNTRUE =
      Set.of("false", "untrue", "wrong", "incorrect", "myth", "lie", "nonsense", "fiction", "hoax");

  private static final Set<String> TRUE = Set.of("true", "fact", "clear", "known", "correct");

  private static final Set<String> PLAIN =
      Set.of(
          "it", "is", "a", "simply", "just", "not", "the", "that", "true", "isn't", "was",
          "utterly", "plainly", "now", "also", "widely", "well", "s", "it's", "there", "no", "an",
          "pure");

  static final Opening NONE = new Opening(0, Manner.ASSERTED);

  /// @param amount whether a word belongs to an amount
  /// @param name whether a contender's name begins at a word
  static Opening of(Sentence sentence, IntPredicate amount, IntPredicate name) {
    var size = Math.min(sentence.tokens().size(), LONGEST);
    for (var at = 1; at < size; at++) {
      if (amount.test(at - 1)) {
        return NONE;
      }
      var word = lower(sentence, at);
      if (word.equals("that") && !lower(sentence, at + 1).equals("of")) {
        var made = before(sentence, at);
        if (!made.equals(NONE)) {
          return made;
        }
      } else if (SAYS.contains(lower(sentence, at - 1))
          && at > 1
          && (name.test(at) || (word.equals("the") && name.test(at + 1)))) {
        return new Opening(at, Manner.REPORTED);
      }
    }
    return NONE;
  }

  private static Opening before(Sentence sentence, int that) {
    var last = lower(sentence, that - 1);
    if (plain(sentence, that - 1)) {
      var denied = UNTRUE.contains(last);
      var not = false;
      for (var at = 0; at < that; at++) {
        not |= lower(sentence, at).equals("not") || lower(sentence, at).endsWith("n't");
      }
      if (denied || TRUE.contains(last)) {
        return new Opening(that + 1, denied != not ? Manner.DENIED : Manner.ASSERTED);
      }
    }
    if (!SAYS.contains(last)) {
      return NONE;
    }
    for (var at = 0; at < that; at++) {
      if (Polarity.negates(sentence, at) || Polarity.doubts(sentence, at)) {
        return NONE;
      }
    }
    return new Opening(that + 1, Manner.REPORTED);
  }

  private static boolean plain(Sentence sentence, int end) {
    for (var at = 0; at < end; at++) {
      if (!PLAIN.contains(lower(sentence, at))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Sentence sentence, int at) {
    return Words.lower(sentence, at);
  }
}
