package dev.overtake.race;

import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.estimation.sampling.SobolPoints;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Samples the methods that a race declares and asks each who leads.
///
/// Everything is worked out in the order of ids, so that exchanging the contenders changes nothing.
final class RaceAudit {
  private static final int METHODS = 1024;
  private static final int POINTS = 1024;
  /* Ranks of all contenders take each with each. */
  private static final int RANKED = 256;
  private static final int DRAWS = 256;

  private final Race race;
  private final long seed;
  private final Contender first;
  private final Contender second;
  private final AuditModel model;
  private final MethodSpace space;
  private final List<Flips.Voting> voters = new ArrayList<>();
  private final int lastYear;

  /// An indicator and what was found of it.
  record Subject(
      Indicator indicator, IndicatorAnalysis analysis, IndicatorAnalysis.Result result) {}

  RaceAudit(
      Race race,
      StandingRequest request,
      Contender first,
      Contender second,
      Evidence evidence,
      List<Subject> subjects) {
    this.race = race;
    this.seed = request.seed();
    this.first = first;
    this.second = second;
    lastYear = request.asOf().getYear();
    var ground = new AuditGround(race, evidence, seed, first.id(), second.id(), subjects, DRAWS);
    model = ground.model();
    space = ground.space();
    subjects.forEach(this::voting);
  }

  /// The shares of methods and the smallest flip.
  Robustness brief(Votes votes) {
    var outcomes = outcomes();
    var flips = flips(votes);
    var found = flips.all(flips.weights(), lastYear);
    return new Robustness(
        METHODS, share(Arrays.stream(outcomes)), found.isEmpty() ? null : found.getFirst());
  }

  /// The whole audit.
  Audit audit(Standing standing, Votes votes) {
    var outcomes = outcomes();
    var factors = factors(outcomes);
    var flips = flips(votes);
    var weights = flips.weights();
    var verdict = standing.verdict();
    return new Audit(
        standing.race(),
        standing.asOf(),
        standing.engine(),
        standing.seed(),
        standing.evidence(),
        standing.title(),
        standing.contenders(),
        verdict.leader(),
        verdict.probability() == null ? Map.of() : verdict.probability(),
        METHODS,
        POINTS * (space.factors().size() + 2),
        share(Arrays.stream(outcomes)),
        factors.stream()
            .max(
                Comparator.comparingDouble((FactorEffect f) -> f.total().value())
                    .thenComparing(FactorEffect::id))
            .filter(f -> f.total().value() > 0)
            .map(FactorEffect::id)
            .orElse(""),
        factors,
        weights,
        flips.all(weights, lastYear),
        ranks());
  }

  private int[] outcomes() {
    var points = new SobolPoints(Math.max(1, space.factors().size()), seed);
    return IntStream.range(0, METHODS)
        .parallel()
        .map(i -> model.outcome(space.method(point(points, i))))
        .toArray();
  }

  private double[] point(SobolPoints points, int index) {
    var point = new double[Math.max(1, space.factors().size())];
    points.point(index, point);
    return point;
  }

  private List<FactorEffect> factors(int[] outcomes) {
    var factors = space.factors();
    if (factors.isEmpty()) {
      return List.of();
    }
    var effects = Sensitivity.of(x -> model.outcome(space.method(x)), factors.size(), POINTS, seed);
    var result = new ArrayList<FactorEffect>();
    for (var i = 0; i < factors.size(); i++) {
      result.add(
          new FactorEffect(
              factors.get(i).id(),
              factors.get(i).title(),
              measured(effects.first()[i], effects.firstHalf()[i]),
              measured(effects.total()[i], effects.totalHalf()[i]),
              alternatives(i, outcomes)));
    }
    result.sort(
        Comparator.comparingDouble((FactorEffect f) -> -f.total().value())
            .thenComparing(FactorEffect::id));
    return result;
  }

  private static Measured measured(double value, double half) {
    return new Measured(value, value - half, value + half);
  }

