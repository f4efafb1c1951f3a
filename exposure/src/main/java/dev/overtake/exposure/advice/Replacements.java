package dev.overtake.exposure.advice;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.advice.Replacement.ChipFit;
import dev.overtake.exposure.advice.Replacement.Loss;
import dev.overtake.exposure.advice.Replacement.Needs;
import dev.overtake.exposure.advice.Replacement.Span;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds models with open weights that survive where a component does not: first what must hold (it
/// survives, its licence permits this business, it handles the same things, it fits), then how
/// capable it is, then what no other candidate beats in every respect. No weight is hidden; "none
/// found" is an answer.
public final class Replacements implements UseJudge.Found {
  private static final double THOUSAND = 1000;
  private static final double JOULES = 3600;
  private static final double SIXTEEN_BITS = 16;
  private static final double EIGHT_BITS = 8;
  private static final double FOUR_BITS = 4.5;
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
      ModelFamily family, String measured, LicenceCheck check, Resolved held) {}

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
      var check = LicenceCheck.of(licence.get(), family, bill.business());
      if (check.allowed() == Ternary.FALSE) {
        continue;
      }
      var held = resolver.resolve(component(family, name));
      candidates.add(new Candidate(family, name, check, held));
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

  private Optional<Replacement> replacement(
      String id, Candidate candidate, String incumbent, List<String> fails) {
    var difference = capabilities.difference(candidate.measured, incumbent);
    var survives = fails.stream().filter(s -> survives(s, candidate)).toList();
    if (difference.isEmpty() || (survives.isEmpty() && !fails.isEmpty())) {
      return Optional.empty();
    }
    var d = difference.get();
    var origin = candidate.held.weightsOrigin();
    return Optional.of(
        new Replacement(
            id,
            candidate.family,
            candidate.measured,
            origin == null ? "" : origin.value(),
            survives,
            new Loss(-100 * d.mean(), -100 * d.high(), -100 * d.low(), d.benchmarks()),
            needs(candidate.family),
            candidate.check,
            false));
  }

  private boolean survives(String scenario, Candidate candidate) {
    return survivors.getOrDefault(scenario, Set.of()).contains(candidate.held.component().id());
  }

  private Needs needs(ModelFamily family) {
    var total = family.parameters();
    return total == null
        ? new Needs(null, null, null)
        : new Needs(
            wattHours(family, total),
            new Span(total * SIXTEEN_BITS / 8, total * FOUR_BITS / 8),
            fit(total));
  }

  private @Nullable Span wattHours(ModelFamily family, double total) {
    if (energy == null) {
      return null;
    }
    var active = family.active() == null ? total : family.active();
    var busy = energy.joules(new Conditions(active, total, LARGE_BATCH, false, false));
    var idle = energy.joules(new Conditions(active, total, SMALL_BATCH, false, false));
    return new Span(busy[0] * THOUSAND / JOULES, idle[2] * THOUSAND / JOULES);
  }

  /* On the first chips of the bill that the tables know. */
  private @Nullable ChipFit fit(double total) {
    for (var component : bill.components()) {
      var chip =
          component.kind() == Kind.CHIP ? knowledge.chip(component.name()).orElse(null) : null;
      if (chip != null) {
        var said = component.deployment().count();
        var count = said == null ? 1 : said;
        var fitting =
            Stream.of(SIXTEEN_BITS, EIGHT_BITS, FOUR_BITS)
                .map(bits -> HardwareFit.of(total, bits, chip.memory()))
                .filter(f -> f.least() <= count)
                .findFirst();
        return new ChipFit(chip, count, fitting.orElse(null));
      }
    }
    return null;
  }

  /* Pareto: capability lost, energy, memory as the effort to run it. */
  private static List<Replacement> marked(List<Replacement> all) {
    return all.stream()
        .map(r -> r.front(all.stream().noneMatch(o -> o.beats(r))))
        .sorted(
            Comparator.comparing((Replacement r) -> !r.onFront())
                .thenComparingInt(r -> -r.survives().size())
                .thenComparingDouble(r -> r.loss().mean())
                .thenComparing(Replacement::name))
        .toList();
  }
}
