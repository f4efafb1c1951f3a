package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Effect.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts one scenario on a bill: what becomes of each component, with the reasons.
public final class Judgement {
  private final Scenario scenario;
  private final Bill bill;
  private final Map<String, Resolved> resolved;
  private final Map<String, Obligation> obligations;
  private final Map<String, Judged> judged = new HashMap<>();

  /// What becomes of one component by itself.
  public record Judged(Outcome outcome, List<Reason> reasons) {}

  public Judgement(Scenario scenario, Bill bill, List<Resolved> resolved, Knowledge knowledge) {
    this.scenario = scenario;
    this.bill = bill;
    this.resolved =
        resolved.stream().collect(Collectors.toMap(r -> r.component().id(), r -> r, (a, b) -> a));
    obligations =
        knowledge.obligations().stream()
            .collect(Collectors.toMap(Obligation::id, o -> o, (a, b) -> a));
  }

  public Scenario scenario() {
    return scenario;
  }

  /// A component with everything below it. What is not in the bill is unknown.
  Judged whole(String id) {
    var outcome = Outcome.KEEPS;
    var reasons = new ArrayList<Reason>();
    for (var part : closure(id)) {
      var one = part(part);
      outcome = outcome.with(one.outcome);
      reasons.addAll(one.reasons);
    }
    return new Judged(outcome, reasons);
  }

  /// Whether one may stand in for the other: a model for a model, a service for a service.
  boolean alike(String one, String other) {
    var a = resolved.get(one);
    var b = resolved.get(other);
    return a == null
        || b == null
        || a.component().kind() == b.component().kind()
        || (a.family() != null && b.family() != null);
  }

  /// What the scenario asks of the use itself.
  Judged duties(Use use) {
    var outcome = Outcome.KEEPS;
    var reasons = new ArrayList<Reason>();
    for (var effect : scenario.effects()) {
      if (effect.verb() == Verb.REQUIRE) {
        var one = duty(effect, use);
        outcome = outcome.with(one.outcome());
        if (one.outcome() != Outcome.KEEPS) {
          reasons.add(one);
        }
      }
    }
    return new Judged(outcome, reasons);
  }

  /* A duty that is not said to be met leaves open whether the use may go on. */
  private Reason duty(Effect effect, Use use) {
    var obligation = obligations.get(effect.obligation());
    if (obligation == null) {
      var met = bill.business().meets().contains(effect.obligation());
      return new Reason(
          "",
          effect,
          met ? Outcome.KEEPS : Outcome.UNKNOWN,
          List.of(Finding.of(Ternary.UNKNOWN, Note.DUTY_NOT_KNOWN, effect.obligation())));
    }
    var met = bill.business().meets().contains(effect.obligation());
    var business = Finding.all(effect.to().businessFindings(bill));
    var concerned = BusinessConditions.does(use, obligation.triggers()).and(business);
    var note = concerned == Ternary.TRUE ? Note.DUTY_NOT_MET : Note.DUTY_NOT_SAID;
    return new Reason(
        "",
        effect,
        met || concerned == Ternary.FALSE ? Outcome.KEEPS : Outcome.UNKNOWN,
        List.of(
            Finding.of(concerned, note, obligation.duty()).by(obligation.provenance().sources())));
  }

  private Judged part(String id) {
    return judged.computeIfAbsent(id, this::judge);
  }

  private Judged judge(String id) {
    var component = resolved.get(id);
    if (component == null) {
      return unknown(id, Note.NOT_IN_BILL);
    }
    if (bill.reading().isUnread(id)) {
      return unknown(id, Note.NOT_UNDERSTOOD);
    }
    return judge(component);
  }

  /* Of what nobody can tell anything, every effect that stops leaves open whether it does. */
  private Judged unknown(String id, Note note) {
    return scenario.stops()
        ? new Judged(
            Outcome.UNKNOWN,
            List.of(
                new Reason(id, null, Outcome.UNKNOWN, List.of(Finding.of(Ternary.UNKNOWN, note)))))
        : new Judged(Outcome.KEEPS, List.of());
  }

  /// One component by itself.
  public Judged judge(Resolved component) {
    var outcome = Outcome.KEEPS;
    var reasons = new ArrayList<Reason>();
    for (var effect : scenario.effects()) {
      if (effect.verb() == Verb.REQUIRE) {
        continue;
      }
      var findings = new ArrayList<Finding>();
      findings.add(reached(effect.verb(), component));
      findings.addAll(effect.where().findings(component, bill));
      findings.addAll(effect.to().findings(component, bill));
      var hit = Finding.all(findings);
      if (hit == Ternary.FALSE) {
        continue;
      }
      var alone = effect.verb().stops() ? Outcome.ofStopping(hit) : Outcome.KEEPS;
      outcome = outcome.with(alone);
      if (alone != Outcome.KEEPS || hit == Ternary.TRUE) {
        var telling =
            findings.stream().filter(f -> f.truth() == hit && f.statement() != null).toList();
        reasons.add(new Reason(component.component().id(), effect, alone, telling));
      }
    }
    return new Judged(outcome, List.copyOf(reasons));
  }

  /* Whether this kind of effect can reach this component at all. */
  private static Finding reached(Verb verb, Resolved r) {
    return switch (verb) {
      case DENY_SERVICE_ACCESS ->
          Finding.of(
              r.service(),
              switch (r.service()) {
                case TRUE -> Note.OVER_SERVICE;
                case FALSE -> Note.NOT_OVER_SERVICE;
                case UNKNOWN -> Note.ACCESS_NOT_SAID;
              });
      case DENY_CLOUD_REGION ->
          Finding.silent(r.runsIn() != null && r.component().kind() != Kind.CHIP);
      case REVOKE_LICENCE, DENY_NEW_DOWNLOADS, DENY_UPDATES ->
          Finding.silent(r.weightsOrigin() != null);
      case DENY_CHIP_PURCHASE, DENY_CHIP_SUPPORT -> Finding.silent(r.chip() != null);
      case REQUIRE, RAISE_PRICE, RAISE_TARIFF -> Finding.silent(true);
    };
  }

  private Set<String> closure(String id) {
    var all = new LinkedHashSet<String>();
    var open = new ArrayList<String>();
    open.add(id);
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (all.add(next)) {
        open.addAll(bill.needs().getOrDefault(next, List.of()));
      }
    }
    return all;
  }
}
