package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.ScenarioResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tries every single change (test a declared fallback, add one of the candidates, meet a duty) and
/// says by how much each raises the lower bound of resilience. Nothing is estimated: the bill is
/// judged again with the change made.
public final class NextSteps {
  private static final int SHOWN = 5;
  private static final int CANDIDATES = 3;
  private static final int USES = 20;

  private final Bill bill;
  private final LocalDate day;
  private final Replacements replacements;
  private final List<Obligation> obligations;
  private final Again again;

  /// Judges a changed bill: the lower bound.
  @FunctionalInterface
  public interface Again {
    /// The lower bound of a bill to which components were added.
    double low(Bill changed, List<Component> added);
  }

  /// Prepares for a bill.
  ///
  /// @param day on which a test is made
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

  /// The steps that help most.
  ///
  /// @param now the lower bound as things stand
  public List<Step> find(double now, List<ScenarioResult> results) {
    var weak = weak(results);
    var changes = new ArrayList<Change>();
    bill.uses().stream()
        .filter(u -> weak.contains(u.id()))
        .forEach(u -> changes.addAll(fallbacks(u)));
    changes.addAll(duties(results));
    return Step.best(changes.stream().map(c -> step(c, now)).toList(), SHOWN);
  }

  private Step step(Change change, double now) {
    var low = again.low(change.apply(bill, day), change.added());
    return new Step(change, low, low - now);
  }

  /* Heaviest losses first, so that a large bill tries what can matter. */
  private static Set<String> weak(List<ScenarioResult> results) {
    var lost = new LinkedHashMap<String, Double>();
    for (var result : results) {
      for (var use : result.uses()) {
        if (use.keepsLow() < 1) {
          lost.merge(use.use(), 1 - use.keepsLow(), Double::sum);
        }
      }
    }
    var heaviest = new HashSet<String>();
    lost.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(USES)
        .forEach(e -> heaviest.add(e.getKey()));
    return heaviest;
  }

  private List<Change> fallbacks(Use use) {
    var changes = new ArrayList<Change>();
    use.fallbacks().forEach(f -> changes.add(new Change.TestFallback(use, f)));
    var tried = new HashSet<String>();
    for (var need : use.needs()) {
      replacements.of(need).stream()
          .filter(r -> r.onFront() || r.good())
          .filter(replacements::advisable)
          .limit(CANDIDATES)
          .map(Replacement::name)
          .filter(tried::add)
          .map(name -> Component.held("fallback:" + name, name, Map.of()))
          .forEach(model -> changes.add(new Change.HostModel(use, model, need)));
      changes.addAll(replacements.services(use, need));
    }
    return changes;
  }

  private List<Change> duties(List<ScenarioResult> results) {
    var asked = new LinkedHashSet<String>();
    results.stream()
        .flatMap(r -> r.uses().stream())
        .flatMap(u -> u.because().stream())
        .map(Reason::duty)
        .filter(d -> !d.isEmpty())
        .forEach(asked::add);
    return asked.stream().map(this::meeting).toList();
  }

  private Change meeting(String duty) {
    var known = obligations.stream().filter(o -> o.id().equals(duty)).findFirst();
    return new Change.MeetDuty(duty, known.orElse(null));
  }
}
