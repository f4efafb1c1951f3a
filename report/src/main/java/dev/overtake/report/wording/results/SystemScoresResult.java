package dev.overtake.report.wording.results;

import dev.overtake.race.system.SystemScores;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `simulate race --score`: how the race's model did at the ends of past years.
///
/// @param calls every figure that came after an origin
/// @param variables the same by variable, then all together
public record SystemScoresResult(
    LocalDate asOf, long seed, int runs, List<Scored> calls, List<Comparison> variables) {

  /// The result of a backtest.
  public static SystemScoresResult of(SystemScores s) {
    return new SystemScoresResult(
        s.asOf(),
        s.seed(),
        s.runs(),
        s.calls().stream().map(Scored::of).toList(),
        s.variables().stream().map(Comparison::of).toList());
  }

  /// A figure that came. CRPS are in units of the figure's error.
  ///
  /// @param origin last year that was known
  /// @param ahead years from the origin to the figure
  /// @param came the figure, on the scale on which it is compared
  public record Scored(
      String variable,
      int origin,
      double ahead,
      double came,
      double modelMedian,
      double modelCrps,
      double naiveCrps,
      double trendCrps,
      double modelLog,
      double naiveLog,
      double trendLog) {

    static Scored of(SystemScores.Scored s) {
      return new Scored(
          s.variable(),
          s.origin(),
          s.ahead(),
          s.came(),
          s.modelMedian(),
          s.modelCrps(),
          s.naiveCrps(),
          s.trendCrps(),
          s.modelLog(),
          s.naiveLog(),
          s.trendLog());
    }
  }

  /// The model against a random walk with drift (`naive`) and the state-space forecast (`trend`):
  /// ratios of CRPS, differences of log scores; null where figures are too few.
  public record Comparison(
      String variable,
      int figures,
      @Nullable MeasuredResult crpsNaive,
      @Nullable MeasuredResult crpsTrend,
      @Nullable MeasuredResult logNaive,
      @Nullable MeasuredResult logTrend) {

    static Comparison of(SystemScores.Comparison c) {
      return new Comparison(
          c.variable(),
          c.figures(),
          MeasuredResult.ofNullable(c.crpsNaive()),
          MeasuredResult.ofNullable(c.crpsTrend()),
          MeasuredResult.ofNullable(c.logNaive()),
          MeasuredResult.ofNullable(c.logTrend()));
    }
  }
}
