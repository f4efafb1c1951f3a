package dev.overtake.race.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Leader;
import dev.overtake.race.lead.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/// What is called from one or two figures, from two sources, and on figures carried forward.
final class FewFiguresTest {

  @Test
  void oneFigureOfEachIsCalledAndItsMomentumIsNotKnown() {
    var robots = robots(2024, 10, 86).only();
    assertEquals(Leader.of("SOU"), robots.leader());
    assertEquals(Basis.ONE_FIGURE, basis(robots));
    assertTrue(robots.flags().contains(Flag.ONE_FIGURE));
    assertNull(robots.movement());
    assertNull(robots.since());
    assertNull(robots.leadChange());
  }

  @Test
  void aSmallLeadOfOneOldFigureLeavesItOpen() {
    assertEquals(Leader.Open.UNDETERMINED, robots(2008, 100, 107).only().leader());
  }

  @Test
  void theOlderTheFigureTheLessSureTheCall() {
    var fresh = chance(robots(2024, 30, 50).only());
    var old = chance(robots(2014, 30, 50).only());
    assertTrue(fresh > old + 0.05, fresh + " against " + old);
  }

  @Test
  void aSecondFigureThatHardlyMovedMakesTheCallSurer() {
    var one = robots(2022, 30, 40).only();
    var two =
        robots(2022, 30, 40)
            .years("robots", "office", "NOR", 2021, 2021, y -> 30)
            .years("robots", "office", "SOU", 2021, 2021, y -> 40)
            .only();
    assertEquals(Basis.TWO_FIGURES, basis(two));
    assertTrue(chance(two) > chance(one), chance(two) + " against " + chance(one));
  }

  @Test
  void whatOtherSeriesTeachWidensOrNarrowsTheCall() {
    var calm =
        chance(beside(y -> 100, y -> 120).standing("NOR", "SOU").indicator("robots").orElseThrow());
    var wild =
        chance(
            beside(y -> y % 2 == 0 ? 10 : 900, y -> y % 3 == 0 ? 5 : 700)
                .standing("NOR", "SOU")
                .indicator("robots")
                .orElseThrow());
    assertTrue(calm > wild + 0.05, calm + " against " + wild);
  }

  @Test
  void anIndicatorTeachesNothingOfItselfNorOfThoseThatShareItsInputs() {
    var alone = robots(2022, 30, 40).only();
    var shared =
        robots(2022, 30, 40, "machines")
            .indicator("arms", Scale.RATIO, IndicatorKind.FLOW, Direction.MORE, "machines")
            .years("arms", "office", "NOR", 2000, 2022, y -> y % 2 == 0 ? 10 : 900)
            .years("arms", "office", "SOU", 2000, 2022, y -> y % 3 == 0 ? 5 : 700)
            .standing("NOR", "SOU");
    assertEquals(alone.chances(), shared.indicator("robots").orElseThrow().chances());
  }

  @Test
  void laterFiguresOfOtherSeriesTeachNothingEither() {
    var day = LocalDate.of(2024, 6, 30);
    var before = beside(y -> 100, y -> 120).standing(day, "NOR", "SOU");
    var planted =
        beside(y -> 100, y -> 120)
            .years("steel", "office", "NOR", 2025, 2040, y -> y % 2 == 0 ? 1 : 9000)
            .years("steel", "office", "SOU", 2025, 2040, y -> y % 3 == 0 ? 1 : 7000)
            .standing(day, "NOR", "SOU");
    assertEquals(before.indicators(), planted.indicators());
  }

  @Test
  void twoSourcesMakeACallThatIsMarkedAndLessSure() {
    var one = robots(2024, 30, 60).only();
    var two =
        new RaceFixture()
            .amounts("robots")
            .years("robots", "office", "NOR", 2024, 2024, y -> 30)
            .years("robots", "paper", "SOU", 2024, 2024, y -> 60)
            .only();
    assertEquals(Basis.TWO_SOURCES, basis(two));
    assertTrue(two.flags().contains(Flag.TWO_SOURCES));
    assertTrue(chance(two) < chance(one), chance(two) + " against " + chance(one));
  }

  @Test
  void aCallFromTwoSourcesWeighsHalf() {
    var standing =
        new RaceFixture()
            .amounts("robots")
            .years("robots", "office", "NOR", 2024, 2024, y -> 1)
            .years("robots", "paper", "SOU", 2024, 2024, y -> 9000)
            .amounts("steel")
            .years("steel", "office", "NOR", 2010, 2024, y -> 9000)
            .years("steel", "office", "SOU", 2010, 2024, y -> 1)
            .standing("NOR", "SOU");
    assertEquals(Leader.of("NOR"), standing.pillars().getFirst().leader());
  }