  private List<Alternative> alternatives(int factor, int[] outcomes) {
    var of = space.factors().get(factor);
    var points = new SobolPoints(space.factors().size(), seed);
    var result = new ArrayList<Alternative>();
    for (var a = 0; a < of.alternatives().size(); a++) {
      var alternative = a;
      var chosen =
          IntStream.range(0, METHODS)
              .filter(
                  i -> (int) (point(points, i)[factor] * of.alternatives().size()) == alternative)
              .map(i -> outcomes[i]);
      var alone =
          IntStream.range(0, DRAWS)
              .parallel()
              .map(d -> model.outcome(space.but(of, alternative, d)))
              .toArray();
      var leads = Arrays.stream(alone).mapToDouble(o -> o).toArray();
      var call = Call.of(leads, 0.5, first.id(), second.id());
      result.add(
          new Alternative(
              of.alternatives().get(a), share(chosen), share(Arrays.stream(alone)), call.leader()));
    }
    return result;
  }

  private Map<String, Double> share(IntStream outcomes) {
    var all = outcomes.toArray();
    var share = new TreeMap<String, Double>();
    share.put(first.id(), part(all, 1));
    share.put(second.id(), part(all, -1));
    share.put(Call.TIE, part(all, 0));
    return share;
  }

  private static double part(int[] outcomes, int which) {
    return Arrays.stream(outcomes).filter(o -> o == which).count()
        / (double) Math.max(1, outcomes.length);
  }

  private List<RankAcceptability> ranks() {
    var points = new SobolPoints(Math.max(1, space.factors().size()), seed);
    var ranks =
        IntStream.range(0, RANKED)
            .parallel()
            .mapToObj(i -> model.ranks(space.method(point(points, i))))
            .toList();
    var compared = race.definition().contenders();
    var result = new ArrayList<RankAcceptability>();
    for (var u = 0; u < model.units().size(); u++) {
      var id = model.units().get(u);
      var unit = u;
      var own = ranks.stream().mapToInt(r -> r[unit]).filter(r -> r > 0).sorted().toArray();
      if ((u < 2 || compared.contains(id)) && own.length > 0) {
        var share = new ArrayList<Double>();
        for (var rank = 1; rank <= own[own.length - 1]; rank++) {
          var here = rank;
          share.add(Arrays.stream(own).filter(r -> r == here).count() / (double) RANKED);
        }
        result.add(
            new RankAcceptability(
                id,
                race.contender(id).map(Contender::name).orElse(id),
                share,
                own.length / (double) RANKED,
                own[own.length / 2]));
      }
    }
    result.sort(
        Comparator.comparingInt(RankAcceptability::median)
            .thenComparingDouble(r -> -r.share().getFirst())
            .thenComparing(RankAcceptability::contender));
    return result;
  }

  private Flips flips(Votes votes) {
    return new Flips(
        race.definition().id(),
        race.definition().pillars(),
        votes,
        voters,
        first.id(),
        second.id());
  }

  private void voting(Subject subject) {
    var result = subject.result();
    if (result.draws() == null) {
      return;
    }
    var scores = Votes.scores(seed, subject.indicator(), LeadModel.DRAWS);
    var ruler = subject.analysis().ruler();
    var bySource = new TreeMap<String, double[]>();
    if (result.voices().size() > 1) {
      for (var voice : result.voices()) {
        bySource.put(
            voice.duel().source(),
            Votes.ballot(Votes.inOrderOf(scores, voice.draws().now()), ruler.tieZone()));
      }
    }
    var base =
        AuditFigures.chosen(
            result.voices().stream().map(LeadModel.Voice::duel).toList(),
            Reading.MIXTURE,
            subject.analysis()::weight);
    voters.add(
        new Flips.Voting(
            subject.indicator(),
            ruler,
            String.join(", ", bySource.keySet()),
            bySource,
            base,
            scores));
  }
}
