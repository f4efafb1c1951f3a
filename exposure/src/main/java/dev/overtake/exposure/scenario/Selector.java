package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Conditions that must all hold. Each is true, false or unknown of a component and a business, and
/// keeps the sentence that explains it.
///
/// @param conditions allowed values by the condition's name; an empty selector picks everything
public record Selector(Map<String, List<String>> conditions) {
  /// Conditions on components.
  public static final List<String> OF_COMPONENT =
      List.of(
          "weights",
          "lineage",
          "origin",
          "operator",
          "owner",
          "operator_or_owner",
          "runs_in",
          "chip",
          "model",
          "organisation",
          "licence",
          "licence_is",
          "kind",
          "open_weights",
          "modality");

  /// Conditions on the business.
  public static final List<String> OF_BUSINESS =
      List.of(
          "location",
          "serves",
          "ownership",
          "nationality",
          "customers",
          "users_over",
          "revenue_over");

  public Selector {
    conditions = new TreeMap<>(conditions);
  }

  /// A condition's value for one component, and why.
  record Finding(Ternary truth, String why, String source) {}

  List<Finding> findings(Resolved r, Bill bill) {
    var found = new ArrayList<Finding>();
    conditions.forEach((name, listed) -> found.add(finding(name, listed, r, bill)));
    return found;
  }

  /// The conditions on the business alone.
  List<Finding> businessFindings(Bill bill) {
    return conditions.entrySet().stream()
        .map(c -> business(c.getKey(), c.getValue(), bill.business()))
        .toList();
  }

  static Ternary all(List<Finding> findings) {
    return findings.stream().map(Finding::truth).reduce(Ternary.TRUE, Ternary::and);
  }

  private static Finding finding(String name, List<String> listed, Resolved r, Bill bill) {
    return switch (name) {
      case "weights" -> of("weights", r.weightsOrigin(), listed);
      case "lineage" -> lineage(r, listed);
      case "origin" -> {
        var own = of("weights", r.weightsOrigin(), listed);
        var base = lineage(r, listed);
        yield own.truth == Ternary.TRUE || base.truth == Ternary.FALSE
            ? own
            : withTruth(base, own.truth.or(base.truth));
      }
      case "operator" -> operator(r, listed);
      case "owner" -> of("owner", r.owner(), listed);
      case "operator_or_owner" -> {
        var own = operator(r, listed);
        yield own.truth == Ternary.TRUE
            ? own
            : withTruth(
                of("owner", r.owner(), listed), own.truth.or(of("owner", r.owner(), listed).truth));
      }
      case "runs_in" -> of("runs in", r.runsIn(), listed);
      case "chip" -> of("chip", r.chip(), listed);
      case "model" -> model(r, listed);
      case "organisation" -> organisation(r, listed);
      case "licence" -> licence(r, listed);
      case "licence_is" -> terms(r.terms(), r, listed, bill.business());
      case "kind" ->
          new Finding(
              Ternary.of(listed.contains(r.component().kind().word())),
              "it is a " + r.component().kind().word(),
              "bill");
      case "open_weights" -> open(r, listed);
      case "modality" -> modality(r, listed);
      default -> business(name, listed, bill.business());
    };
  }

  private static Finding withTruth(Finding f, Ternary truth) {
    return new Finding(truth, f.why, f.source);
  }

  private static Finding of(String what, @Nullable Attribute axis, List<String> listed) {
    if (axis == null) {
      return new Finding(Ternary.FALSE, "it has no " + what, "bill");
    }
    if (!axis.known()) {
      return new Finding(Ternary.UNKNOWN, what + " unknown: " + axis.reason(), "");
    }
    var shown =
        axis.name().isEmpty() || axis.name().equals(axis.value()) ? axis.value() : axis.name();
    var in =
        axis.jurisdiction().isEmpty()
            ? ", whose seat is not known"
            : " (" + axis.jurisdiction() + ")";
    return new Finding(
        axis.in(listed), what + ": " + shown + in, Objects.requireNonNullElse(axis.source(), ""));
  }

  /* Behind a router anybody may answer, whatever the router's own seat. */
  private static Finding operator(Resolved r, List<String> listed) {
    var found = of("operator", r.operator(), listed);
    var hidden =
        r.operator() != null && r.operator().known() && r.owner() != null && !r.owner().known();
    return found.truth == Ternary.FALSE && hidden
        ? new Finding(Ternary.UNKNOWN, found.why + ", which hides who answers", found.source)
        : found;
  }

  private static Finding lineage(Resolved r, List<String> listed) {
    if (r.baseLineage().isEmpty()) {
      var unknown = r.weightsOrigin() != null && !r.weightsOrigin().known() && r.family() == null;
      return unknown
          ? new Finding(Ternary.UNKNOWN, "lineage unknown", "")
          : new Finding(Ternary.FALSE, "made from no other model", "");
    }
    var each = r.baseLineage().stream().map(a -> of("made from", a, listed)).toList();
    var truth = Ternary.any(each.stream().map(Finding::truth).toList());
    var telling = each.stream().filter(f -> f.truth == truth).findFirst().orElse(each.getFirst());
    return withTruth(telling, truth);
  }

  private static Finding model(Resolved r, List<String> listed) {
    var family = r.family();
    if (family != null) {
      var hit = listed.contains(family.id());
      return new Finding(
          Ternary.of(hit),
          "it is " + family.name(),
          String.join("|", family.provenance().sources()));
    }
    return r.weightsOrigin() == null
        ? new Finding(Ternary.FALSE, "it is no model", "bill")
        : new Finding(Ternary.UNKNOWN, "no table knows the model", "");
  }

