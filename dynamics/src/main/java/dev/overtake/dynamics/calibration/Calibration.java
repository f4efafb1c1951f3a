package dev.overtake.dynamics.calibration;

import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.fitting.Fit;
import dev.overtake.estimation.fitting.GaussianLikelihood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A model's constants fitted to observed series by maximum likelihood with normal errors.
///
/// The search begins at the given start and at seeded points of a Latin hypercube between the
/// bounds; intervals come from the profile of the likelihood. The same seed gives the same result
/// at any number of threads.
///
/// @param estimates in the order of the parameters
/// @param series in the order of the observed series
/// @param starts from how many points the search began
/// @param agreeing how many of them led to the best optimum
/// @param observations of all series
public record Calibration(
    List<Estimate> estimates,
    List<SeriesFit> series,
    double logLikelihood,
    int starts,
    int agreeing,
    int observations,
    long seed) {
  private static final double AT_BOUND = 1e-6;

  public Calibration {
    estimates = List.copyOf(estimates);
    series = List.copyOf(series);
  }

  /// What to fit.
  ///
  /// @param fixed values of constants that are given, by slot
  /// @param starts from how many points to search, at least one
  public record Plan(
      List<Parameter> parameters,
      List<ObservedSeries> series,
      Map<Integer, Double> fixed,
      Model.Method method,
      int starts,
      long seed) {

    public Plan {
      parameters = List.copyOf(parameters);
      series = List.copyOf(series);
      fixed = Map.copyOf(fixed);
    }
  }

  /// Calibrates.
  ///
  /// @param parallel on which searches run side by side
  /// @throws ModelException when a name is not in the model, an observation lies outside of the
  ///   run, there are no more observations than parameters, or the model gives no finite values
  ///   anywhere between the bounds
  public static Calibration of(Program program, Plan plan, Parallel parallel) {
    var modelled = new ModelledSeries(program, plan);
    var likelihood = likelihood(plan.series());
    if (likelihood.observations() <= plan.parameters().size()) {
      throw new ModelException(
          program.model().position(),
          "",
          "%s observations are too few for %s parameters"
              .formatted(likelihood.observations(), plan.parameters().size()));
    }
    var starts = starts(plan);
    modelled.values(starts[0]);
    try {
      return of(plan, modelled, Fit.of(modelled, likelihood, starts, parallel));
    } catch (IllegalArgumentException e) {
      throw new ModelException(
          program.model().position(),
          "",
          "gives no finite values at any of %s starts between the bounds".formatted(starts.length));
    }
  }

  private static Calibration of(Plan plan, ModelledSeries modelled, Fit fit) {
    var estimates = new ArrayList<Estimate>();
    for (var j = 0; j < plan.parameters().size(); j++) {
      var parameter = plan.parameters().get(j);
      var share = fit.best().point()[j];
      estimates.add(
          new Estimate(
              parameter,
              parameter.value(share),
              parameter.value(fit.low()[j]),
              !fit.lowClosed()[j],
              parameter.value(fit.high()[j]),
              !fit.highClosed()[j],
              share < AT_BOUND || share > 1 - AT_BOUND));
    }
    var values = modelled.values(fit.best().point());
    var series = new ArrayList<SeriesFit>();
    for (var s = 0; s < values.length; s++) {
      series.add(SeriesFit.of(plan.series().get(s), values[s]));
    }
    return new Calibration(
        estimates,
        series,
        fit.best().logLikelihood(),
        fit.tops().size(),
        fit.agreeing(),
        fit.best().residuals().length,
        plan.seed());
  }

  private static GaussianLikelihood likelihood(List<ObservedSeries> series) {
    var count = series.stream().mapToInt(s -> s.values().length).sum();
    var observed = new double[count];
    var group = new int[count];
    var known = new double[count];
    Arrays.fill(known, Double.NaN);
    var next = 0;
    for (var s = 0; s < series.size(); s++) {
      for (var i = 0; i < series.get(s).values().length; i++) {
        observed[next] = series.get(s).values()[i];
        group[next] = s;
        if (!series.get(s).estimatesError()) {
          known[next] = series.get(s).errors()[i];
        }
        next++;
      }
    }
    return new GaussianLikelihood(observed, group, known);
  }

  /// The given start first; where some parameters have none they begin in the middle.
  private static double[][] starts(Plan plan) {
    var parameters = plan.parameters();
    var starts = Sampling.LHS.points(plan.starts(), parameters.size(), plan.seed());
    if (parameters.stream().anyMatch(p -> p.start().isPresent())) {
      starts[0] =
          parameters.stream()
              .mapToDouble(p -> p.start().isPresent() ? p.share(p.start().getAsDouble()) : 0.5)
              .toArray();
    }
    return starts;
  }
}
