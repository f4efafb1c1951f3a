package dev.overtake.claims.accounting;

import dev.overtake.claims.text.Sentence;
import java.util.Locale;

/// Words of a sentence as they are compared with closed lists.
final class Words {
  private Words() {}

  /// A word in small letters; empty outside the sentence.
  static String lower(Sentence sentence, int at) {
    return at < 0 || at >= sentence.tokens().size()
        ? ""
        : sentence.tokens().get(at).raw().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
