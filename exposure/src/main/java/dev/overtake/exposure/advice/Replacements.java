package dev.overtake.exposure.advice;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.advice.Replacement.ChipFit;
import dev.overtake.exposure.advice.Replacement.Loss;
import dev.overtake.exposure.advice.Replacement.Needs;
import dev.overtake.exposure.advice.Replacement.Span;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.hardware.EnergyModel;
import dev.overtake.exposure.hardware.EnergyModel.Conditions;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds models with open weights that survive where a component does not: first what must hold (it
/// survives, its licence permits this business, it handles the same things, it fits), then how
/// capable it is, then what no other candidate beats in every respect. No weight is hidden; "none
/// found" is an answer.
public final class Replacements implements UseJudge.Found {
  private static final double THOUSAND = 1000;
  private static final double JOULES = 3600;
  private static final double SIXTEEN_BITS = 16;
  private static final double FOUR_BITS = 4.5;
  /* Who would change to a model takes none of another generation. */
  private static final int STALE_MONTHS = 30;
  private static final int SMALL_BATCH = 8;
  private static final int LARGE_BATCH = 128;

  private final Knowledge knowledge;
  private final Bill bill;
  private final List<Resolved> resolved;
  private final Map<String, Judgement> judgements;
  private final Capabilities capabilities;
  private final @Nullable EnergyModel energy;
  private final FreeChips chips;
  private final Offers offers;
  private final Needed needed;
  private final LocalDate oldest;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Set<String>> survivors = new HashMap<>();
  private final Map<String, List<Replacement>> found = new HashMap<>();

  private record Candidate(
      ModelFamily family, String measured, LicenceCheck check, Resolved held) {}

  /// Prepares for a bill.
  ///
  /// @param day on which a candidate must not be stale
  public Replacements(
      Knowledge knowledge,
      Bill bill,
      LocalDate day,
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
    chips = new FreeChips(knowledge, bill, resolved);
    needed = new Needed(knowledge, bill);
    offers = new Offers(knowledge, bill, day, judgements, capabilities);
    oldest = day.minusMonths(STALE_MONTHS);
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

  /// Whether a candidate can be advised: it goes on under every scenario that is asked, its licence
  /// is known to allow this business, and it fits on what is free where there are chips.
  public boolean advisable(Replacement candidate) {
    var id = "candidate:" + candidate.name();
    return candidate.licence().allowed() == Ternary.TRUE
        && judgements.keySet().stream()
            .allMatch(s -> survivors.getOrDefault(s, Set.of()).contains(id))
        && chips.allow(candidate.needs().fit());
  }

  /// Services of others that could stand in for a need of a use.
  List<Change.UseService> services(Use use, String need) {
    return resolved.stream()
        .filter(r -> r.component().id().equals(need) && r.family() != null)
        .findFirst()
        .map(r -> offers.of(use, r))
        .orElse(List.of());
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
      if (!candidate.measured.equals(measured.get())
          && !stale(candidate.family)
          && handles(candidate.family, incumbent)) {
        replacement(id, candidate, measured.get(), fails).ifPresent(all::add);
      }
    }
    return marked(all);
  }

  /* What its uses need, not all that it could do. */
  private boolean handles(ModelFamily family, Resolved incumbent) {
    return Set.of(family.modality().split("\\+", -1)).containsAll(needed.of(incumbent));
  }

  private boolean stale(ModelFamily family) {
    var known = family.provenance().knownAt();
    return known != null && known.isBefore(oldest);
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

  private @Nullable ChipFit fit(double total) {
    return chips.fit(total);
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
