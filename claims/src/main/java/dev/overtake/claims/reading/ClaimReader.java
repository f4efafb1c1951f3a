package dev.overtake.claims.reading;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.quantity.Quantity;
import java.util.List;

/// From a text to readings: the border between understanding what was said and judging it.
///
/// What implements it knows a race's words and nothing of verdicts; what rules on readings never
/// looks at the text.
public interface ClaimReader {
  /// What a document says.
  ///
  /// @param readings its claims, in the order of the text
  /// @param quantities its amounts
  record Readings(List<Reading> readings, List<Quantity> quantities) {}

  /// Reads a document.
  Readings read(Document document);
}
