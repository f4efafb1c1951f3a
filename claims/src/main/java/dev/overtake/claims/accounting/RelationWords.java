package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.WordSpan;
import java.util.Set;

/// The words that each kind of claim is made with.
final class RelationWords {
  private static final Set<String> REST =
      Set.of("rest", "world", "combined", "together", "other", "countries", "nations", "all");
  private static final Set<String> NEXT =
      Set.of(
          "closest",
          "nearest",
          "next",
          "competitor",
          "rival",
          "any",
          "other",
          "country",
          "nation",
          "competitors",
          "rivals",
          "runner",
          "every");

  private static final Set<String> TOGETHER =
      Set.of("combined", "together", "jointly", "taken", "put");

  private RelationWords() {}

  private static boolean together(Reading reading) {
    return Composites.parts(reading.subject()).size() > 1
        || (reading.rival() instanceof Rival.Named(var ids) && Composites.parts(ids).size() > 1);
  }

  /// Whether a word belongs to a claim by what kind of claim it is.
  static boolean belongs(Sentence sentence, int at, Reading reading, WordSpan amount) {
    var word = Words.lower(sentence, at);
    if (reading.rival() == Rival.Unnamed.REST && REST.contains(word)) {
      return true;
    }
    if (reading.rival() == Rival.Unnamed.NEXT && NEXT.contains(word)) {
      return true;
    }
    if (TOGETHER.contains(word) && together(reading)) {
      return true;
    }
    return switch (reading) {
      case Reading.Value _ ->
          Fillers.JOINING.contains(word)
              || upTo(sentence, word, amount)
              || (sentence.stem(at).equals("world")
                  && Words.lower(sentence, amount.last() + 1).equals("of"));
      case Reading.Share _ ->
          Fillers.JOINING.contains(word)
              || Fillers.SHARE.contains(word)
              || upTo(sentence, word, amount);
      case Reading.Ratio _, Reading.Difference _ ->
          Fillers.COMPARE.contains(word) || Fillers.JOINING.contains(word);
      case Reading.Rank _ -> Fillers.RANK.contains(word);
      case Reading.Comparison _ -> Fillers.COMPARE.contains(word) || Fillers.JOINING.contains(word);
      case Reading.Growth _, Reading.Trend _ ->
          Fillers.CHANGE.contains(word) || Fillers.JOINING.contains(word);
    };
  }

  /* rose to 300: the amount is where it came to. */
  private static boolean upTo(Sentence sentence, String word, WordSpan amount) {
    return Fillers.CHANGE.contains(word)
        && Words.lower(sentence, sentence.beforeHedges(amount.first())).equals("to");
  }
}
