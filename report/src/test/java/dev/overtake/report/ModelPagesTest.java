package dev.overtake.report;

import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.calibration.Estimate;
import dev.overtake.dynamics.calibration.Parameter;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.report.html.ModelPage;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Pages of a model: a run, two runs side by side, shares of constants, a fit.
class ModelPagesTest {
  private static final double[] TIMES = {0, 1, 2, 3};
  private static final List<String> NAMES = List.of("water", "leak <b>", "rain");

  @Test
  void aRun() {
    Golden.same("model-run.html", ModelPage.of("tank", run(10)).render());
  }

  @Test
  void twoRuns() {
    var page = ModelPage.of("tank", run(20), run(10), List.of("rain = 2"));
    Golden.same("model-two-runs.html", page.render());
  }

  @Test
  void sharesOfConstants() {
    var indices =
        new Sensitivity(
            1,
            2,
            new double[] {0.2, 0.7},
            new double[] {0.3, 0.1},
            new double[] {0.25, 0.75},
            new double[] {0.1, 0.4});
    var page = ModelPage.of("tank", "water", List.of("leak", "rain"), indices);
    Golden.same("model-shares.html", page.render());
  }

  @Test
  void aFit() {
    var wind = new Parameter("wind", 0, 10, OptionalDouble.empty(), Parameter.Scale.LINEAR);
    var tide = new Parameter("tide", 1, 2, OptionalDouble.of(1.5), Parameter.Scale.LINEAR);
    var calibration =
        new Calibration(
            List.of(
                new Estimate(wind, 3.14159265, 2.5, false, 4.125, false, false),
                new Estimate(tide, 2, 1, true, 2, true, true)),
            List.of(),
            -1234.56,
            20,
            18,
            40,
            1);
    Golden.same("model-fit.html", ModelPage.of("tank", calibration).render());
  }

  private static Run run(double water) {
    return new Run(
        TIMES,
        NAMES,
        new double[][] {
          {water, water + 1, water + 1.5, Double.NaN}, {0.1, 0.2, 0.25, 0.3}, {1, 1, 1, 1}
        });
  }
}
