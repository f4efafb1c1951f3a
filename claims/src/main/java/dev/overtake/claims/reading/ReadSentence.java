package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Restated;
import dev.overtake.claims.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence with all that was found in it.
///
/// @param mentions where contenders are named
/// @param quantities its amounts
/// @param readings what it may claim
/// @param restated the cell or item that it restates; null for a sentence of the text
public record ReadSentence(
    Sentence sentence,
    List<Lexicon.Mention> mentions,
    List<Quantity> quantities,
    List<Reading> readings,
    @Nullable Restated restated) {
  public ReadSentence {
    mentions = List.copyOf(mentions);
    quantities = List.copyOf(quantities);
    readings = List.copyOf(readings);
  }
}
