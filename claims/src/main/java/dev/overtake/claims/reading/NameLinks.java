package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.WordSpan;
import java.util.List;
import java.util.Set;

/// Which names belong to the amount before them.
final class NameLinks {
  private static final Set<String> PEOPLE =
      Set.of(
          "resident",
          "people",
          "inventor",
          "citizen",
          "company",
          "firm",
          "owner",
          "user",
          "lab",
          "institution",
          "maker",
          "organisation",
          "organization");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;
  private final List<WordSpan> amounts;

  NameLinks(Sentence sentence, List<Lexicon.Mention> mentions, List<WordSpan> amounts) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.amounts = amounts;
    tokens = sentence.tokens();
  }

  /// Whether a name after an amount's last word is linked to it: 24 were Chinese, 12 GW in India.
  boolean linked(int last, Lexicon.Mention m) {
    if (m.possessive() && amounts.stream().anyMatch(a -> a.first() == m.last() + 1)) {
      return false;
    }
    if (m.first() - last > 14 || sentence.parted(last, m.first())) {
      return m.first() == last + 1
          && sentence.text().charAt(tokens.get(m.first()).start() - 1) == '(';
    }
    if (m.first() == last + 1) {
      return true;
    }
    var cue =
        sentence.stem(m.first() - 1).equals("the")
            ? sentence.stem(m.first() - 2)
            : sentence.stem(m.first() - 1);
    return Set.of("in", "into", "for", "by", "from", "among").contains(cue)
        || (cue.equals("that") && m.first() == last + 2)
        || (cue.equals("of") && sentence.stem(m.first() - 2).equals("out"))
        || resident(m)
        || (cue.equals("to")
            && (m.first() - last <= 3
                || sentence.stem(m.first() - 2).equals("went")
                || PEOPLE.contains(sentence.stem(m.last() + 1))
                || sentence.stem(m.last() + 1).equals("ones")))
        || Set.of("were", "was", "are", "is").contains(cue);
  }

  /// Whether a name tells whose people or things are meant: residents of Taiwan; that of Japan.
  boolean resident(Lexicon.Mention m) {
    var of = sentence.stem(m.first() - 1).equals("the") ? m.first() - 2 : m.first() - 1;
    return sentence.stem(of).equals("of")
        && !sentence.stem(of - 2).equals("and")
        && (PEOPLE.contains(sentence.stem(of - 1))
            || sentence.stem(of - 1).equals("that")
            || sentence.stem(of - 1).equals("those"));
  }

  /// Whether a name belongs to the amount before it: 24 were Chinese and 22 were American.
  boolean given(Lexicon.Mention m, int amount) {
    return amount >= 0
        && linked(amount, m)
        && mentions.stream()
            .noneMatch(o -> o.last() < amount && !sentence.parted(o.last(), amount));
  }
}
