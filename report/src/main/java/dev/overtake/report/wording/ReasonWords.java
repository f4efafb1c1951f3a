package dev.overtake.report.wording;

import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.scenario.Caveat;
import dev.overtake.exposure.scenario.Effect;
import dev.overtake.exposure.scenario.Finding;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.Statement;
import dev.overtake.exposure.scenario.Statement.Aspect;
import dev.overtake.exposure.scenario.Statement.Dependence;
import dev.overtake.exposure.scenario.Statement.Noted;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Why something stops, weakens or cannot be told, in words.
public final class ReasonWords {
  private ReasonWords() {}

  /// What must be said before a scenario's outcome, in sentences.
  public static String caveats(ScenarioResult result) {
    return result.caveats().stream().map(ReasonWords::of).collect(Collectors.joining(" "));
  }

  private static String of(Caveat caveat) {
    return switch (caveat.kind()) {
      case NOT_KNOWN -> "Not known on " + caveat.day() + ".";
      case SECONDARY_SOURCES -> "Rests on secondary sources.";
      case NOT_YET -> "Not in force before " + caveat.day() + ".";
      case ENDED -> "Ended on " + caveat.day() + ".";
      case ENDED_BUT_JUDGED -> "It ended on " + caveat.day() + "; judged as if it held.";
      case NOT_YET_BUT_JUDGED -> "Not in force before " + caveat.day() + "; judged as if it were.";
      case UNDECIDED_BUT_JUDGED -> "Nobody has decided it; judged as if it held.";
    };
  }

  /// An effect as its scenario file writes it; empty where there is none.
  public static String effect(Reason reason) {
    var effect = reason.effect();
    if (effect == null) {
      return "";
    }
    return effect.verb() == Effect.Verb.REQUIRE
        ? effect.verb().word() + " " + effect.obligation()
        : effect.verb().word();
  }

  /// An effect as readers say it; empty where there is none.
  public static String effectInWords(Reason reason) {
    var effect = reason.effect();
    if (effect == null) {
      return "";
    }
    return switch (effect.verb()) {
      case DENY_SERVICE_ACCESS -> "its service is denied";
      case DENY_NEW_DOWNLOADS -> "it can no longer be downloaded";
      case DENY_UPDATES -> "it gets no updates any more";
      case DENY_CHIP_PURCHASE -> "its chips can no longer be bought";
      case DENY_CHIP_SUPPORT -> "its chips get no support any more";
      case DENY_CLOUD_REGION -> "its cloud region is closed";
      case REVOKE_LICENCE -> "its licence is revoked";
      case REQUIRE -> "a duty must be met";
      case RAISE_PRICE -> "it costs more";
      case RAISE_TARIFF -> "a tariff is laid on it";
    };
  }

  /// What an effect alone does.
  public static String outcome(Reason reason) {
    return switch (reason.outcome()) {
      case STOPS -> "stops";
      case UNKNOWN -> "is unknown";
      case KEEPS -> "keeps running, but weaker";
    };
  }

  /// The scenario's own line for its effect; empty where there is none.
  public static String because(Reason reason) {
    return reason.effect() == null ? "" : reason.effect().because();
  }

  /// The facts that decided.
  public static String why(Reason reason) {
    return reason.findings().stream()
        .map(Finding::statement)
        .filter(Objects::nonNull)
        .map(ReasonWords::of)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// Ids of the sources of these facts.
  public static String sources(Reason reason) {
    return reason.findings().stream()
        .map(Finding::sources)
        .filter(s -> !s.isEmpty())
        .distinct()
        .map(ReasonWords::joined)
        .collect(Collectors.joining("|"));
  }

  static String joined(List<String> sources) {
    return String.join("|", sources);
  }

  private static String of(Statement statement) {
    return switch (statement) {
      case Dependence d -> of(d);
      case Noted n -> of(n);
    };
  }

  private static String of(Dependence d) {
    var what = aspect(d.aspect());
    var attribute = d.attribute();
    if (attribute == null) {
      return "it has no " + what;
    }
    if (!attribute.known()) {
      return what + " unknown: " + GroundWords.of(attribute);
    }
    return what + ": " + shown(attribute) + (d.hidden() ? ", which hides who answers" : "");
  }

  private static String shown(Attribute attribute) {
    return named(attribute)
        + (attribute.jurisdiction().isEmpty()
            ? ", whose seat is not known"
            : " (" + attribute.jurisdiction() + ")");
  }

  private static String named(Attribute attribute) {
    return attribute.name().isEmpty() ? attribute.value() : attribute.name();
  }

  private static String aspect(Aspect aspect) {
    return switch (aspect) {
      case WEIGHTS -> "weights";
      case BASE -> "made from";
      case OPERATOR -> "operator";
      case OWNER -> "owner";
      case PLACE -> "runs in";
      case CHIP -> "chip";
    };
  }

  private static String of(Noted noted) {
    var about = String.join(", ", noted.about());
    return switch (noted.note()) {
      case IS_A -> "it is a " + about;
      case IS_MODEL -> "it is " + about;
      case NO_MODEL -> "it is no model";
      case MODEL_NOT_KNOWN -> "no table knows the model";
      case LINEAGE_NOT_KNOWN -> "lineage unknown";
      case NO_LINEAGE -> "made from no other model";
      case DEPENDS_ON -> "it depends on " + about;
      case DEPENDS_ON_OTHERS -> "it depends on others";
      case ORGANISATIONS_NOT_KNOWN -> "who makes or runs it is not all known";
      case LICENCE -> "licence: " + about;
      case LICENCE_NOT_KNOWN -> "licence unknown";
      case NO_LICENCE -> "it has no licence of its own";
      case TERMS_NOT_KNOWN -> "the terms of its licence are not known";
      case OPEN_WEIGHTS -> "its weights are open";
      case CLOSED_WEIGHTS -> "its weights are closed";
      case OPENNESS_NOT_KNOWN -> "open or closed is not known";
      case HANDLES -> "it handles " + about;
      case MODALITY_NOT_KNOWN -> "its modality is not known";
      case BUSINESS_CONCERNED -> business(about) + " is concerned";
      case BUSINESS_NOT_CONCERNED -> business(about) + " is not concerned";
      case BUSINESS_NOT_SAID -> business(about) + " is not said";
      case OVER_SERVICE -> "reached over a service";
      case NOT_OVER_SERVICE -> "not reached over a service";
      case ACCESS_NOT_SAID -> "the bill does not say whether it is reached over a service";
      case NOT_IN_BILL -> "it is not in the bill";
      case NOT_UNDERSTOOD -> "what it is was not understood";
      case DUTY_NOT_KNOWN -> "the duty '" + about + "' was not known";
      case DUTY_NOT_MET -> "not said to be met: " + about;
      case DUTY_NOT_SAID -> "whether it concerns this use is not said: " + about;
    };
  }

  private static String business(String condition) {
    return "the business' " + condition.replace('_', ' ');
  }
}