  private static Finding organisation(Resolved r, List<String> listed) {
    if (listed.stream().anyMatch(r.organisations()::contains)) {
      return new Finding(Ternary.TRUE, "it depends on " + String.join(", ", listed), "");
    }
    var open =
        java.util.stream.Stream.of(r.weightsOrigin(), r.operator(), r.owner())
            .anyMatch(a -> a != null && !a.known());
    return new Finding(
        open ? Ternary.UNKNOWN : Ternary.FALSE,
        open ? "who makes or runs it is not all known" : "it depends on others",
        "");
  }

  private static Finding licence(Resolved r, List<String> listed) {
    var axis = r.licence();
    if (axis == null) {
      return new Finding(Ternary.FALSE, "it has no licence of its own", "bill");
    }
    return axis.known()
        ? new Finding(
            Ternary.of(listed.contains(axis.value())),
            "licence: " + (axis.name().isEmpty() ? axis.value() : axis.name()),
            Objects.requireNonNullElse(axis.source(), ""))
        : new Finding(Ternary.UNKNOWN, "licence unknown", "");
  }

  private static Finding terms(
      @Nullable Licence terms, Resolved r, List<String> listed, Business business) {
    if (terms == null) {
      return r.licence() == null
          ? new Finding(Ternary.FALSE, "it has no licence of its own", "bill")
          : new Finding(Ternary.UNKNOWN, "the terms of its licence are not known", "");
    }
    var truth = Ternary.FALSE;
    for (var word : listed) {
      truth = truth.or(term(word, terms, business));
    }
    return new Finding(
        truth, "licence: " + terms.name(), String.join("|", terms.provenance().sources()));
  }

  private static Ternary term(String word, Licence terms, Business business) {
    return switch (word) {
      case "revocable" ->
          terms.revocable() == null ? Ternary.UNKNOWN : Ternary.of(terms.revocable());
      case "conditional" -> Ternary.of(terms.kind().equals("conditional"));
      case "research" -> Ternary.of(terms.kind().equals("research"));
      case "withheld-here" ->
          terms.withheldFrom().isEmpty()
              ? Ternary.FALSE
              : Jurisdictions.within(business.jurisdiction(), terms.withheldFrom());
      default -> Ternary.UNKNOWN;
    };
  }

  private static Finding open(Resolved r, List<String> listed) {
    var family = r.family();
    if (family == null || family.open() == null) {
      return new Finding(
          r.weightsOrigin() == null ? Ternary.FALSE : Ternary.UNKNOWN,
          "open or closed is not known",
          "");
    }
    var open = Boolean.TRUE.equals(family.open());
    return new Finding(
        Ternary.of(listed.contains(open ? "yes" : "no")),
        open ? "its weights are open" : "its weights are closed",
        String.join("|", family.provenance().sources()));
  }

  private static Finding modality(Resolved r, List<String> listed) {
    var family = r.family();
    if (family == null || family.modality().isEmpty()) {
      return new Finding(
          r.weightsOrigin() == null ? Ternary.FALSE : Ternary.UNKNOWN,
          "its modality is not known",
          "");
    }
    var has = Set.of(family.modality().split("[+,]", -1));
    return new Finding(
        Ternary.of(listed.stream().anyMatch(has::contains)),
        "it handles " + family.modality(),
        String.join("|", family.provenance().sources()));
  }

  private static Finding business(String name, List<String> listed, Business b) {
    var truth =
        switch (name) {
          case "location" -> Jurisdictions.within(b.jurisdiction(), listed);
          case "serves" -> places(b.serves(), listed);
          case "ownership" -> owned(b, listed);
          case "nationality" -> places(b.nationalities(), listed);
          case "customers" ->
              b.customers().isEmpty()
                  ? Ternary.UNKNOWN
                  : Ternary.of(b.customers().stream().anyMatch(listed::contains));
          case "users_over" -> over(b.monthlyActiveUsers(), listed);
          case "revenue_over" -> over(b.monthlyRevenueUsd(), listed);
          default -> Ternary.UNKNOWN;
        };
    return new Finding(
        truth, "the business' " + name.replace('_', ' ') + " " + said(truth), "bill");
  }

  private static String said(Ternary truth) {
    return switch (truth) {
      case TRUE -> "is concerned";
      case FALSE -> "is not concerned";
      case UNKNOWN -> "is not said";
    };
  }

  private static Ternary places(List<String> places, List<String> listed) {
    return places.isEmpty()
        ? Ternary.UNKNOWN
        : Ternary.any(places.stream().map(p -> Jurisdictions.within(p, listed)).toList());
  }

  /* More than half, directly or together. */
  private static Ternary owned(Business b, List<String> listed) {
    if (b.owners().isEmpty()) {
      return Ternary.UNKNOWN;
    }
    var held = 0.0;
    var unsure = 0.0;
    var said = 0.0;
    for (var owner : b.owners()) {
      said += owner.share();
      switch (Jurisdictions.within(owner.jurisdiction(), listed)) {
        case TRUE -> held += owner.share();
        case UNKNOWN -> unsure += owner.share();
        case FALSE -> {}
      }
    }
    var missing = Math.max(0, 1 - said);
    return held > 0.5
        ? Ternary.TRUE
        : held + unsure + missing > 0.5 ? Ternary.UNKNOWN : Ternary.FALSE;
  }

  private static Ternary over(@Nullable Double value, List<String> listed) {
    return value == null
        ? Ternary.UNKNOWN
        : Ternary.of(value > Double.parseDouble(listed.getFirst()));
  }

  /// Whether a use does one of the listed things.
  public static Ternary does(Use use, List<String> triggers) {
    if (triggers.contains("any")) {
      return Ternary.TRUE;
    }
    return use.does().isEmpty()
        ? Ternary.UNKNOWN
        : Ternary.of(use.does().stream().anyMatch(triggers::contains));
  }
}
