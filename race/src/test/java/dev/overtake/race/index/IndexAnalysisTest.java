package dev.overtake.race.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Scale;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.index.IndexMethod.Equal;
import dev.overtake.race.index.IndexMethod.Filling;
import dev.overtake.race.index.IndexMethod.Treating;
import dev.overtake.race.index.IndexMethod.Weighting;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.StandingRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexAnalysisTest {

  @Test
  void minMaxAndMeansByHand() {
    // Steel: 100, 60 and 50 for North, South and East; prices, of which less is better: 10, 20, 30.
    var index = index(fixture(), null, Normalisation.MIN_MAX, new Equal(), Aggregating.ARITHMETIC);
    assertEquals(List.of("NOR", "SOU", "EAS"), ids(index));
    assertEquals(List.of(100.0, (20 + 50) / 2.0, 0.0), scores(index));
    assertEquals(List.of(1, 2, 3), index.units().stream().map(Index.Unit::rank).toList());
  }

  @Test
  void weightsMayBeGivenAsPointsOrAsABudget() {
    var given = new IndexMethod.Given(Map.of("goods", 3.0));
    assertEquals((3 * 20 + 50) / 4.0, second(given), 1e-9);
    var budget = new IndexMethod.Budget(Map.of("goods", 100.0));
    assertEquals(20, second(budget), 1e-9);
    assertThrows(
        IllegalArgumentException.class,
        () -> second(new IndexMethod.Budget(Map.of("goods", 60.0))));
    assertThrows(
        IllegalArgumentException.class, () -> second(new IndexMethod.Given(Map.of("coal", 1.0))));
  }

  @Test
  void allWeightsAtZeroAreRefused() {
    var none = new IndexMethod.Given(Map.of("goods", 0.0, "markets", 0.0));
    assertThrows(IllegalArgumentException.class, () -> second(none));
  }

  @Test
  void logarithmsAreNotTakenTwice() {
    var twice =
        new IndexMethod(
            null,
            null,
            Filling.NONE,
            Treating.LOG,
            Normalisation.LOG_RATIO,
            new Equal(),
            Aggregating.ARITHMETIC);
    assertThrows(IllegalArgumentException.class, () -> index(fixture(), twice));
  }

  @Test
  void outrankingCountsWhomOneIsAheadOf() {
    var index = index(fixture(), null, Normalisation.RANK, new Equal(), Aggregating.OUTRANKING);
    assertEquals(List.of(2.0, 0.0, -2.0), scores(index));
  }

  @Test
  void meansThatCannotTakeNegativesRefuseThem() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                index(fixture(), null, Normalisation.Z_SCORE, new Equal(), Aggregating.GEOMETRIC));
    assertTrue(Objects.requireNonNull(error.getMessage()).contains("z score"), error.getMessage());
  }

  @Test
  void aYearWithoutAFigureIsFilledInTimeOrStaysEmpty() {
    var fixture =
        fixture()
            .row("steel", "office", "EAS", "2010", 20.0, null, "")
            .row("steel", "office", "EAS", "2014", 40.0, null, "")
            .row("steel", "office", "NOR", "2012", 100.0, null, "")
            .row("steel", "office", "SOU", "2012", 60.0, null, "")
            .row("price", "office", "NOR", "2012", 10.0, null, "")
            .row("price", "office", "SOU", "2012", 20.0, null, "");
    var filled = method(2012, Filling.LINEAR, Normalisation.MIN_MAX);
    var gaps = method(2012, Filling.NONE, Normalisation.MIN_MAX);
    assertNotNull(unit(fixture, filled, "EAS").score());
    assertNull(unit(fixture, gaps, "EAS").score());
    assertNull(unit(fixture, gaps, "EAS").rank());
  }

  @Test
  void ratiosLeaveOutWhatHasNone() {
    var fixture = fixture();
    fixture
        .indicator("balance", Scale.POINTS, IndicatorKind.STOCK, Direction.MORE)
        .row("balance", "office", "NOR", "2024", -1.0, null, "")
        .row("balance", "office", "SOU", "2024", 1.0, null, "");
    var index =
        index(fixture, null, Normalisation.FRACTION_OF_BEST, new Equal(), Aggregating.ARITHMETIC);
    assertEquals(List.of("balance"), List.copyOf(index.leftOut().keySet()));
  }

  @Test
  void theRobustnessOfTheCallStandsBesideIt() {
    var fixture = fixture();
    fixture
        .years("steel", "office", "NOR", 2000, 2023, y -> 100)
        .years("steel", "office", "SOU", 2000, 2023, y -> 60);
    var index = index(fixture, null, Normalisation.MIN_MAX, new Equal(), Aggregating.ARITHMETIC);
    assertNotNull(index.robustness());
  }

  private static RaceFixture fixture() {
    var fixture = new RaceFixture().third("EAS", "East").pillar("goods").amounts("steel");
    fixture
        .row("steel", "office", "NOR", "2024", 100.0, null, "")
        .row("steel", "office", "SOU", "2024", 60.0, null, "")
        .row("steel", "office", "EAS", "2024", 50.0, null, "");
    return fixture
        .pillar("markets")
        .indicator("price", Scale.RATIO, IndicatorKind.STOCK, Direction.LESS)
        .row("price", "office", "NOR", "2024", 10.0, null, "")
        .row("price", "office", "SOU", "2024", 20.0, null, "")
        .row("price", "office", "EAS", "2024", 30.0, null, "");
  }

  private static double second(Weighting weights) {
    var index = index(fixture(), null, Normalisation.MIN_MAX, weights, Aggregating.ARITHMETIC);
    return scores(index).get(1);
  }

  private static IndexMethod method(int year, Filling impute, Normalisation normalise) {
    return new IndexMethod(
        year, null, impute, Treating.NONE, normalise, new Equal(), Aggregating.ARITHMETIC);
  }

  private static Index.Unit unit(RaceFixture fixture, IndexMethod method, String id) {
    return index(fixture, method).units().stream()
        .filter(u -> u.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Index index(
      RaceFixture fixture,
      @Nullable Integer year,
      Normalisation normalise,
      Weighting weights,
      Aggregating aggregate) {
    return index(
        fixture,
        new IndexMethod(year, null, Filling.NONE, Treating.NONE, normalise, weights, aggregate));
  }

  private static Index index(RaceFixture fixture, IndexMethod method) {
    var request = new StandingRequest(RaceFixture.TODAY, "NOR", "SOU", 1);
    var leads = RaceLeads.of(fixture.race(), request, Parallel.sequential());
    var robustness =
        AuditAnalysis.of(leads, Parallel.sequential()).map(AuditAnalysis::robustness).orElse(null);
    return new IndexAnalysis(leads, method).index(robustness);
  }

  private static List<String> ids(Index index) {
    return index.units().stream().map(Index.Unit::id).toList();
  }

  private static List<Double> scores(Index index) {
    return index.units().stream().map(u -> Objects.requireNonNull(u.score())).toList();
  }
}
