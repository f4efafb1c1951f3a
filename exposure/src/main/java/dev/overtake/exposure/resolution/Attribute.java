package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Organisation;
import dev.overtake.exposure.knowledge.Provenance;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
import dev.overtake.exposure.knowledge.Ternary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a component in one respect: a fact, or UNKNOWN with the reason.
///
/// @param value the answer, or `UNKNOWN`
/// @param name who or what that is, in words; empty where the value says it
/// @param jurisdiction whose law applies to it; empty when unknown
/// @param confidence null when unknown
/// @param sources ids of sources, `bill` for what the bill says; empty when unknown
/// @param asOf since when the fact is known; null when it always was, or when unknown
/// @param basis how the answer was found, or what is missing
public record Attribute(
    String value,
    String name,
    String jurisdiction,
    @Nullable Confidence confidence,
    List<String> sources,
    @Nullable LocalDate asOf,
    List<Basis> basis) {

  /// The value of what nobody can tell.
  public static final String NOT_KNOWN = "UNKNOWN";

  /// The source of what the bill says.
  public static final String BILL = "bill";

  public Attribute {
    sources = List.copyOf(sources);
    basis = List.copyOf(basis);
  }

  static Attribute unknown(Ground ground, String... about) {
    return unknown(Basis.of(ground, about));
  }

  static Attribute unknown(Basis... basis) {
    return new Attribute(NOT_KNOWN, "", "", null, List.of(), null, List.of(basis));
  }

  static Attribute fact(
      String value, String name, String jurisdiction, Provenance from, Basis... basis) {
    return new Attribute(
        value,
        name,
        jurisdiction,
        from.confidence(),
        from.sources(),
        from.knownAt(),
        List.of(basis));
  }

  /// An organisation by its name and seat.
  static Attribute of(Organisation who, Provenance from, Basis... basis) {
    return fact(who.name(), who.name(), who.jurisdiction(), from, basis);
  }

  static Attribute ofBill(String value, String name, String jurisdiction, Basis basis) {
    return new Attribute(
        value, name, jurisdiction, Confidence.MEDIUM, List.of(BILL), null, List.of(basis));
  }

  /// Whether there is an answer.
  public boolean known() {
    return !value.equals(NOT_KNOWN);
  }

  Attribute and(Basis more) {
    var all = new ArrayList<>(basis);
    all.add(more);
    return new Attribute(value, name, jurisdiction, confidence, sources, asOf, all);
  }

  Attribute named(String other) {
    return new Attribute(value, other, jurisdiction, confidence, sources, asOf, basis);
  }

  /// Its place among jurisdictions.
  public Ternary in(List<String> listed) {
    return Jurisdictions.within(jurisdiction, listed);
  }
}
