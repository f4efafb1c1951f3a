package dev.overtake.estimation.fitting;

import dev.overtake.estimation.Parallel;
import java.util.Comparator;
import java.util.List;

/// Parameters by maximum likelihood, from many starts, with intervals from the profile of the
/// likelihood. Everything is a function of the starts alone: threads change nothing.
///
/// ```java
/// var likelihood = new GaussianLikelihood(observed, group, errors);
/// var fit = Fit.of(point -> residuals(point), likelihood, starts, Parallel.sequential());
/// double[] best = fit.best().point();
/// ```
///
/// @param best the highest optimum
/// @param tops of each start, in the order of the starts
/// @param low lower end of each coordinate's 95 % interval, see {@link #lowClosed}
/// @param lowClosed whether the likelihood falls far enough before the bound; else the interval is
///   open there
/// @param high upper end
/// @param highClosed likewise
public record Fit(
    Optimum best,
    List<Optimum> tops,
    double[] low,
    boolean[] lowClosed,
    double[] high,
    boolean[] highClosed) {
  private static final double SAME = 0.01;
  private static final int MOST_RESTARTS = 5;

  public Fit {
    tops = List.copyOf(tops);
  }

  /// Fits.
  ///
  /// @param starts points to climb from, coordinates from 0 to 1
  /// @param parallel on which starts and ends of intervals are worked out side by side
  /// @throws IllegalArgumentException when the curve can be worked out at none of them
  public static Fit of(
      Residuals residuals, GaussianLikelihood likelihood, double[][] starts, Parallel parallel) {
    var parameters = starts[0].length;
    var search = new LevenbergMarquardt(residuals, likelihood, new boolean[parameters]);
    var tops = parallel.map(starts.length, s -> search.top(starts[s]));
    var best = tops.stream().max(Comparator.comparingDouble(Optimum::logLikelihood)).orElseThrow();
    if (!Double.isFinite(best.logLikelihood())) {
      throw new IllegalArgumentException("no start gives finite values");
    }
    for (var restart = 0; ; restart++) {
      var profile = new Profile(residuals, likelihood, best);
      var ends = parallel.map(2 * parameters, e -> profile.end(e / 2, e % 2 == 1));
      var higher =
          ends.stream()
              .map(Profile.End::higher)
              .max(Comparator.comparingDouble(Optimum::logLikelihood))
              .orElse(best);
      if (restart == MOST_RESTARTS || higher.logLikelihood() <= best.logLikelihood()) {
        return of(best, tops, ends);
      }
      best = search.top(higher.point());
    }
  }

  private static Fit of(Optimum best, List<Optimum> tops, List<Profile.End> ends) {
    var parameters = best.point().length;
    var fit =
        new Fit(
            best,
            tops,
            new double[parameters],
            new boolean[parameters],
            new double[parameters],
            new boolean[parameters]);
    for (var j = 0; j < parameters; j++) {
      fit.low[j] = ends.get(2 * j).at();
      fit.lowClosed[j] = ends.get(2 * j).closed();
      fit.high[j] = ends.get(2 * j + 1).at();
      fit.highClosed[j] = ends.get(2 * j + 1).closed();
    }
    return fit;
  }

  /// How many starts led to the height of the best optimum.
  public int agreeing() {
    return (int) tops.stream().filter(t -> t.logLikelihood() > best.logLikelihood() - SAME).count();
  }
}