  @Test
  void aLeadThatOnlyCarryingForwardMakesIsSaidAndNobodyNamed() {
    var steel =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2008, 2021, y -> 100)
            .years(
                "steel",
                "office",
                "SOU",
                2008,
                2021,
                y -> 94 * Math.pow(1.06, y - 2021) * (1 - 0.03 * (y % 2)))
            .only();
    assertEquals(Leader.of("NOR"), steel.figures().leader());
    var chances = Objects.requireNonNull(steel.chances());
    assertTrue(chances.of("SOU") > 0.55 && chances.of("SOU") < 0.8, chances.toString());
    assertEquals(Leader.Open.UNDETERMINED, steel.leader());
    assertTrue(steel.flags().contains(Flag.CARRIED_FORWARD));
  }

  @Test
  void aPillarOfOneFigureIsThinAndNamesNobody() {
    var pillar = robots(2024, 10, 86).standing("NOR", "SOU").pillars().getFirst();
    assertTrue(pillar.footing().thin());
    assertEquals(Leader.Open.UNDETERMINED, pillar.leader());
    assertTrue(pillar.determinable());
  }

  @Test
  void aPillarOfOldFiguresIsDatedAndNamesNobody() {
    var old = two(2015).standing("NOR", "SOU").pillars().getFirst();
    assertTrue(old.footing().dated());
    assertFalse(old.footing().thin());
    assertEquals(Leader.Open.UNDETERMINED, old.leader());
    assertEquals(Leader.of("SOU"), two(2024).standing("NOR", "SOU").pillars().getFirst().leader());
  }

  @Test
  void whoElseIsAheadOfBothIsNamed() {
    var standing =
        robots(2024, 10, 86)
            .third("ISL", "Isle")
            .years("robots", "office", "ISL", 2024, 2024, y -> 200)
            .standing("NOR", "SOU");
    var ahead = standing.indicators().getFirst().figures().ahead();
    assertEquals(List.of("ISL"), ahead.stream().map(c -> c.id()).toList());
    assertEquals(ahead, standing.pillars().getFirst().ahead());
    assertTrue(standing.indicators().getFirst().flags().contains(Flag.OTHERS_AHEAD));
  }

  @Test
  void aNewerFigureThatStandsAloneIsFlaggedAndNotUsed() {
    var fixture =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2010, 2022, y -> 100)
            .years("steel", "office", "SOU", 2010, 2022, y -> 200)
            .years("steel", "paper", "SOU", 2024, 2024, y -> 20);
    var steel = fixture.standing("NOR", "SOU").indicators().getFirst();
    assertEquals("SOU", steel.figures().newerAlone());
    assertEquals("2022", steel.figures().commonPeriod());
    assertEquals(Leader.of("SOU"), steel.leader());
    assertTrue(steel.flags().contains(Flag.NEWER_FIGURE_ALONE));
  }

  @Test
  void figuresOfOneYearStandTogether() {
    var steel = robots(2024, 10, 86).standing("NOR", "SOU").indicators().getFirst();
    assertNull(steel.figures().newerAlone());
    assertFalse(steel.flags().contains(Flag.NEWER_FIGURE_ALONE));
  }

  @Test
  void exchangingTheTwoExchangesTheCallAndNothingElse() {
    var here = robots(2022, 30, 40).standing("NOR", "SOU").indicators().getFirst();
    var there = robots(2022, 30, 40).standing("SOU", "NOR").indicators().getFirst();
    assertEquals(here.chances(), there.chances());
    assertEquals(here, there.mirrored());
  }

  private static RaceFixture two(int year) {
    return robots(year, 10, 86)
        .amounts("steel")
        .years("steel", "office", "NOR", year, year, y -> 10)
        .years("steel", "office", "SOU", year, year, y -> 90);
  }

  private static RaceFixture beside(IntToDoubleFunction north, IntToDoubleFunction south) {
    return robots(2021, 30, 40)
        .amounts("steel")
        .years("steel", "office", "NOR", 2000, 2023, north)
        .years("steel", "office", "SOU", 2000, 2023, south);
  }

  private static RaceFixture robots(int year, double north, double south) {
    return robots(year, north, south, "");
  }

  private static RaceFixture robots(int year, double north, double south, String group) {
    return new RaceFixture()
        .indicator("robots", Scale.RATIO, IndicatorKind.FLOW, Direction.MORE, group)
        .years("robots", "office", "NOR", year, year, y -> north)
        .years("robots", "office", "SOU", year, year, y -> south);
  }

  private static double chance(IndicatorStanding s) {
    return Objects.requireNonNull(s.chances()).of("SOU");
  }

  private static Basis basis(IndicatorStanding s) {
    return assertNotNullEstimate(s).basis();
  }

  private static LeadEstimate assertNotNullEstimate(IndicatorStanding s) {
    assertNotNull(s.estimate());
    return Objects.requireNonNull(s.estimate());
  }
}
