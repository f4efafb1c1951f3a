package dev.overtake.report.wording.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A check of documents as it is written: the shape of its JSON.
///
/// @param counts of claims by verdict
/// @param contradictions within and between the documents
/// @param origins documents that add no figure to another of the same call
public record Check(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    List<Page> documents,
    Map<String, Integer> counts,
    List<Contradiction> contradictions,
    List<Origin> origins) {

  /// One document.
  public record Page(
      String path,
      String title,
      @Nullable LocalDate date,
      List<Claim> claims,
      List<Amount> quantities) {}

  /// A claim with its verdict.
  ///
  /// @param sentence the whole sentence
  /// @param start of the words that state it
  /// @param comparator a contender's id, `NEXT` for the closest rival, `REST` for everybody else
  ///   together; null for none
  /// @param verdict one of the verdict words
  /// @param why the reasons in a sentence or two
  /// @param reading the claim in plain words
  /// @param arithmetic how the evidence was put together, empty when it was not
  /// @param settle what would settle it
  /// @param speaker always null: who said it is not read any more
  /// @param thenVerdict by what was known on the document's day
  /// @param nowVerdict by what is known as of the check
  /// @param definitions what other definitions give
  /// @param denied whether the text says that it is not so
  /// @param obstacle what stood in the way of a verdict; null for nothing
  public record Claim(
      String id,
      String sentence,
      int start,
      int end,
      String text,
      @Nullable String subject,
      @Nullable String comparator,
      String relation,
      Value value,
      String unit,
      @Nullable String period,
      String indicator,
      String verdict,
      String why,
      String reading,
      String arithmetic,
      String settle,
      @Nullable String speaker,
      List<Evidence> evidence,
      String thenVerdict,
      String nowVerdict,
      List<Definition> definitions,
      boolean denied,
      @Nullable Obstacle obstacle) {}

  /// What stood in the way of a verdict.
  ///
  /// @param part which part of the claim could not be tied to words, such as `whose`
  /// @param word the word that stood in the way; empty where one is missing
  public record Obstacle(String part, String word, int start, int end) {}

  /// What was stated, as an interval; an open end is null.
  public record Value(@Nullable Double low, @Nullable Double high, String text) {}

  /// A figure it was compared with.
  public record Evidence(
      String indicator,
      String source,
      String contender,
      String period,
      double value,
      LocalDate published) {}

  /// The same claim by another definition.
  public record Definition(String indicator, String title, String verdict, String arithmetic) {}

  /// An amount the text states.
  ///
  /// @param value as written, with its magnitude; null where a unit is named alone
  /// @param low least that the words cover; null where they set no bound
  /// @param kind such as `number`, `percent` or `money`
  /// @param status `judged`, `not checked` where it was read but not surely, or `no claim`
  /// @param claim the claim that it states, as far as it was read; null for none
  public record Amount(
      int start,
      int end,
      String text,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      String kind,
      String status,
      @Nullable String claim) {}

  /// Two claims that cannot both hold.
  public record Contradiction(String a, String b, String why) {}

  /// A document whose figures all stand in another.
  public record Origin(String path, String same, String why) {}
}
