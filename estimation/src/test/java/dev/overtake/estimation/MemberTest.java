package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The fast filter of the family against the general one of Hipparchus.
class MemberTest {

  private static final double[] TIME = {0, 1, 2.5, 3, 5, 6};
  private static final double[] VALUE = {1, 1.3, 1.2, 1.9, 2.2, 2.6};
  private static final double[] ERROR = {.2, 0, .1, 0, 0, .3};
  private static final double PRIOR_SLOPE = .15;

  @Test
  void everyMemberFiltersAsTheGeneralFilterDoes() {
    var series = new Series(TIME, VALUE, ERROR, 1);
    for (var member : Member.family(1)) {
      var filter = new MemberFilter(series.size);
      filter.run(member, series, PRIOR_SLOPE, 1, Double.POSITIVE_INFINITY);
      var expected = HipparchusTrend.of(member, TIME, VALUE, ERROR, PRIOR_SLOPE);
      assertEquals(expected.last().getState().getEntry(0), filter.level, 1e-10);
      assertEquals(expected.last().getState().getEntry(1), filter.slope, 1e-10);
      assertEquals(expected.last().getCovariance().getEntry(0, 0), filter.p11, 1e-10);
      assertEquals(expected.last().getCovariance().getEntry(0, 1), filter.p12, 1e-10);
      assertEquals(expected.last().getCovariance().getEntry(1, 1), filter.p22, 1e-10);
      assertEquals(expected.squares(), filter.squares, 1e-10);
      assertEquals(expected.logVariances(), filter.logVariances, 1e-10);
    }
  }

  @Test
  void theAveragedTrendSmoothsAsTheGeneralFilterDoes() {
    var series = new Series(TIME, VALUE, new double[TIME.length], 1);
    var average = new ModelAverage(series, Drift.NONE, 1);
    Arrays.fill(average.limit, Double.POSITIVE_INFINITY);
    double[] grid = {0, 1, 2, 2.5, 3, 4, 5, 6};
    double[] values = {1, 1.3, Double.NaN, 1.2, 1.9, Double.NaN, 2.2, 2.6};
    for (var m = 0; m < average.family.size(); m++) {
      var member = average.family.get(m);
      var expected = HipparchusTrend.of(member, grid, values, new double[grid.length], 0);
      average.slope[m] = expected.last().getState().getEntry(1);
      var paths = new PastPaths(average, m, grid, new Irregular(series, grid));
      for (var i = 0; i < grid.length; i++) {
        var state = expected.smoothed().get(i).getState();
        assertEquals(state.getEntry(0), paths.meanLevel[i], 1e-8);
        assertEquals(state.getEntry(1), paths.meanSlope[i], 1e-8);
      }
    }
  }
}
