package dev.overtake.estimation.composite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.composite.Composite.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeTest {
  private static final double NAN = Double.NaN;

  @Test
  void everyNormalisationIsThatOfItsDefinition() {
    var table = new double[][] {{10}, {40}, {20}, {20}, {NAN}};
    var more = new boolean[] {false};
    assertColumn(Normalisation.MIN_MAX, table, more, 0, 100, 100 / 3.0, 100 / 3.0, NAN);
    assertColumn(Normalisation.MIN_MAX_FROM_ONE, table, more, 1, 100, 34, 34, NAN);
    assertColumn(Normalisation.RANK, table, more, 1, 4, 2, 2, NAN);
    assertColumn(Normalisation.PERCENTILE_RANK, table, more, 0, 1, 1 / 3.0, 1 / 3.0, NAN);
    assertColumn(Normalisation.DISTANCE_TO_BEST, table, more, 0, 1, 1 / 3.0, 1 / 3.0, NAN);
    assertColumn(Normalisation.FRACTION_OF_BEST, table, more, 0.25, 1, 0.5, 0.5, NAN);
    var mean = 22.5;
    var deviation = Math.sqrt((12.5 * 12.5 + 17.5 * 17.5 + 2 * 2.5 * 2.5) / 3);
    assertColumn(
        Normalisation.Z_SCORE,
        table,
        more,
        (10 - mean) / deviation,
        (40 - mean) / deviation,
        (20 - mean) / deviation,
        (20 - mean) / deviation,
        NAN);
    assertColumn(
        Normalisation.LOG_RATIO,
        table,
        more,
        Math.log(10 / mean),
        Math.log(40 / mean),
        Math.log(20 / mean),
        Math.log(20 / mean),
        NAN);
  }

  @Test
  void lessIsBetterWhereItIsSaid() {
    var table = new double[][] {{10}, {40}, {20}};
    var less = new boolean[] {true};
    assertColumn(Normalisation.MIN_MAX, table, less, 100, 0, 200 / 3.0);
    assertColumn(Normalisation.RANK, table, less, 3, 1, 2);
    // The handbook's fraction of the best, and the one of COINr, which turns the sign first.
    assertColumn(Normalisation.FRACTION_OF_BEST, table, less, 1, 0.25, 0.5);
    assertColumn(Normalisation.FRACTION_OF_MAX, table, less, 1, 4, 2);
  }

  @Test
  void winsorisationTakesInOutliersOneByOne() {
    var column = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 500, 900};
    var table = Arrays.stream(column).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
    var treated = new Treatment(5).treat(table);
    assertEquals(12, treated[12][0]);
    assertEquals(12, treated[13][0]);
    assertEquals(1, treated[0][0]);
  }

  @Test
  void whatWinsorisationCannotMendIsPutOnALogarithm() {
    var table = new double[60][1];
    for (var u = 0; u < table.length; u++) {
      table[u][0] = Math.exp(Math.pow(u / 14.0, 2));
    }
    var treated = new Treatment(2).treat(table);
    assertTrue(treated[59][0] < 20);
    assertTrue(treated[59][0] > treated[58][0]);
  }

  @Test
  void aSymmetricIndicatorNeedsNoTreatment() {
    var table = new double[][] {{1}, {2}, {3}, {4}, {NAN}};
    assertArrayEquals(table[4], new Treatment(5).treat(table)[4]);
    assertEquals(3, new Treatment(5).treat(table)[2][0]);
  }

  @Test
  void gapsAreFilledByGroupsOrAlongTime() {
    var filled =
        Imputation.GROUP_MEAN.fill(
            new double[][] {{1}, {3}, {NAN}, {10}, {NAN}}, List.of("a", "a", "a", "b", "c"));
    assertEquals(2, filled[2][0]);
    assertTrue(Double.isNaN(filled[4][0]));
    assertArrayEquals(
        new double[] {5, 5, 7, 9, 9},
        Imputation.linear(new double[] {1, 2, 3, 4, 6}, new double[] {NAN, 5, NAN, 9, NAN}),
        1e-12);
  }

  @Test
  void theThreeMeansStandInTheirKnownOrder() {
    var values = new double[] {1, 4, 4};
    var weights = new double[] {1, 1, 2};
    assertEquals(3.25, Aggregation.ARITHMETIC.mean(values, weights), 1e-12);
    assertEquals(Math.pow(4, 0.75), Aggregation.GEOMETRIC.mean(values, weights), 1e-12);
    assertEquals(4 / 1.75, Aggregation.HARMONIC.mean(values, weights), 1e-12);
    assertEquals(4, Aggregation.ARITHMETIC.mean(new double[] {NAN, 4}, new double[] {1, 1}));
    assertTrue(Double.isNaN(Aggregation.GEOMETRIC.mean(new double[] {0, 4}, new double[] {1, 1})));
  }

  @Test
  void partsComeTogetherLevelByLevel() {
    var structure =
        new Structure(List.of("a", "b", "c", "ab", "index"), new int[] {3, 3, 4, 4, -1}, 3);
    var composite = new Composite(structure, new boolean[3]);
    var weights = new double[] {1, 3, 1, 2, 1};
    var table = new double[][] {{0, 0, 0}, {1, 1, 1}, {0, 1, 1}};
    var method = new Method(Treatment.NONE, Normalisation.MIN_MAX, Aggregation.ARITHMETIC);
    var index = composite.compute(table, method, weights);
    assertEquals(75, index[2][3], 1e-9);
    assertEquals((75.0 * 2 + 100) / 3, index[2][4], 1e-9);
    assertArrayEquals(
        new double[] {1 / 6.0, 0.5, 1 / 3.0, 2 / 3.0, 1}, structure.effective(weights), 1e-12);
  }

  @Test
  void anAggregateStandsAfterItsParts() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Structure(List.of("index", "a"), new int[] {-1, 0}, 1));
  }

  @Test
  void outrankingComparesByTwos() {
    var outranking = Outranking.of(new double[][] {{3, 1}, {2, 1}, {1, 9}}, new double[] {2, 1});
    assertEquals(2 / 3.0 + 1 / 6.0, outranking.share()[0][1], 1e-12);
    assertEquals(1 / 3.0, outranking.share()[2][0], 1e-12);
    assertArrayEquals(new int[] {2, 0, -2}, outranking.score());
  }

  @Test
  void indicatorsThatMoveTogetherCohere() {
    var table = new double[][] {{1, 2, 1}, {2, 4, 3}, {3, 6, 2}, {4, 8, 5}};
    var correlations = Coherence.correlations(table);
    assertEquals(1, correlations[0][1], 1e-12);
    assertEquals(correlations[0][2], correlations[2][0]);
    // The same twice: k / (k − 1) · (1 − 2 v / 4 v) = 1.
    assertEquals(1, Coherence.alpha(new double[][] {{1, 1}, {2, 2}, {4, 4}}), 1e-12);
    var weights = Coherence.principalWeights(table);
    assertEquals(weights[0], weights[1], 1e-9);
    assertTrue(weights[2] < weights[0] && weights[2] > 0);
  }

  private static void assertColumn(
      Normalisation normalisation, double[][] table, boolean[] less, double... expected) {
    var normalised = normalisation.apply(table, less);
    assertArrayEquals(expected, Columns.of(normalised, 0), 1e-9, normalisation.name());
  }
}
