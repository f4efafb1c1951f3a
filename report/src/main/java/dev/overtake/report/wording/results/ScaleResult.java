package dev.overtake.report.wording.results;

import dev.overtake.estimation.capability.LinkedScale;
import dev.overtake.estimation.capability.LinkedScale.Lag;
import dev.overtake.estimation.capability.LinkedScale.PlacedModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `scale`: models and benchmarks on one scale, and how far contenders lag.
///
/// @param models from the most to the least capable
/// @param benchmarks from the easiest to the hardest
/// @param lag the best contender and the next; null when there are not two
/// @param lags every other contender behind the best
public record ScaleResult(
    LocalDate asOf,
    long seed,
    List<Model> models,
    List<Benchmark> benchmarks,
    @Nullable LagResult lag,
    List<LagResult> lags) {

  /// A model on the scale, with the 90 % interval of its capability.
  public record Model(
      String name, String contender, LocalDate date, double capability, double low, double high) {
    private static Model of(PlacedModel m) {
      return new Model(m.name(), m.contender(), m.date(), m.capability(), m.low(), m.high());
    }
  }

  /// A benchmark on the scale.
  public record Benchmark(String name, double difficulty, double slope) {}

  /// How far one frontier lies behind another.
  ///
  /// @param months since the leader first stood where the other stands now, with its interval
  /// @param censored whether the leader's first model was already as good: at least so many months
  /// @param meanDelay months by which the other's frontier models came later than the leader's of
  ///   the same capability, on average; null without any
  /// @param gap difference of the best capabilities, with its interval
  public record LagResult(
      String leader,
      String trailing,
      double months,
      double low,
      double high,
      boolean censored,
      @Nullable Double meanDelay,
      double gap,
      double gapLow,
      double gapHigh) {
    private static LagResult of(Lag lag) {
      return new LagResult(
          lag.leader(),
          lag.trailing(),
          lag.months(),
          lag.low(),
          lag.high(),
          lag.censored(),
          lag.meanDelay(),
          lag.gap(),
          lag.gapLow(),
          lag.gapHigh());
    }
  }

  /// The result of a scale.
  public static ScaleResult of(LinkedScale scale) {
    var lag = scale.lag();
    return new ScaleResult(
        scale.asOf(),
        scale.seed(),
        models(scale),
        scale.benchmarks().stream()
            .map(b -> new Benchmark(b.name(), b.difficulty(), b.slope()))
            .toList(),
        lag == null ? null : LagResult.of(lag),
        scale.lags().stream().map(LagResult::of).toList());
  }

  /// The models alone.
  public static List<Model> models(LinkedScale scale) {
    return scale.models().stream().map(Model::of).toList();
  }
}
