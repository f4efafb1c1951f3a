package dev.overtake.race.system;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs of the calibrated model under a scenario, and what they hang on. Leads are the first
/// nation's over the second's: of capability a difference, of all else a natural logarithm of the
/// ratio.
///
/// @param first nation that is ahead where a lead is positive
/// @param compare what the scenario is compared with, by the same members; null without
/// @param difference of the lead in capability, scenario minus the other; empty without
/// @param effects of every scenario on the lead in capability, against the baseline
/// @param loops what cutting each loop does to that lead
/// @param parameters what its spread hangs on
/// @param needed what would have to be true for each nation to lead
/// @param beliefs the table of assumptions, before and after the data
public record Futures(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    int runs,
    String evidence,
    String first,
    String second,
    Course scenario,
    @Nullable Course compare,
    List<Moved> difference,
    List<ScenarioEffect> effects,
    List<LoopEffect> loops,
    List<ParameterEffect> parameters,
    List<Needed> needed,
    List<Persistence> persistence,
    List<Belief> beliefs) {

  /// What comes of a scenario.
  public record Course(String id, String title, String reason, List<Outcome> outcomes) {}

  /// One thing to lead in.
  ///
  /// @param changed probability that the lead of today has changed hands by each year at least once
  /// @param never probability that it does not until the last
  public record Outcome(Measure id, List<Point> points, List<Double> changed, double never) {}

  /// What is led in.
  public enum Measure {
    /// Capability of the best model.
    CAPABILITY,
    /// Computing power.
    COMPUTE,
    /// Capacity of power plants.
    POWER,
    /// Output that uses AI.
    USE
  }

  /// A lead at the turn of a year.
  ///
  /// @param leads probability that the first leads
  public record Point(
      int year,
      double leads,
      double low,
      double quarter,
      double median,
      double threeQuarters,
      double high) {}

  /// A change at the turn of a year: median, 90 % interval, probability of being positive.
  public record Moved(int year, double median, double low, double high, double positive) {}

  /// A scenario against the baseline.
  ///
  /// @param expect what was written down before the model was run
  /// @param sources of that expectation
  /// @param sign probability of the expected sign in the year of the second mark; null where none
  ///   was expected
  /// @param why which parts of capability moved by then
  public record ScenarioEffect(
      String id,
      String title,
      Expectation expect,
      String reason,
      List<String> sources,
      List<Moved> lead,
      @Nullable Double sign,
      Parts why) {}

  /// Median changes of the two parts of each nation's capability, in natural logarithms.
  public record Parts(
      double firstCompute, double secondCompute, double firstAlgorithms, double secondAlgorithms) {}

  /// A loop that is cut: what that does to the lead.
  public record LoopEffect(String loop, List<Moved> lead) {}

  /// A parameter that the lead at the end hangs on.
  ///
  /// @param correlation of ranks
  public record ParameterEffect(String variable, double correlation) {}

  /// What is special about the runs in which a nation leads.
  public record Needed(String nation, int year, double probability, List<Shift> shifts) {}

  /// A parameter within these runs and within all.
  ///
  /// @param distance between the means, in standard deviations of all
  public record Shift(String variable, String unit, double all, double then, double distance) {}

  /// What becomes of today's lead: it changes hands, shrinks to less than half, lasts, or more than
  /// doubles.
  public record Persistence(
      int year, double reverses, double shrinks, double lasts, double runsAway) {}

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
      double shift) {}
}
