package dev.overtake.exposure.advice;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.hardware.EnergyModel;
import dev.overtake.exposure.hardware.EnergyModel.Conditions;
import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.resolution.ModelName;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.resolution.Resolver;
import dev.overtake.exposure.scenario.Judgement;
import dev.overtake.exposure.scenario.Outcome;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.UseJudge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds models with open weights that survive where a component does not: first what must hold (it
/// survives, its licence permits this business, it handles the same things, it fits), then how
/// capable it is, then what no other candidate beats in every respect. No weight is hidden; "none
/// found" is an answer.
public final class Replacements implements UseJudge.Found {
  /* Points of a hundred by which a candidate may score lower and still count as as capable. */
  private static final double TOLERANCE = 2;
  private static final double THOUSAND = 1000;
  private static final double JOULES = 3600;
  private static final int SMALL_BATCH = 8;
  private static final int LARGE_BATCH = 128;

  private final Knowledge knowledge;
  private final Bill bill;
  private final List<Resolved> resolved;
  private final Map<String, Judgement> judgements;
  private final Capabilities capabilities;
  private final @Nullable EnergyModel energy;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Set<String>> survivors = new HashMap<>();
  private final Map<String, List<Replacement>> found = new HashMap<>();

  private record Candidate(
      ModelFamily family, String measured, LicenceCheck permit, Resolved held) {}

  public Replacements(
      Knowledge knowledge,
      Bill bill,
      List<Resolved> resolved,
      List<Judgement> judgements,
      @Nullable Race race,
      @Nullable EnergyModel energy) {
    this.knowledge = knowledge;
    this.bill = bill;
    this.resolved = resolved;
    this.energy = energy;
    this.judgements = new HashMap<>();
    judgements.forEach(j -> this.judgements.put(j.scenario().id(), j));
    capabilities = new Capabilities(race);
    collect(race);
  }

  private void collect(@Nullable Race race) {
    var resolver = new Resolver(knowledge, bill, race);
    for (var name : capabilities.models()) {
      var family = knowledge.model(name).map(Knowledge.Recognised::family).orElse(null);
      if (family == null || !Boolean.TRUE.equals(family.open())) {
        continue;
      }
      var licence = knowledge.licence(family.licence());
      if (licence.isEmpty()) {
        continue;
      }
      var permit = LicenceCheck.of(licence.get(), family, bill.business());
      if (permit.allowed() == Ternary.FALSE) {
        continue;
      }
      var held = resolver.resolve(component(family, name));
      candidates.add(new Candidate(family, name, permit, held));
      var id = held.component().id();
      judgements.forEach((scenario, judgement) -> {
        if (judgement.judge(held).outcome() == Outcome.KEEPS) {
          survivors.computeIfAbsent(scenario, s -> new HashSet<>()).add(id);
        }
      });
    }
  }

  /// A model that the business would run itself.
  static Component component(ModelFamily family, String name) {
    return Component.held("candidate:" + name, name, Map.of("candidate", family.id()));
  }

  /* Only one that is as capable counts; the credit is for a plan, not for hope. */
  @Override
  public boolean replacement(String component, Scenario scenario) {
    var alive = survivors.getOrDefault(scenario.id(), Set.of());
    return of(component).stream()
        .anyMatch(r -> r.good() && alive.contains("candidate:" + r.name()));
  }

  /// Candidates for one component, the best first; those that nothing beats are marked.
  public List<Replacement> of(String component) {
    return found.computeIfAbsent(component, this::find);
  }

  private List<Replacement> find(String id) {
    var incumbent =
        resolved.stream().filter(r -> r.component().id().equals(id)).findFirst().orElse(null);
    if (incumbent == null || incumbent.weightsOrigin() == null) {
      return List.of();
    }
    var measured = capabilities.measured(ModelName.of(incumbent.component()).names());
    if (measured.isEmpty()) {
      return List.of();
    }
    var fails = new ArrayList<String>();
    judgements.forEach((scenario, judgement) -> {
      if (judgement.judge(incumbent).outcome() != Outcome.KEEPS) {
        fails.add(scenario);
      }
    });
    fails.sort(Comparator.naturalOrder());
    var all = new ArrayList<Replacement>();
    for (var candidate : candidates) {
      if (!candidate.measured.equals(measured.get()) && handles(candidate.family, incumbent)) {
        replacement(id, candidate, measured.get(), fails).ifPresent(all::add);
      }
    }
    return marked(all);
  }

  /* The same things at least: text and image for text and image. */
  private static boolean handles(ModelFamily family, Resolved incumbent) {
    var old = incumbent.family();
    var known = old == null || old.modality().isEmpty() ? "text" : old.modality();
    return Set.of(family.modality().split("\\+", -1)).containsAll(Set.of(known.split("\\+", -1)));
  }

  private java.util.Optional<Replacement> replacement(
      String id, Candidate candidate, String incumbent, List<String> fails) {
    var family = candidate.family;
    var difference = capabilities.difference(candidate.measured, incumbent);
    if (difference.isEmpty()) {
      return java.util.Optional.empty();
    }
    var d = difference.get();
    var loss = List.of(-100 * d.mean(), -100 * d.high(), -100 * d.low());
    var survives =
        fails.stream()
            .filter(
                s -> survivors.getOrDefault(s, Set.of()).contains(candidate.held.component().id()))
            .toList();
    if (survives.isEmpty() && !fails.isEmpty()) {
      return java.util.Optional.empty();
    }
    var parameters = family.parameters();
    var origin = candidate.held.weightsOrigin();
    var conditions = new ArrayList<>(candidate.permit.conditions());
    if (candidate.permit.allowed() == Ternary.UNKNOWN) {
      conditions.add("whether they are met is not said");
    }
    return java.util.Optional.of(
        new Replacement(
            id,
            family.id(),
            candidate.measured,
            origin == null ? "" : origin.value(),
            family.licence(),
            survives,
            loss,
            d.benchmarks(),
            loss.get(2) <= TOLERANCE,
            wattHours(family),
            parameters == null ? null : List.of(parameters * 2, parameters * 4.5 / 8),
            fits(family),
            conditions,
            false));
  }

  private @Nullable List<Double> wattHours(ModelFamily family) {
    var total = family.parameters();
    if (energy == null || total == null) {
      return null;
    }
    var active = family.active() == null ? total : family.active();
    var busy = energy.joules(new Conditions(active, total, LARGE_BATCH, false, false));
    var idle = energy.joules(new Conditions(active, total, SMALL_BATCH, false, false));
    return List.of(busy[0] * THOUSAND / JOULES, idle[2] * THOUSAND / JOULES);
  }

  private String fits(ModelFamily family) {
    var total = family.parameters();
    if (total == null) {
      return "";
    }
    for (var component : bill.components()) {
      var chip =
          component.kind() == Kind.CHIP ? knowledge.chip(component.name()).orElse(null) : null;
      if (chip != null) {
        var count = component.count() == null ? 1 : component.count();
        for (var bits : new double[] {16, 8, 4.5}) {
          var fit = HardwareFit.of(total, bits, chip.memory());
          if (fit.least() <= count) {
            return "in %s bits on %s of your %d %s"
                .formatted(
                    bits == 4.5 ? "4" : bits == 8 ? "8" : "16", fit.chips(), count, chip.name());
          }
        }
        return "not on your " + count + " " + chip.name();
      }
    }
    return "";
  }

  /* Pareto: capability lost, energy, memory as the effort to run it. */
  private static List<Replacement> marked(List<Replacement> all) {
    return all.stream()
        .map(r -> r.front(all.stream().noneMatch(o -> beats(o, r))))
        .sorted(
            Comparator.comparing((Replacement r) -> !r.onFront())
                .thenComparingInt(r -> -r.survives().size())
                .thenComparingDouble(r -> r.loss() == null ? 100 : r.loss().getFirst())
                .thenComparing(Replacement::name))
        .toList();
  }

  private static boolean beats(Replacement a, Replacement b) {
    var lossA = a.loss() == null ? Double.MAX_VALUE : a.loss().getFirst();
    var lossB = b.loss() == null ? Double.MAX_VALUE : b.loss().getFirst();
    var wattA = a.wattHours() == null ? Double.MAX_VALUE : a.wattHours().getLast();
    var wattB = b.wattHours() == null ? Double.MAX_VALUE : b.wattHours().getLast();
    var sizeA = a.memoryGb() == null ? Double.MAX_VALUE : a.memoryGb().getFirst();
    var sizeB = b.memoryGb() == null ? Double.MAX_VALUE : b.memoryGb().getFirst();
    var noWorse =
        lossA <= lossB
            && wattA <= wattB
            && sizeA <= sizeB
            && a.survives().size() >= b.survives().size();
    var better =
        lossA < lossB
            || wattA < wattB
            || sizeA < sizeB
            || a.survives().size() > b.survives().size();
    return noWorse && better;
  }
}
