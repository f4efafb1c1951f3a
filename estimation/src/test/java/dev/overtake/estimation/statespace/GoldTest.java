package dev.overtake.estimation.statespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Likelihood, filtered and smoothed states and forecasts against an outside exact-diffuse filter
/// (statsmodels 0.13.5), within 1e-6 of the size of the series.
class GoldTest {

  @Test
  void everyReferenceSeriesIsReproduced() throws IOException {
    List<Path> files = Gold.files();
    assumeFalse(
        files.isEmpty(), "skipped: no reference results in ../shared/gold/estimation/state-space");
    for (Path file : files) {
      check(file.getFileName().toString(), Gold.read(file));
    }
  }

  private static void check(String name, Gold gold) {
    double[] series = gold.list("y_model_scale");
    double[] ahead = gold.list("forecast_mean");
    Sample sample = Sample.regular(series, ahead.length);
    StateSpace model = model(gold);
    Filtered filtered = Filtered.of(model, sample);
    Smoothed smoothed = Smoothed.of(model, sample);
    near(name, gold.number("loglik_KFAS_DK_convention", Double.NaN), filtered.logLikelihood(), 0);
    near(
        name,
        gold.number("loglik_incl_diffuse_constant", Double.NaN),
        filtered.logLikelihood() - 0.5 * filtered.diffuseObservations() * Math.log(2 * Math.PI),
        0);
    double[][] state = gold.lists("filtered_state");
    double[][] smoothState = gold.lists("smoothed_state");
    double[][] smoothVariance = gold.lists("smoothed_var");
    double[][] variance = gold.lists("filtered_var");
    for (int i = 0; i < state.length; i++) {
      double size = size(smoothState[i]);
      // Where the level is seen without error its variance is zero, up to the reference's rounding.
      double spread = Math.max(size(smoothVariance[i]), gold.number("sigma2.level", 0));
      for (int t = 0; t < series.length; t++) {
        String where = "%s state %d time %d".formatted(name, i, t);
        near(where + " filtered", state[i][t], filtered.state(t, i), size);
        near(where + " smoothed", smoothState[i][t], smoothed.state(t, i), size);
        near(
            where + " smoothed variance",
            smoothVariance[i][t],
            smoothed.covariance(t, i, i),
            spread);
        if (!filtered.diffuse(t)) {
          near(where + " filtered variance", variance[i][t], filtered.covariance(t, i, i), spread);
        }
      }
    }
    double[] error = gold.list("forecast_se");
    for (int h = 0; h < ahead.length; h++) {
      int t = series.length + h;
      near(name + " forecast", ahead[h], filtered.forecast(t), 0);
      near(name + " error", error[h], Math.sqrt(filtered.forecastVariance(t)), 0);
    }
  }

  private static StateSpace model(Gold gold) {
    double irregular = gold.number("sigma2.irregular", 0);
    double level = gold.number("sigma2.level", 0);
    boolean hasTrend = gold.lists("filtered_state").length == 2;
    Component component =
        hasTrend
            ? new LocalLinearTrend(level, gold.number("sigma2.trend", 0))
            : new LocalLevel(level);
    return StateSpace.of(irregular, component);
  }

  private static double size(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  private static void near(String what, double expected, double actual, double size) {
    assertEquals(expected, actual, 1e-6 * Math.max(Math.abs(expected), size) + 1e-12, what);
  }
}
