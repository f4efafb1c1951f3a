package dev.overtake.report.wording.results;

import dev.overtake.race.system.Expectation;
import dev.overtake.race.system.Futures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `simulate race`: runs of the calibrated model under a scenario. Leads are the first nation's
/// over the second's: of capability a difference, of all else a natural logarithm of the ratio.
///
/// @param compare what the scenario is compared with; null without
/// @param difference of the lead in capability, scenario minus the other
/// @param effects of every scenario on the lead in capability, against the baseline
/// @param loops what cutting each loop does to that lead
/// @param parameters what its spread hangs on
/// @param needed what would have to be true for each nation to lead
/// @param persistence what becomes of today's lead
/// @param beliefs the table of assumptions, before and after the data
public record FuturesResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    int runs,
    String evidence,
    String first,
    String second,
    FutureCourse scenario,
    @Nullable FutureCourse compare,
    List<FutureChange> difference,
    List<Effect> effects,
    List<LoopCut> loops,
    List<Parameter> parameters,
    List<Needed> needed,
    List<Persistence> persistence,
    List<Belief> beliefs) {

  /// The result of the runs.
  public static FuturesResult of(Futures f) {
    return new FuturesResult(
        f.race(),
        f.asOf(),
        f.engine(),
        f.seed(),
        f.runs(),
        f.evidence(),
        f.first(),
        f.second(),
        FutureCourse.of(f.scenario()),
        f.compare() == null ? null : FutureCourse.of(f.compare()),
        FutureChange.of(f.difference()),
        f.effects().stream().map(Effect::of).toList(),
        f.loops().stream().map(l -> new LoopCut(l.loop(), FutureChange.of(l.lead()))).toList(),
        f.parameters().stream().map(p -> new Parameter(p.variable(), p.correlation())).toList(),
        f.needed().stream().map(Needed::of).toList(),
        f.persistence().stream().map(Persistence::of).toList(),
        f.beliefs().stream().map(Belief::of).toList());
  }

  /// A nation, `unclear` or `none`.
  public static String expected(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Gain(var nation) -> nation;
      case Expectation.Open.UNCLEAR -> "unclear";
      case Expectation.Open.NONE -> "none";
    };
  }

  /// A scenario against the baseline.
  ///
  /// @param expect whose lead was expected to gain before the model was run: a nation, `unclear` or
  ///   `none`
  /// @param sources of that expectation
  /// @param sign probability that it does in the year of the second mark; null where none was
  ///   expected
  /// @param why which parts of capability moved by then
  public record Effect(
      String id,
      String title,
      String expect,
      String reason,
      List<String> sources,
      List<FutureChange> lead,
      @Nullable Double sign,
      Parts why) {

    static Effect of(Futures.ScenarioEffect e) {
      var why = e.why();
      return new Effect(
          e.id(),
          e.title(),
          expected(e.expect()),
          e.reason(),
          e.sources(),
          FutureChange.of(e.lead()),
          e.sign(),
          new Parts(
              why.firstCompute(),
              why.secondCompute(),
              why.firstAlgorithms(),
              why.secondAlgorithms()));
    }
  }

  /// Median changes of the two parts of each nation's capability, in natural logarithms.
  public record Parts(
      double firstCompute, double secondCompute, double firstAlgorithms, double secondAlgorithms) {}

  /// A loop that is cut: what that does to the lead.
  public record LoopCut(String loop, List<FutureChange> lead) {}

  /// A parameter that the lead at the end hangs on.
  ///
  /// @param correlation of ranks
  public record Parameter(String variable, double correlation) {}

  /// What is special about the runs in which a nation leads.
  public record Needed(String nation, int year, double probability, List<Shift> shifts) {

    static Needed of(Futures.Needed n) {
      return new Needed(
          n.nation(),
          n.year(),
          n.probability(),
          n.shifts().stream()
              .map(s -> new Shift(s.variable(), s.unit(), s.all(), s.then(), s.distance()))
              .toList());
    }
  }

  /// A parameter within these runs and within all.
  ///
  /// @param distance between the means, in standard deviations of all
  public record Shift(String variable, String unit, double all, double then, double distance) {}

  /// What becomes of today's lead: it changes hands, shrinks to less than half, lasts, or more than
  /// doubles.
  public record Persistence(
      int year, double reverses, double shrinks, double lasts, double runsAway) {

    static Persistence of(Futures.Persistence p) {
      return new Persistence(p.year(), p.reverses(), p.shrinks(), p.lasts(), p.runsAway());
    }
  }

  /// A parameter before and after the data: medians and 90 % intervals.
  ///
  /// @param narrowed part of the prior's spread that the data took away
  /// @param shift of the middle, in standard deviations of the prior
  public record Belief(
      String variable,
      String unit,
      String source,
      String note,
      double priorLow,
      double priorMedian,
      double priorHigh,
      double low,
      double median,
      double high,
      double narrowed,
      double shift) {

    static Belief of(Futures.Belief b) {
      return new Belief(
          b.variable(),
          b.unit(),
          b.source(),
          b.note(),
          b.priorLow(),
          b.priorMedian(),
          b.priorHigh(),
          b.low(),
          b.median(),
          b.high(),
          b.narrowed(),
          b.shift());
    }
  }
}
