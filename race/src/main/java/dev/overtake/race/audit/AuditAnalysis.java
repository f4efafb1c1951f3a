package dev.overtake.race.audit;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.estimation.sampling.SobolPoints;
import dev.overtake.evidence.Contender;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Samples the methods that a race declares and asks each who leads. Safe for many threads; what
/// two answers share is worked out once.
///
/// Everything is worked out in the order of ids, so that exchanging the contenders changes nothing.
public final class AuditAnalysis {
  private static final int METHODS = 1024;
  private static final int POINTS = 1024;
  /* Ranks of all contenders take each with each. */
  private static final int RANKED = 256;
  private static final int DRAWS = 256;

  private final RaceLeads leads;
  private final Parallel parallel;
  private final String first;
  private final String second;
  private final AuditModel model;
  private final MethodSpace space;
  private final SobolPoints points;
  private final int[] outcomes;
  private final List<PillarWeight> weights;
  private final List<Flip> flips;

  private AuditAnalysis(RaceLeads leads, Parallel parallel) {
    this.leads = leads;
    this.parallel = parallel;
    first = leads.contest().first().id();
    second = leads.contest().second().id();
    var inputs = AuditInputs.of(leads, DRAWS, parallel);
    model = inputs.model();
    space = inputs.space();
    points = new SobolPoints(Math.max(1, space.factors().size()), leads.contest().seed());
    outcomes = parallel.ints(METHODS, i -> model.outcome(space.method(point(i))));
    var search = new Flips(leads);
    weights = counted() ? search.weights() : List.of();
    flips = counted() ? search.all(weights) : List.of();
  }

  /// Whether the call is made by counting who is ahead where, as single changes are searched for.
  private boolean counted() {
    return counted(leads);
  }

  private static boolean counted(RaceLeads leads) {
    return !leads.request().levers().method().otherwiseCalled();
  }

  /// The call by the method that a request asks for, and no more.
  static Call call(RaceLeads leads, Parallel parallel) {
    var first = leads.contest().first().id();
    var second = leads.contest().second().id();
    if (counted(leads)) {
      return leads.votes().call(leads.contest().race().definition().pillars(), first, second);
    }
    var inputs = AuditInputs.of(leads, DRAWS, parallel);
    var outcomes = parallel.ints(DRAWS, d -> inputs.model().outcome(inputs.space().own(d)));
    return called(outcomes, first, second);
  }

  /// The call by the standing's own method.
  public Call call() {
    return counted()
        ? call(leads, parallel)
        : call(parallel.ints(DRAWS, d -> model.outcome(space.own(d))));
  }

  /// The same in a pillar; empty where nothing of it can be read.
  public Optional<Call> call(String pillar) {
    var at = model.pillars().indexOf(pillar);
    return at < 0 || !model.readable(at, space.own(0))
        ? Optional.empty()
        : Optional.of(call(parallel.ints(DRAWS, d -> model.pillarOutcome(at, space.own(d)))));
  }

  private Call call(int[] outcomes) {
    return called(outcomes, first, second);
  }

  private static Call called(int[] outcomes, String first, String second) {
    return Call.of(Arrays.stream(outcomes).asDoubleStream().toArray(), 0.5, first, second);
  }

  /// The audit of a race; empty when nothing can be called.
  public static Optional<AuditAnalysis> of(RaceLeads leads, Parallel parallel) {
    return leads.votes().voters().isEmpty()
        ? Optional.empty()
        : Optional.of(new AuditAnalysis(leads, parallel));
  }

  /// The shares of methods and the smallest flip.
  public Robustness robustness() {
    return new Robustness(
        METHODS, shares(outcomes), counted(), flips.isEmpty() ? null : flips.getFirst());
  }

  /// The whole audit.
  public Audit audit() {
    return new Audit(
        leads.identity(),
        leads.names(),
        call(),
        METHODS,
        POINTS * (space.factors().size() + 2),
        shares(outcomes),
        factors(),
        weights,
        flips,
        ranks(),
        new LeverEffects(leads, call().leader(), parallel).all(weights));
  }

  private double[] point(int index) {
    var point = new double[Math.max(1, space.factors().size())];
    points.point(index, point);
    return point;
  }

  private List<FactorEffect> factors() {
    var factors = space.factors();
    if (factors.isEmpty()) {
      return List.of();
    }
    var effects =
        Sensitivity.of(
            x -> model.outcome(space.method(x)),
            factors.size(),
            POINTS,
            leads.contest().seed(),
            parallel);
    var result = new ArrayList<FactorEffect>();
    for (var i = 0; i < factors.size(); i++) {
      result.add(
          new FactorEffect(
              factors.get(i).choice(),
              measured(effects.first()[i], effects.firstHalf()[i]),
              measured(effects.total()[i], effects.totalHalf()[i]),
              alternatives(i)));
    }
    result.sort(
        Comparator.comparingDouble((FactorEffect f) -> -f.total().value())
            .thenComparing(f -> f.choice().id()));
    return result;
  }

  private static Measured measured(double value, double half) {
    return new Measured(value, value - half, value + half);
  }

  private List<Alternative> alternatives(int factor) {
    var of = space.factors().get(factor);
    var count = of.alternatives().size();
    var result = new ArrayList<Alternative>();
    for (var a = 0; a < count; a++) {
      var alternative = a;
      var chosen =
          IntStream.range(0, METHODS)
              .filter(i -> (int) (point(i)[factor] * count) == alternative)
              .map(i -> outcomes[i])
              .toArray();
      var alone = parallel.ints(DRAWS, d -> model.outcome(space.but(of, alternative, d)));
      result.add(
          new Alternative(
              of.alternatives().get(a), shares(chosen), shares(alone), call(alone).leader()));
    }
    return result;
  }

  private Chances shares(int[] some) {
    return Chances.ofOutcomes(some, first, second);
  }

  private List<RankAcceptability> ranks() {
    var ranks = parallel.map(RANKED, i -> model.ranks(space.method(point(i))));
    var race = leads.contest().race();
    var compared = race.definition().contenders();
    var result = new ArrayList<RankAcceptability>();
    for (var u = 0; u < model.units().size(); u++) {
      var id = model.units().get(u);
      var unit = u;
      var own = ranks.stream().mapToInt(r -> r[unit]).filter(r -> r > 0).sorted().toArray();
      if ((u < 2 || compared.contains(id)) && own.length > 0) {
        result.add(rank(id, race.contender(id).map(Contender::name).orElse(id), own));
      }
    }
    result.sort(
        Comparator.comparingInt(RankAcceptability::median)
            .thenComparingDouble(r -> -r.share().getFirst())
            .thenComparing(RankAcceptability::contender));
    return result;
  }

  /// @param own ranks that a contender takes, ascending
  private static RankAcceptability rank(String id, String name, int[] own) {
    var share = new ArrayList<Double>();
    for (var rank = 1; rank <= own[own.length - 1]; rank++) {
      var here = rank;
      share.add(Arrays.stream(own).filter(r -> r == here).count() / (double) RANKED);
    }
    return new RankAcceptability(
        id, name, share, own.length / (double) RANKED, own[own.length / 2]);
  }
}
