package dev.overtake.report.wording.results;

import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.LeverEffect;
import dev.overtake.race.audit.PillarWeight;
import dev.overtake.race.audit.RankAcceptability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `audit`: whether the answer survives other methods.
///
/// @param call who the standing calls: a contender id, `tie` or `undetermined`
/// @param probability what the standing gives each contender and a `tie`
/// @param methods how many were tried for the shares
/// @param evaluations how many for the effects
/// @param share of methods in which each contender leads, and in which neither does (`tie`)
/// @param mattersMost id of the factor with the largest total effect; empty where nothing varies
/// @param flips changes of one choice that change the call, smallest first
/// @param ranks of all contenders that have figures enough
/// @param levers what was changed of the race's own method, and is varied no more
/// @param whatIf what pulling each lever alone would do
public record AuditResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    List<ContenderResult> contenders,
    String call,
    Map<String, Double> probability,
    int methods,
    int evaluations,
    Map<String, Double> share,
    String mattersMost,
    List<FactorResult> factors,
    List<Weight> pillars,
    List<FlipResult> flips,
    List<Rank> ranks,
    LeversResult levers,
    List<WhatIf> whatIf) {

  /// The result of an audit.
  public static AuditResult of(Audit a) {
    var run = a.run();
    var probability = Codes.probability(a.call());
    return new AuditResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        run.title(),
        ContenderResult.of(a.contenders()),
        Codes.leader(a.call().leader()),
        probability == null ? Map.of() : probability,
        a.methods(),
        a.evaluations(),
        Codes.shares(a.share()),
        a.mattersMost().map(f -> f.choice().id()).orElse(""),
        FactorResult.of(a),
        a.pillars().stream().map(Weight::of).toList(),
        a.flips().stream().map(f -> FlipResult.of(f, run.race())).toList(),
        a.ranks().stream().map(Rank::of).toList(),
        LeversResult.of(run.levers()),
        a.levers().stream().map(WhatIf::of).toList());
  }

  /// How a race hangs on the weight of one pillar.
  ///
  /// @param weight its share in the standing
  /// @param breakEven the share at which neither is expected ahead; null where no share is
  /// @param below who leads with less than that: a contender id
  /// @param above who leads with more
  /// @param callChanges the nearest share at which the call itself changes; null where none does
  /// @param call who is then called
  public record Weight(
      String pillar,
      String title,
      double weight,
      @Nullable Double breakEven,
      @Nullable String below,
      @Nullable String above,
      @Nullable Double callChanges,
      @Nullable String call) {

    static Weight of(PillarWeight p) {
      var even = p.breakEven();
      var change = p.callChanges();
      return new Weight(
          p.pillar(),
          p.title(),
          p.weight(),
          even == null ? null : Double.valueOf(even.share()),
          even == null ? null : even.below(),
          even == null ? null : even.above(),
          change == null ? null : Double.valueOf(change.share()),
          change == null ? null : Codes.leader(change.leader()));
    }
  }

  /// What a single lever would do.
  ///
  /// @param levers the one alone
  /// @param call who is then called: a contender id, `tie` or `undetermined`
  /// @param probability of each contender and a `tie` then
  /// @param changes whether that is another call than the standing's
  public record WhatIf(
      LeversResult levers,
      String call,
      @Nullable Map<String, Double> probability,
      boolean changes) {

    static WhatIf of(LeverEffect e) {
      return new WhatIf(
          LeversResult.of(e.lever()),
          Codes.leader(e.call().leader()),
          Codes.probability(e.call()),
          e.changes());
    }
  }

  /// How often a contender takes each rank over all methods.
  ///
  /// @param share by rank, beginning with the first; adds up to `ranked`
  /// @param ranked share of methods in which it has figures enough for a rank
  /// @param median rank where it has one
  public record Rank(String contender, String name, List<Double> share, double ranked, int median) {

    static Rank of(RankAcceptability r) {
      return new Rank(r.contender(), r.name(), r.share(), r.ranked(), r.median());
    }
  }
}
