package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.estimation.statespace.ContinuousTrend;
import dev.overtake.estimation.statespace.Filtered;
import dev.overtake.estimation.statespace.Sample;
import dev.overtake.estimation.statespace.Smoothed;
import dev.overtake.estimation.statespace.StateSpace;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The fast filter of the family against the general one of the state-space package.
class MemberTest {

  private static final double[] TIME = {0, 1, 2.5, 3, 5, 6};
  private static final double[] VALUE = {1, 1.3, 1.2, 1.9, 2.2, 2.6};
  private static final double[] ERROR = {.2, 0, .1, 0, 0, .3};
  private static final double PRIOR_SLOPE = .15;

  private static StateSpace model(Member member) {
    return StateSpace.of(
        member.noise(), new ContinuousTrend(1, member.slope(), PRIOR_SLOPE, member.slopePrior()));
  }

  @Test
  void everyMemberFiltersAsTheGeneralModelDoes() {
    Series series = new Series(TIME, VALUE, ERROR, 1);
    for (Member member : Member.family(1)) {
      MemberFilter filter = new MemberFilter(series.size);
      filter.run(member, series, PRIOR_SLOPE, 1, Double.POSITIVE_INFINITY);
      Filtered expected = Filtered.of(model(member), new Sample(TIME, VALUE, ERROR));
      int last = TIME.length - 1;
      assertEquals(expected.state(last, 0), filter.level, 1e-10);
      assertEquals(expected.state(last, 1), filter.slope, 1e-10);
      assertEquals(expected.covariance(last, 0, 0), filter.p11, 1e-10);
      assertEquals(expected.covariance(last, 0, 1), filter.p12, 1e-10);
      assertEquals(expected.covariance(last, 1, 1), filter.p22, 1e-10);
      double logLikelihood =
          -(last * Math.log(2 * Math.PI) + filter.logVariances + filter.squares) / 2;
      assertEquals(expected.logLikelihood(), logLikelihood, 1e-10);
    }
  }

  @Test
  void theAveragedTrendSmoothsAsTheGeneralModelDoes() {
    Series series = new Series(TIME, VALUE, new double[TIME.length], 1);
    ModelAverage average = new ModelAverage(series, Drift.NONE, 1);
    Arrays.fill(average.limit, Double.POSITIVE_INFINITY);
    double[] grid = {0, 1, 2, 2.5, 3, 4, 5, 6};
    double[] values = {1, 1.3, Double.NaN, 1.2, 1.9, Double.NaN, 2.2, 2.6};
    for (int m = 0; m < average.family.size(); m++) {
      Member member = average.family.get(m);
      StateSpace model =
          StateSpace.of(
              member.noise(), new ContinuousTrend(1, member.slope(), 0, member.slopePrior()));
      Sample sample = new Sample(grid, values, new double[grid.length]);
      Filtered filtered = Filtered.of(model, sample);
      average.slope[m] = filtered.state(grid.length - 1, 1);
      Smoothed expected = Smoothed.of(model, sample);
      PastPaths paths = new PastPaths(average, m, grid, new Irregular(series, grid));
      for (int i = 0; i < grid.length; i++) {
        assertEquals(expected.state(i, 0), paths.meanLevel[i], 1e-8);
        assertEquals(expected.state(i, 1), paths.meanSlope[i], 1e-8);
      }
    }
  }
}
