package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.advice.Change;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Step;
import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A step with all that a team asks before it takes one.
///
/// @param reason what it guards against
/// @param region where it would run
/// @param licence under which terms
/// @param fit on which chips
/// @param cost with its source, or that it is unknown
/// @param deadline the first date that presses, or that there is none
public record StepWords(
    String action,
    double rise,
    String reason,
    String region,
    String licence,
    String fit,
    String cost,
    String deadline) {
  private static final String NONE = "–";

  /// All but the action, in one line.
  public String details() {
    return "Why: %s. Where: %s. Licence: %s. Fit: %s. Cost: %s. Deadline: %s."
        .formatted(reason, region, licence, fit, cost, deadline);
  }

  /// All steps of an answer.
  public static List<StepWords> of(Exposure e) {
    return e.advice().steps().stream().map(s -> of(e, s)).toList();
  }

  /// One step of an answer.
  static StepWords of(Exposure e, Step step) {
    var action = AdviceWords.action(step);
    return switch (step.change()) {
      case Change.TestFallback t ->
          new StepWords(
              action,
              step.rise(),
              reason(e, t.use().id(), t.fallback().replaces()),
              NONE,
              NONE,
              NONE,
              "a test",
              deadline(e, t.fallback().replaces()));
      case Change.HostModel h -> own(e, step, h, action);
      case Change.UseService s ->
          new StepWords(
              action,
              step.rise(),
              reason(e, s.use().id(), s.replaces()) + compared(s),
              s.offer().region().isEmpty()
                  ? "not said by the source"
                  : PlaceNames.of(s.offer().region()),
              "terms of the provider",
              "no chips needed",
              cost(s),
              deadline(e, s.replaces()));
      case Change.MeetDuty m ->
          new StepWords(
              action,
              step.rise(),
              "a duty that is not said to be met",
              place(m),
              NONE,
              NONE,
              "cost unknown",
              Optional.ofNullable(m.known()).map(StepWords::from).orElse("no date"));
    };
  }

  private static StepWords own(Exposure e, Step step, Change.HostModel h, String action) {
    var found =
        e.advice().replacements().stream()
            .filter(r -> r.component().equals(h.replaces()) && r.name().equals(h.model().name()))
            .findFirst();
    var conditions = found.map(AdviceWords::conditions).orElse(List.of());
    return new StepWords(
        action,
        step.rise(),
        reason(e, h.use().id(), h.replaces()) + found.map(StepWords::lower).orElse(""),
        "your own machines",
        found.map(r -> r.family().licence()).orElse("not known")
            + (conditions.isEmpty() ? "" : " (" + String.join("; ", conditions) + ")"),
        found.map(StepWords::fits).orElse("not known"),
        found.map(StepWords::energy).orElse("cost unknown"),
        deadline(e, h.replaces()));
  }

  private static String fits(Replacement r) {
    var fit = AdviceWords.fits(r);
    var memory = r.needs().memoryGb();
    if (!fit.isEmpty()) {
      return fit;
    }
    return memory == null
        ? "memory not known"
        : "you list no chips; its weights take %s to %s GB"
            .formatted(Numbers.rough(memory.last()), Numbers.rough(memory.first()));
  }

  private static String energy(Replacement r) {
    var energy = r.needs().wattHours();
    return "cost unknown"
        + (energy == null
            ? ""
            : "; %s Wh per 1,000 tokens".formatted(ExposureTables.range(energy)));
  }

  private static String cost(Change.UseService s) {
    var offer = s.offer();
    var input = offer.input();
    var output = offer.output();
    return input == null || output == null
        ? "cost unknown"
        : "%s in and %s out, in US dollars for a million tokens (%s)"
            .formatted(
                Numbers.trimmed(input, 3),
                Numbers.trimmed(output, 3),
                String.join(", ", offer.provenance().sources()));
  }

  private static String compared(Change.UseService s) {
    var loss = s.compared();
    return loss == null
        ? "; not measured beside the old one"
        : "; %s points %s on %s shared benchmarks"
            .formatted(
                Numbers.fixed(Math.abs(loss.mean()), 0),
                loss.mean() > 0 ? "lower" : "higher",
                loss.benchmarks());
  }

  private static String lower(Replacement r) {
    var mean = r.loss().mean();
    return "; %s points %s on %s shared benchmarks"
        .formatted(
            Numbers.fixed(Math.abs(mean), 0), mean > 0 ? "lower" : "higher", r.loss().benchmarks());
  }

  /* The scenarios under which the need stops or may stop. */
  private static String reason(Exposure e, String use, String need) {
    var stops = new ArrayList<String>();
    for (var scenario : e.outcomes().scenarios()) {
      scenario.uses().stream()
          .filter(u -> u.use().equals(use))
          .flatMap(u -> u.because().stream())
          .filter(
              r -> r.outcome() != Outcome.KEEPS && (need.isEmpty() || r.component().equals(need)))
          .findFirst()
          .ifPresent(r -> stops.add(scenario.id()));
    }
    return stops.isEmpty() ? NONE : "under " + some(stops);
  }

  private static String some(List<String> ids) {
    return ids.size() > 3
        ? String.join(", ", ids.subList(0, 3)) + " and " + (ids.size() - 3) + " more"
        : String.join(", ", ids);
  }

  private static String deadline(Exposure e, String need) {
    return e.outlook().endings().stream()
        .filter(x -> x.component().equals(need))
        .findFirst()
        .map(x -> "%s ends on %s".formatted(x.component(), x.retirement().ends()))
        .orElse("none known");
  }

  private static String place(Change.MeetDuty m) {
    var known = m.known();
    return known == null ? NONE : PlaceNames.of(known.jurisdiction());
  }

  private static String from(Obligation o) {
    var effective = o.effective();
    return effective == null
        ? "no date"
        : String.format(Locale.ROOT, "%s", effective)
            + (o.graceUntil() == null ? "" : ", in transition until " + o.graceUntil());
  }
}
