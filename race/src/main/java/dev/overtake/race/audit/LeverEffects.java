package dev.overtake.race.audit;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Pillar;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.Levers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Pulls every lever that a race has, one at a time, and calls the race anew.
final class LeverEffects {
  private final RaceLeads leads;
  private final Levers now;
  private final Leader called;
  private final Parallel parallel;

  /// @param called whom the standing calls
  LeverEffects(RaceLeads leads, Leader called, Parallel parallel) {
    this.leads = leads;
    now = leads.request().levers();
    this.called = called;
    this.parallel = parallel;
  }

  /// The effects: of weights at which the call changes, of what is left out, of choices, allies and
  /// divisions.
  ///
  /// @param weights how the race hangs on the weights of its pillars
  List<LeverEffect> all(List<PillarWeight> weights) {
    var single = new ArrayList<Levers>();
    var race = leads.contest().race();
    var total = weights.stream().mapToDouble(w -> leads.votes().weight(w.pillar())).sum();
    for (var weight : weights) {
      var change = weight.callChanges();
      if (change != null && change.share() < 1) {
        var others = total - leads.votes().weight(weight.pillar());
        single.add(weighing(weight.pillar(), others * change.share() / (1 - change.share())));
      }
    }
    race.definition().pillars().stream()
        .map(Pillar::id)
        .filter(p -> leads.votes().voters().stream().anyMatch(v -> v.pillar().equals(p)))
        .forEach(p -> single.add(without(p)));
    leads.votes().voters().forEach(v -> single.add(without(v.id())));
    var declared = leads.methodology();
    choices(declared)
        .forEach(
            c -> single.add(new Levers(now.weights(), now.without(), c, now.bloc(), now.per())));
    if (!declared.blocs().isEmpty()
        && leads.names().stream().allMatch(c -> c.members().isEmpty())) {
      single.add(new Levers(now.weights(), now.without(), now.method(), true, now.per()));
    }
    declared
        .per()
        .forEach(id ->
            single.add(new Levers(now.weights(), now.without(), now.method(), now.bloc(), id)));
    return parallel.map(single, this::effect);
  }

  private Levers weighing(String pillar, double weight) {
    var weights = new TreeMap<>(now.weights());
    // To three digits away from the weight in force, so that what is printed changes the call.
    var own = leads.votes().weight(pillar);
    var scaled = weight * 1000;
    weights.put(pillar, (weight > own ? Math.ceil(scaled) : Math.floor(scaled)) / 1000);
    return new Levers(weights, now.without(), now.method(), now.bloc(), now.per());
  }

  private Levers without(String id) {
    var without = new TreeSet<>(now.without());
    without.add(id);
    return new Levers(now.weights(), without, now.method(), now.bloc(), now.per());
  }

  /// Every value of a choice but the one in force.
  private List<Levers.Chosen> choices(Methodology declared) {
    var own = now.method();
    return Stream.of(
            others(declared.aggregation()).map(own::with),
            others(declared.normalisation()).map(own::with),
            others(declared.sources()).map(own::with),
            others(declared.baseline()).map(own::with),
            others(declared.coverage()).map(own::with),
            others(declared.rulers()).map(own::with))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Enum<?>> others(List<? extends Enum<?>> values) {
    return values.stream().skip(1).map(v -> (Enum<?>) v);
  }

  private LeverEffect effect(Levers levers) {
    var call = call(levers);
    return new LeverEffect(levers, levers.beyond(now), call, !call.leader().equals(called));
  }

  private Call call(Levers levers) {
    var request = leads.request();
    var sameFigures =
        levers.bloc() == now.bloc()
            && Objects.equals(levers.per(), now.per())
            && Objects.equals(levers.method().source(), now.method().source());
    var changed = request.with(levers);
    var read =
        sameFigures
            ? leads.asked(changed)
            : RaceLeads.of(leads.contest().race(), changed, Parallel.sequential());
    return ofThePair(AuditAnalysis.call(read, Parallel.sequential()), read);
  }

  /// With allies a contender has another id: here it keeps its own.
  private Call ofThePair(Call call, RaceLeads read) {
    var chances = call.chances();
    if (chances == null || read.asked().equals(leads.asked())) {
      return call;
    }
    var own = new TreeMap<String, Double>();
    var leader = call.leader();
    for (var i = 0; i < 2; i++) {
      var id = leads.asked().get(i).id();
      var theirs = read.asked().get(i).id();
      own.put(id, chances.of(theirs));
      leader = leader.is(theirs) ? Leader.of(id) : leader;
    }
    return new Call(leader, new Chances(own, chances.tie()));
  }
}
