package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.advice.Change;
import dev.overtake.exposure.advice.Dependency;
import dev.overtake.exposure.advice.Endings.Ending;
import dev.overtake.exposure.advice.LicenceCheck.Condition;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Step;
import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.scenario.Standby;
import dev.overtake.exposure.watch.Duty;
import dev.overtake.exposure.watch.TripwireStatus;
import java.util.ArrayList;
import java.util.List;

/// What to do and what to watch, in words.
public final class AdviceWords {
  private static final double MILLION = 1e6;

  private AdviceWords() {}

  /// What a step asks for.
  public static String action(Step step) {
    return switch (step.change()) {
      case Change.TestFallback t ->
          "Test the fallback " + t.fallback().component() + " of '" + t.use().title() + "'.";
      case Change.HostModel h ->
          "Run "
              + h.model().name()
              + " yourself as a tested fallback of '"
              + h.use().title()
              + "'.";
      case Change.UseService s ->
          "Have "
              + s.offer().model()
              + " served by "
              + s.model().parties().getFirst()
              + " as a tested fallback of '"
              + s.use().title()
              + "'.";
      case Change.MeetDuty m -> meeting(m);
    };
  }

  private static String meeting(Change.MeetDuty change) {
    var known = change.known();
    return known == null
        ? "Meet the duty " + change.duty() + "."
        : "Meet %s, %s: %s.".formatted(known.instrument(), known.provision(), known.duty());
  }

  /// A fact on which uses rest, as readers say it.
  static String factInWords(Dependency fact) {
    return switch (fact.kind()) {
      case LAW -> "services under the law of " + PlaceNames.of(fact.value());
      case LICENCE -> "the " + fact.value();
      case OPERATOR -> "services of " + fact.value();
      case PLACE -> "machines in " + PlaceNames.of(fact.value());
    };
  }

  /// A fact on which uses rest, as JSON writes it.
  static String fact(Dependency fact) {
    return switch (fact.kind()) {
      case LAW -> "law: " + fact.value();
      case LICENCE -> "licence: " + fact.value();
      case OPERATOR -> "operator: " + fact.value();
      case PLACE -> "place: " + fact.value();
    };
  }

  /// What a licence asks of this business.
  static List<String> conditions(Replacement replacement) {
    var words =
        new ArrayList<>(replacement.licence().conditions().stream().map(AdviceWords::of).toList());
    if (replacement.licence().allowed() == Ternary.UNKNOWN) {
      words.add("whether they are met is not said");
    }
    return words;
  }

  private static String of(Condition condition) {
    return switch (condition) {
      case Condition.NotCommercial c -> "no commercial use";
      case Condition.WithheldFrom c ->
          "no right for businesses in " + String.join(", ", c.jurisdictions());
      case Condition.MostUsers c -> "up to " + amount(c.users()) + " monthly users";
      case Condition.MostRevenue c ->
          "up to " + amount(c.dollars()) + " US dollars of monthly revenue";
      case Condition.ShowName c -> "the name must be shown above a size";
      case Condition.Revocable c -> "the licensor may restrict it";
    };
  }

  private static String amount(double value) {
    return value >= MILLION
        ? Numbers.trimmed(value / MILLION, 0) + " million"
        : Numbers.trimmed(value, 0);
  }

  /// How a replacement fits on the business' own chips; empty when it has none.
  static String fits(Replacement replacement) {
    var own = replacement.needs().fit();
    if (own == null) {
      return "";
    }
    var chips = own.count() + " " + own.chip().name();
    var fit = own.fit();
    return fit == null
        ? "not on your " + chips
        : "in " + (int) fit.bits() + " bits on " + chips(fit) + " of your " + chips;
  }

  /// The chips that a model of the bill needs.
  static String chips(Exposure.Fit fit) {
    var bits = fit.fit().bits();
    return "%s accelerator%s of %s GB in %s bits%s"
        .formatted(
            chips(fit.fit()),
            fit.fit().most() == 1 ? "" : "s",
            Numbers.trimmed(fit.memoryGb(), 0),
            Numbers.trimmed(bits, 2),
            fit.assumed() ? " (assumed)" : "");
  }

  private static String chips(HardwareFit fit) {
    return fit.least() == fit.most()
        ? String.valueOf(fit.least())
        : fit.least() + " to " + fit.most();
  }

  /// When a duty applies.
  public static String when(Duty duty) {
    var obligation = duty.obligation();
    return switch (duty.phase()) {
      case NO_DATE -> "no date";
      case AHEAD -> "from " + obligation.effective();
      case TRANSITION -> "in force, in transition until " + obligation.graceUntil();
      case IN_FORCE -> "in force";
    };
  }

  /// Whether a duty applies.
  static String applies(Duty duty) {
    return duty.applies() == Ternary.TRUE ? "yes" : "not said";
  }

  /// What a duty asks, and by which provision.
  public static String duty(Duty duty) {
    var o = duty.obligation();
    return o.duty() + " (" + o.instrument() + ", " + o.provision() + ")";
  }

  /// Which model ends when, and what follows it.
  public static String ending(Ending ending) {
    var r = ending.retirement();
    return "%s: %s is served until %s%s (%s)"
        .formatted(
            ending.component(),
            r.model(),
            r.ends(),
            r.successor().isEmpty() ? "" : ", then " + r.successor(),
            String.join(", ", r.provenance().sources()));
  }

  /// What a tripwire watches.
  public static String watched(TripwireStatus status) {
    return status.indicator().title() + ", " + status.wire().contender();
  }

  /// On which side of its threshold a tripwire trips.
  public static String trips(TripwireStatus status) {
    return status.wire().above() ? "above" : "below";
  }

  /// Why the chances of a tripwire cannot be told; empty when they can.
  static String undetermined(TripwireStatus status) {
    return switch (status.why()) {
      case null -> "";
      case NO_FIGURE -> "no figure by that day";
      case FEW_FIGURES -> "fewer than three comparable figures";
    };
  }

  /// What stands by for a need.
  static String standby(Standby standby) {
    return switch (standby) {
      case NONE -> "none";
      case KNOWN_TO_TABLES -> "replacement known to the tables";
      case DECLARED -> "fallback declared";
      case TESTED -> "fallback tested within " + Standby.FRESH_DAYS + " days";
      case NOT_NEEDED -> "goes on";
    };
  }
}
