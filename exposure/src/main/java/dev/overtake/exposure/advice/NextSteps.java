package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.bill.Use.Fallback;
import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.scenario.ScenarioResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tries every single change (test a declared fallback, add one of the candidates, meet a duty) and
/// says by how much each raises the lower bound of resilience. Nothing is estimated: the bill is
/// judged again with the change made.
public final class NextSteps {
  private static final int SHOWN = 5;
  private static final int CANDIDATES = 3;

  private final Bill bill;
  private final LocalDate day;
  private final Replacements replacements;
  private final List<Obligation> obligations;
  private final Again again;

  /// Judges a changed bill: the lower bound.
  @FunctionalInterface
  public interface Again {
    double low(Bill changed, List<Component> added);
  }

  public NextSteps(
      Bill bill,
      LocalDate day,
      Replacements replacements,
      List<Obligation> obligations,
      Again again) {
    this.bill = bill;
    this.day = day;
    this.replacements = replacements;
    this.obligations = obligations;
    this.again = again;
  }

  public List<Step> find(double now, List<ScenarioResult> results) {
    var steps = new ArrayList<Step>();
    var weak = weak(results);
    for (var use : bill.uses()) {
      if (weak.containsKey(use.id())) {
        fallbacks(use, now, steps);
      }
    }
    duties(results, now, steps);
    return Step.best(steps, SHOWN);
  }

  /* Heaviest losses first, so that a large bill tries what can matter. */
  private Map<String, Double> weak(List<ScenarioResult> results) {
    var lost = new LinkedHashMap<String, Double>();
    for (var result : results) {
      for (var use : result.uses()) {
        if (use.keepsLow() < 1) {
          lost.merge(use.use(), 1 - use.keepsLow(), Double::sum);
        }
      }
    }
    var heaviest = new LinkedHashMap<String, Double>();
    lost.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(20)
        .forEach(e -> heaviest.put(e.getKey(), e.getValue()));
    return heaviest;
  }

  private void fallbacks(Use use, double now, List<Step> steps) {
    for (var fallback : use.fallbacks()) {
      add(
          steps,
          use,
          "Test the fallback " + fallback.component() + " of '" + use.title() + "'.",
          fallback.component(),
          fallback.replaces(),
          null,
          now);
    }
    var tried = new HashSet<String>();
    for (var need : use.needs()) {
      replacements.of(need).stream()
          .filter(r -> r.onFront() || r.good())
          .limit(CANDIDATES)
          .filter(r -> tried.add(r.name()))
          .forEach(r -> {
            var component = Component.held("fallback:" + r.name(), r.name(), Map.of());
            add(
                steps,
                use,
                "Run " + r.name() + " yourself as a tested fallback of '" + use.title() + "'.",
                component.id(),
                need,
                component,
                now);
          });
    }
  }

  private void add(
      List<Step> steps,
      Use use,
      String action,
      String fallback,
      String replaces,
      @Nullable Component component,
      double now) {
    var larger = component == null ? bill : bill.plus(component);
    var changed = larger.changing(use.with(new Fallback(fallback, replaces, day)));
    var low = again.low(changed, component == null ? List.of() : List.of(component));
    steps.add(new Step(use.id(), action, low, low - now, fallback, replaces, "", component));
  }

  private void duties(List<ScenarioResult> results, double now, List<Step> steps) {
    var asked = new HashSet<String>();
    for (var result : results) {
      for (var use : result.uses()) {
        for (var reason : use.because()) {
          var duty = reason.effect().startsWith("require ") ? reason.effect().substring(8) : "";
          if (!duty.isEmpty() && asked.add(duty)) {
            var low = again.low(bill.of(bill.business().meeting(duty)), List.of());
            steps.add(new Step("", asked(duty), low, low - now, "", "", duty, null));
          }
        }
      }
    }
  }

  private String asked(String duty) {
    return obligations.stream()
        .filter(o -> o.id().equals(duty))
        .findFirst()
        .map(o ->
            "Meet %s, %s (%s), and list %s under `meets`."
                .formatted(o.instrument(), o.provision(), o.duty(), duty))
        .orElse("Meet " + duty + " and list it under `meets`.");
  }
}
