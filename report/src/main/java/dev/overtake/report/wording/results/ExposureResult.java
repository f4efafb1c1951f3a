package dev.overtake.report.wording.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An exposure as JSON writes it: what a business depends on, what breaks, what to do.
///
/// @param race id of the race that tripwires and capabilities are read from; null without one
/// @param evidence hash of the race's tables; null without one
/// @param nextStep the first of the steps; null when none helps
/// @param unlisted components of no kind that matters here, with the bill's own word
/// @param reading how much of the bill was understood
public record ExposureResult(
    @Nullable String race,
    LocalDate asOf,
    LocalDate knownAt,
    String engine,
    long seed,
    @Nullable String evidence,
    String bill,
    String format,
    List<Component> components,
    List<Use> uses,
    List<Scenario> scenarios,
    Resilience resilience,
    @Nullable Step nextStep,
    List<Step> steps,
    List<CutSet> cutSets,
    List<Replacement> replacements,
    List<Fit> hardware,
    List<Obligation> obligations,
    List<Tripwire> tripwires,
    List<String> unlisted,
    List<Remark> remarks,
    Reading reading) {

  /// A component with what it depends on; what does not apply to its kind is null.
  public record Component(
      String id,
      String name,
      String version,
      String kind,
      String type,
      @Nullable Attribute weightsOrigin,
      List<Attribute> baseLineage,
      @Nullable Attribute operator,
      @Nullable Attribute owner,
      @Nullable Attribute runsIn,
      @Nullable Attribute chip,
      @Nullable Attribute licence,
      String access,
      @Nullable String family,
      String where) {}

  /// What is known in one respect, or `UNKNOWN` with the reason.
  public record Attribute(
      String value,
      String name,
      String jurisdiction,
      @Nullable String confidence,
      @Nullable String source,
      @Nullable LocalDate asOf,
      String reason) {}

  /// A use without its judgement.
  public record Use(String id, String title, double weight, List<String> needs) {}

  /// A bill under a scenario.
  public record Scenario(
      String id,
      String title,
      String kind,
      LocalDate from,
      @Nullable LocalDate until,
      boolean counted,
      boolean secondary,
      String remark,
      double weight,
      List<String> sources,
      List<String> effects,
      List<UseOutcome> uses) {}

  /// A use under a scenario.
  public record UseOutcome(
      String use,
      String title,
      String outcome,
      double keepsLow,
      double keepsHigh,
      String fallback,
      List<Reason> because) {}

  /// Why something stops, weakens or cannot be told.
  public record Reason(
      String component, String effect, String outcome, String because, String why, String source) {}

  /// How much of the business goes on.
  public record Resilience(
      double low,
      double high,
      Map<String, Double> scenarioWeights,
      Map<String, Double> useWeights,
      Map<String, Double> keeps,
      double unreadWeight) {}

  /// A single change and what it promises.
  ///
  /// @param adds always null: what a step adds is a matter of the program
  public record Step(
      String use,
      String action,
      double low,
      double rise,
      String fallback,
      String replaces,
      String meets,
      @Nullable String adds) {}

  /// Facts whose loss at once stops uses.
  public record CutSet(List<String> facts, List<String> uses, double share) {}

  /// A model that could stand in.
  public record Replacement(
      String component,
      String family,
      String name,
      String developerIn,
      String licence,
      List<String> survives,
      @Nullable List<Double> loss,
      int sharedBenchmarks,
      boolean good,
      @Nullable List<Double> wattHours,
      @Nullable List<Double> memoryGb,
      String fits,
      List<String> conditions,
      boolean onFront) {}

  /// What a model with known sizes needs.
  public record Fit(
      String component, double weightsGb, String chips, @Nullable List<Double> wattHours) {}

  /// An obligation that concerns the business, or may.
  public record Obligation(
      String id,
      String jurisdiction,
      String instrument,
      String provision,
      String duty,
      List<String> binds,
      @Nullable LocalDate effective,
      @Nullable LocalDate graceUntil,
      String when,
      String applies,
      boolean met,
      List<String> uses,
      String penalty,
      String source,
      boolean secondary) {}

  /// A tripwire with today's distance.
  public record Tripwire(
      String id,
      String indicator,
      String title,
      String contender,
      double threshold,
      String trips,
      String unit,
      @Nullable Double now,
      @Nullable String period,
      @Nullable Double distance,
      @Nullable Double withinOne,
      @Nullable Double withinThree,
      String reason,
      List<String> uses,
      String because) {}

  /// How much of the bill was understood.
  public record Reading(int parts, int understood, List<Unread> unread) {}

  /// A part that was not understood; it is never counted as safe.
  public record Unread(String component, String name, String where, String why) {}

  /// Something odd about the bill.
  public record Remark(String where, String what) {}
}
