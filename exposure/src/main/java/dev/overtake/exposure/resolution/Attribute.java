package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Provenance;
import dev.overtake.exposure.knowledge.Ternary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a component in one respect: a fact, or UNKNOWN with the reason.
///
/// @param value the answer, or `UNKNOWN`
/// @param name who or what that is, in words; empty where the value says it
/// @param jurisdiction whose law applies to it; empty when unknown
/// @param confidence `high`, `medium` or `low`; null when unknown
/// @param source id of a source, `bill` for what the bill says; null when unknown
/// @param asOf since when the fact is known; null when it always was, or when unknown
/// @param reason how the answer was found, or what is missing
public record Attribute(
    String value,
    String name,
    String jurisdiction,
    @Nullable String confidence,
    @Nullable String source,
    @Nullable LocalDate asOf,
    String reason) {

  /// The value of what nobody can tell.
  public static final String NOT_KNOWN = "UNKNOWN";

  static Attribute unknown(String reason) {
    return new Attribute(NOT_KNOWN, "", "", null, null, null, reason);
  }

  static Attribute fact(
      String value, String name, String jurisdiction, Provenance from, String reason) {
    return new Attribute(
        value,
        name,
        jurisdiction,
        from.confidence().word(),
        String.join("|", from.sources()),
        from.knownAt(),
        reason);
  }

  static Attribute ofBill(String value, String name, String jurisdiction, String reason) {
    return new Attribute(value, name, jurisdiction, "medium", "bill", null, reason);
  }

  /// Whether there is an answer.
  public boolean known() {
    return !value.equals(NOT_KNOWN);
  }

  Attribute because(String more) {
    return new Attribute(value, name, jurisdiction, confidence, source, asOf, reason + " " + more);
  }

  /// Its place among jurisdictions.
  public Ternary in(List<String> listed) {
    return Jurisdictions.within(jurisdiction, listed);
  }
}
