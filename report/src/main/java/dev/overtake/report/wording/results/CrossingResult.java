package dev.overtake.report.wording.results;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import java.time.LocalDate;
import java.util.List;

/// `crossing`: when the lead changes hands.
public record CrossingResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    List<ContenderResult> contenders,
    IndicatorResult indicator) {

  /// The result for an indicator of a standing.
  public static CrossingResult of(Standing standing, IndicatorStanding indicator) {
    var run = standing.run();
    return new CrossingResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        ContenderResult.of(standing.contenders()),
        IndicatorResult.of(indicator, standing.contenders()));
  }
}
