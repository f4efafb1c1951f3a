package dev.overtake.race.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.value.StandingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RaceAnalysisTest {

  @Test
  void theOneFarAheadLeadsAlmostCertainly() {
    var standing = growing().only();
    assertEquals(Leader.of("NOR"), standing.leader());
    assertEquals(Optional.of(ProbabilityWord.ALMOST_CERTAIN), word(standing));
    assertTrue(Objects.requireNonNull(standing.lead()).median() > 0.5);
  }

  @Test
  void theOneThatGrowsFasterIsTheOneThatGains() {
    var gaining = Objects.requireNonNull(growing().only().gaining());
    assertTrue(Objects.requireNonNull(gaining.get("SOU")) > 0.9, gaining.toString());
  }

  @Test
  void equalSeriesAreATie() {
    var standing =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2010, 2024, y -> 100)
            .years("steel", "office", "SOU", 2010, 2024, y -> 100)
            .only();
    assertEquals(Leader.Open.TIE, standing.leader());
  }

  @Test
  void lessIsAheadWhereTheIndicatorSaysSo() {
    var fixture =
        new RaceFixture()
            .indicator("price", Scale.RATIO, IndicatorKind.STOCK, Direction.LESS)
            .years("price", "office", "NOR", 2010, 2024, y -> 10)
            .years("price", "office", "SOU", 2010, 2024, y -> 30);
    assertEquals(Leader.of("NOR"), fixture.only().leader());
  }

  @Test
  void contextIsShownAndNeverScored() {
    var standing =
        new RaceFixture()
            .indicator("ships", Scale.RATIO, IndicatorKind.FLOW, Direction.CONTEXT)
            .years("ships", "office", "NOR", 2010, 2024, y -> 10)
            .years("ships", "office", "SOU", 2010, 2024, y -> 30)
            .standing("NOR", "SOU");
    assertNull(standing.indicators().getFirst().leader());
    assertNotNull(standing.indicators().getFirst().lead());
    assertNull(standing.pillars().getFirst().leader());
    assertEquals(Leader.Open.UNDETERMINED, standing.verdict().leader());
  }

  @Test
  void aSeriesThatStoppedReportingIsNotDeterminableAndSaysSince() {
    var fixture =
        growing().row("steel", "office", "SOU", "2025-03", null, LocalDate.of(2025, 4, 1), "");
    assertEquals(new Reason.ReportingEnded("2024"), fixture.only().reason());
  }

  @Test
  void aRivalSourceThatDisagreesMakesALeadLessCertain() {
    var certain = close();
    var doubted =
        close()
            .years("steel", "paper", "NOR", 2010, 2024, y -> 100)
            .years("steel", "paper", "SOU", 2010, 2024, y -> 125);
    assertTrue(
        leads(doubted) < leads(certain) - 0.1, leads(doubted) + " against " + leads(certain));
    assertNotNull(doubted.only().figures().sourceRange());
    assertTrue(doubted.only().flags().contains(Flag.RIVAL_SOURCES));
  }

  @Test
  void aRivalWithASingleFigureIsHeardToo() {
    var doubted =
        close()
            .years("steel", "paper", "NOR", 2024, 2024, y -> 100)
            .years("steel", "paper", "SOU", 2024, 2024, y -> 200);
    assertTrue(leads(doubted) < leads(close()) - 0.1);
  }

  @Test
  void theOtherOrderTurnsEverySignAndNothingElse() {
    var fixture =
        growing()
            .indicator("share", Scale.SHARE, IndicatorKind.FLOW, Direction.MORE)
            .years("share", "office", "NOR", 2010, 2024, y -> 30 - (y - 2010))
            .years("share", "office", "SOU", 2010, 2024, y -> 12 + (y - 2010));
    var forth = fixture.standing("NOR", "SOU");
    var back = fixture.standing("SOU", "NOR");
    assertEquals(
        forth.indicators(), back.indicators().stream().map(IndicatorStanding::mirrored).toList());
    assertEquals(forth.pillars(), back.pillars());
    assertEquals(forth.verdict(), back.verdict());
  }

  @Test
  void namesDoNotMatter() {
    // The figures of the two exchanged, and asked for in the other order: the same race mirrored.
    var exchanged =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "SOU", 2010, 2024, y -> 300 * Math.pow(1.02, y - 2010))
            .years("steel", "office", "NOR", 2010, 2024, y -> 50 * Math.pow(1.10, y - 2010));
    var here = growing().only();
    var there = exchanged.only();
    assertEquals(Leader.of("SOU"), there.leader());
    var lead = Objects.requireNonNull(here.lead());
    var mirrored = Objects.requireNonNull(there.lead()).mirrored();
    assertEquals(lead.median(), mirrored.median(), 1e-9);
    assertEquals(lead.low(), mirrored.low(), 0.1);
  }

  @Test
  void nothingPublishedLaterIsUsed() {
    var asOf = LocalDate.of(2020, 12, 31);
    var planted =
        growing()
            .row("steel", "office", "SOU", "2019-12", 1e9, LocalDate.of(2021, 1, 1), "2021-01");
    assertEquals(
        growing().standing(asOf, "NOR", "SOU").indicators(),
        planted.standing(asOf, "NOR", "SOU").indicators());
  }

  @Test
  void aLaterEditionIsRevisedData() {
    var fixture = new RaceFixture().amounts("steel");
    for (var year = 2010; year <= 2018; year++) {
      fixture.row("steel", "office", "NOR", String.valueOf(year), 10.0, null, "2024-05");
      fixture.row("steel", "office", "SOU", String.valueOf(year), 20.0, null, "2024-05");
    }
    var then = fixture.standing(LocalDate.of(2020, 1, 1), "NOR", "SOU").indicators().getFirst();
    assertTrue(then.flags().contains(Flag.REVISED_DATA));
    assertTrue(!fixture.only().flags().contains(Flag.REVISED_DATA));
  }

  @Test
  void theLeadBeganWhereTheSeriesCross() {
    var standing =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2000, 2024, y -> 100)
            .years("steel", "office", "SOU", 2000, 2024, y -> 50 * Math.pow(1.08, y - 2000))
            .only();
    // 50 · 1.08^9 first exceeds 100 in 2010.
    assertEquals(2010, Objects.requireNonNull(standing.since()).median(), 1.0);
  }

  @Test
  void aClosingLeadIsLikelyToChangeHandsAndALockedOneIsNot() {
    var closing =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2005, 2024, y -> 100)
            .years("steel", "office", "SOU", 2005, 2024, y -> 90 * Math.pow(1.10, y - 2024))
            .only();
    assertTrue(Objects.requireNonNull(closing.leadChange()).probability() > 0.8);
    assertEquals("SOU", closing.leadChange().to());
    var locked =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2005, 2024, y -> 100)
            .years("steel", "office", "SOU", 2005, 2024, y -> 20)
            .only();
    assertTrue(Objects.requireNonNull(locked.leadChange()).probability() < 0.05);
  }

  @Test
  void theFrontiersLagIsReadOffItsSteps() {
    var fixture =
        new RaceFixture().indicator("best", Scale.POINTS, IndicatorKind.FRONTIER, Direction.MORE);
    fixture
        .years("best", "office", "NOR", 2015, 2024, y -> 10.0 * (y - 2014))
        .years("best", "office", "SOU", 2015, 2024, y -> 10.0 * (y - 2014) - 20);
    var standing = fixture.only();
    assertEquals(24, Objects.requireNonNull(standing.monthsBehind()).median(), 0.5);
    assertNull(standing.growth());
  }

  @Test
  void twoIndicatorsOfOneGroupWeighAsOne() {
    var fixture = new RaceFixture();
    for (var id : List.of("a", "b")) {
      fixture
          .indicator(id, Scale.RATIO, IndicatorKind.FLOW, Direction.MORE, "same")
          .years(id, "office", "NOR", 2010, 2024, y -> 100)
          .years(id, "office", "SOU", 2010, 2024, y -> 20);
    }
    fixture
        .indicator("c", Scale.RATIO, IndicatorKind.FLOW, Direction.MORE, "other")
        .years("c", "office", "NOR", 2010, 2024, y -> 20)
        .years("c", "office", "SOU", 2010, 2024, y -> 100);
    assertEquals(Leader.Open.TIE, fixture.standing("NOR", "SOU").verdict().leader());
  }

  @Test
  void twoRunsGiveTheSameAnswer() {
    assertEquals(growing().standing("NOR", "SOU"), growing().standing("NOR", "SOU"));
  }

  @Test
  void aContenderOutsideTheRaceIsNamed() {
    var request = new StandingRequest(RaceFixture.TODAY, "NOR", "EAST", 1);
    var race = growing().race();
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new RaceAnalysis(race, request, Parallel.sequential()));
    assertTrue(Objects.requireNonNull(error.getMessage()).contains("EAST"));
  }

  @Test
  void theDetailsHoldTheFiguresAndAFanForEach() {
    var analysis =
        new RaceAnalysis(
            growing().race(), StandingRequest.of(growing().race()), Parallel.sequential());
    var detail = analysis.detail("steel").orElseThrow();
    assertEquals(30, detail.series().size());
    assertEquals(List.of("NOR", "SOU"), detail.fans().stream().map(Fan::contender).toList());
    assertEquals(2035.5, detail.fans().getFirst().times().getLast());
  }

  private static double leads(RaceFixture fixture) {
    return Objects.requireNonNull(fixture.only().chances()).of("NOR");
  }

  private static Optional<ProbabilityWord> word(IndicatorStanding standing) {
    return Objects.requireNonNull(standing.call()).word();
  }

  private static RaceFixture growing() {
    return new RaceFixture()
        .amounts("steel")
        .years("steel", "office", "NOR", 2010, 2024, y -> 300 * Math.pow(1.02, y - 2010))
        .years("steel", "office", "SOU", 2010, 2024, y -> 50 * Math.pow(1.10, y - 2010));
  }

  private static RaceFixture close() {
    return new RaceFixture()
        .amounts("steel")
        .years("steel", "office", "NOR", 2010, 2024, y -> 125 + (y % 2))
        .years("steel", "office", "SOU", 2010, 2024, y -> 100 + (y % 3));
  }
}
