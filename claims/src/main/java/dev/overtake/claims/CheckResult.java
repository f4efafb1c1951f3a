package dev.overtake.claims;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.verdict.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a check of documents found.
///
/// @param call what was asked, by whose evidence
/// @param contradictions within and between the documents
/// @param origins documents that add no figure to another of the same call
public record CheckResult(
    Call call, List<Checked> documents, List<Contradiction> contradictions, List<Origin> origins) {

  public CheckResult {
    documents = List.copyOf(documents);
    contradictions = List.copyOf(contradictions);
    origins = List.copyOf(origins);
  }

  /// What a result follows from.
  ///
  /// @param evidence the hash of the race's files
  public record Call(String race, LocalDate asOf, String engine, long seed, String evidence) {}

  /// One document.
  ///
  /// @param quantities the amounts it states
  public record Checked(Document document, List<Claim> claims, List<Quantity> quantities) {
    public Checked {
      claims = List.copyOf(claims);
      quantities = List.copyOf(quantities);
    }
  }

  /// Where a claim stands.
  ///
  /// @param document its path
  public record Place(String document, String claim) {}

  /// Two claims that cannot both hold.
  public record Contradiction(Place a, Place b, Conflict conflict) {}

  /// Why two claims cannot both hold.
  public sealed interface Conflict {
    /// A conflict that needs no data.
    enum Kind implements Conflict {
      /// Each puts another one first.
      BOTH_FIRST,
      /// Each has the other one ahead.
      BOTH_AHEAD,
      /// One gives the lead to another than the other tells of, and the evidence sides with the
      /// latter.
      WRONGLY_CREDITED
    }

    /// The same amount is given as one and as another.
    record Amounts(String a, String b) implements Conflict {}
  }

  /// A document whose figures all stand in another.
  ///
  /// @param figures how many these are
  public record Origin(String path, String same, int figures) {}

  /// How many claims have each verdict.
  public Map<Verdict, Integer> counts() {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    documents.forEach(d -> d.claims().forEach(c -> counts.merge(c.verdict(), 1, Integer::sum)));
    return counts;
  }
}
