package dev.overtake.report.wording.results;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.standing.TrackRecordSummary;
import dev.overtake.race.standing.Verdict;
import dev.overtake.race.value.ContenderName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `standing`: who leads, lane by lane.
///
/// @param experience what past leads have taught; null where no track record is kept, and for
///   another pair than the race's own
/// @param levers what was changed of the race's own method
public record StandingResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    String question,
    String subject,
    int horizon,
    List<ContenderResult> contenders,
    Overall verdict,
    List<Pillar> pillars,
    List<IndicatorResult> indicators,
    @Nullable Experience experience,
    LeversResult levers) {

  /// The result of a standing.
  public static StandingResult of(Standing s) {
    var run = s.run();
    return new StandingResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        run.title(),
        s.question(),
        s.subject(),
        s.horizon(),
        ContenderResult.of(s.contenders()),
        Overall.of(s.verdict(), s.named(), run.race()),
        s.pillars().stream().map(Pillar::of).toList(),
        IndicatorResult.of(s),
        s.experience() == null ? null : Experience.of(s.experience()),
        LeversResult.of(run.levers()));
  }

  /// The whole race in one call.
  ///
  /// @param call probability word, `undetermined` or `not determinable`
  /// @param robustness null when nothing can be called
  /// @param named who may be named overall: the leader, where other methods agree and most lanes
  ///   stand on evidence enough; `undetermined` otherwise
  public record Overall(
      @Nullable String call,
      @Nullable String leader,
      @Nullable Map<String, Double> probability,
      @Nullable RobustnessResult robustness,
      MomentumPart momentum,
      LastFigures lastFigures,
      String named) {

    static Overall of(Verdict v, Leader named, String race) {
      return new Overall(
          Codes.call(v.call()),
          Codes.leader(v.call()),
          Codes.probability(v.call()),
          RobustnessResult.ofNullable(v.robustness(), race),
          MomentumPart.of(v.momentum()),
          LastFigures.of(v.lastFigures()),
          Codes.leader(named));
    }
  }

  /// The call on the last figures as they are, not carried to the day.
  ///
  /// @param call probability word, `undetermined` or `not determinable`
  public record LastFigures(
      @Nullable String call, @Nullable String leader, @Nullable Map<String, Double> probability) {

    static LastFigures of(Call call) {
      return new LastFigures(Codes.call(call), Codes.leader(call), Codes.probability(call));
    }
  }

  /// One pillar.
  ///
  /// @param call null for a pillar of context alone
  /// @param momentum id of the contender that gains in most indicators with a clear direction,
  ///   `unclear` otherwise
  /// @param independent how many figures the call rests on that share no inputs: with fewer than
  ///   two nobody is named
  /// @param recent how many of them are not older than three years: with less than half nobody is
  ///   named
  /// @param ahead ids of other contenders that are ahead of both in half of them or more
  public record Pillar(
      String id,
      String title,
      @Nullable String call,
      @Nullable String leader,
      @Nullable Map<String, Double> probability,
      String momentum,
      List<String> indicators,
      @Nullable LastFigures lastFigures,
      int independent,
      int recent,
      List<String> ahead) {

    static Pillar of(PillarStanding p) {
      return new Pillar(
          p.id(),
          p.title(),
          Codes.call(p.call()),
          Codes.leader(p.call()),
          Codes.probability(p.call()),
          p.momentum().gainer().orElse("unclear"),
          p.indicators(),
          p.lastFigures() == null ? null : LastFigures.of(p.lastFigures()),
          p.footing().independent(),
          p.footing().recent(),
          p.ahead().stream().map(ContenderName::id).toList());
    }
  }

  /// What past leads of this race have taught of size and speed.
  ///
  /// @param current whether it was measured on this very evidence
  public record Experience(
      int years,
      MeasuredResult level,
      MeasuredResult speed,
      MeasuredResult closeLevel,
      MeasuredResult closeSpeed,
      boolean current) {

    static Experience of(TrackRecordSummary t) {
      return new Experience(
          t.years(),
          MeasuredResult.of(t.level()),
          MeasuredResult.of(t.speed()),
          MeasuredResult.of(t.closeLevel()),
          MeasuredResult.of(t.closeSpeed()),
          t.current());
    }
  }
}
