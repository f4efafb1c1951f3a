package dev.overtake.claims;

import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.verdict.Derivation;
import dev.overtake.claims.verdict.Ruling;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.evidence.Indicator;
import java.util.List;

/// A claim with its verdict.
///
/// @param id within its document
/// @param reading how it was understood
/// @param indicator what it is most likely about
public record Claim(
    String id, Quote quote, Reading reading, Indicator indicator, Judgement judgement) {

  /// The words of the text.
  ///
  /// @param sentence the whole sentence
  /// @param start of the words that state the claim
  /// @param text these words
  public record Quote(String sentence, int start, int end, String text) {}

  /// What the evidence says of it.
  ///
  /// @param ruling the verdict that counts
  /// @param then by what was known on the document's day
  /// @param now by what is known as of the check
  /// @param definitions what other definitions give
  public record Judgement(Ruling ruling, Verdict then, Verdict now, List<Definition> definitions) {
    public Judgement {
      definitions = List.copyOf(definitions);
    }
  }

  /// The same claim by another definition.
  public record Definition(Indicator indicator, Verdict verdict, Derivation derivation) {}

  /// The verdict that counts.
  public Verdict verdict() {
    return judgement.ruling().verdict();
  }
}
