package dev.overtake.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a check of documents found.
///
/// @param counts of claims by verdict
/// @param contradictions within and between the documents
/// @param origins documents that add no figure to another of the same call
public record CheckResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    List<Checked> documents,
    Map<String, Integer> counts,
    List<Contradiction> contradictions,
    List<Origin> origins) {

  /// One document.
  public record Checked(
      String path,
      String title,
      @Nullable LocalDate date,
      List<Claim> claims,
      List<Amount> quantities,
      String text) {}

  /// An amount the text states.
  ///
  /// @param value as written, with its magnitude; null where a unit is named alone
  /// @param low least that the words cover; null where they set no bound
  /// @param kind such as `number`, `percent` or `money`
  public record Amount(
      int start,
      int end,
      String text,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      String kind) {}

  /// Two claims that cannot both hold.
  public record Contradiction(String a, String b, String why) {}

  /// A document whose figures all stand in another.
  public record Origin(String path, String same, String why) {}
}
