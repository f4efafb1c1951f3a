package dev.overtake.report.wording.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A judged claim as schema.org's ClaimReview.
public record ClaimReview(
    @JsonProperty("@context") String context,
    @JsonProperty("@type") String type,
    LocalDate datePublished,
    String claimReviewed,
    Author author,
    Rating reviewRating,
    Item itemReviewed) {

  /// Who reviewed it.
  public record Author(@JsonProperty("@type") String type, String name) {}

  /// The verdict and its reason.
  public record Rating(
      @JsonProperty("@type") String type, String alternateName, String ratingExplanation) {}

  /// What was reviewed.
  public record Item(@JsonProperty("@type") String type, Appearance appearance) {}

  /// Where it stood; the day is left out when unknown.
  public record Appearance(
      @JsonProperty("@type") String type,
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate datePublished) {}
}
