package dev.overtake.report.wording.results;

import dev.overtake.evidence.Methodology;
import dev.overtake.race.audit.Alternative;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.Choice;
import dev.overtake.race.audit.Option;
import java.util.List;
import java.util.Map;

/// What one choice of method does to the call.
///
/// @param first share of the variance of the call that the choice explains alone
/// @param total the same with all its interactions
/// @param alternatives what each alternative says; empty for a choice that is itself drawn
public record FactorResult(
    String id,
    String title,
    MeasuredResult first,
    MeasuredResult total,
    List<AlternativeResult> alternatives) {

  /// All choices of an audit.
  public static List<FactorResult> of(Audit audit) {
    return audit.factors().stream()
        .map(f ->
            new FactorResult(
                f.choice().id(),
                title(f.choice()),
                MeasuredResult.of(f.first()),
                MeasuredResult.of(f.total()),
                f.alternatives().stream().map(AlternativeResult::of).toList()))
        .toList();
  }

  /// One alternative of a choice.
  ///
  /// @param share of all methods with this alternative in which each contender leads, or neither
  ///   (`tie`)
  /// @param alone the same over the draws of the standing with only this choice changed
  /// @param call who would be called, with only this choice changed
  public record AlternativeResult(
      String title, Map<String, Double> share, Map<String, Double> alone, String call) {

    static AlternativeResult of(Alternative a) {
      return new AlternativeResult(
          FactorResult.title(a.option()),
          Codes.shares(a.share()),
          Codes.shares(a.alone()),
          Codes.leader(a.call()));
    }
  }

  /// A choice in words.
  public static String title(Choice choice) {
    return switch (choice) {
      case PILLAR_WEIGHTS -> "weights of pillars";
      case GROUP_WEIGHTS -> "weights within pillars";
      case AGGREGATION -> "aggregation";
      case NORMALISATION -> "normalisation";
      case SOURCE -> "source read";
      case BASELINE -> "baseline";
      case COVERAGE -> "figures needed";
      case RULERS -> "rulers of one thing";
      case LEFT_OUT -> "what is left out";
      case UNIT -> "unit";
      case BLOC -> "bloc";
      case UNCERTAINTY -> "uncertainty of the figures";
    };
  }

  /// An alternative in words.
  public static String title(Option option) {
    return switch (option) {
      case Option.Declared d -> Methodology.word(d.value());
      case Option.AsMeasured _ -> "as measured";
      case Option.Per p -> "per " + p.title();
      case Option.Alone _ -> "alone";
      case Option.Bloc b -> b.contender() + " with " + String.join(", ", b.with());
    };
  }
}
