package dev.overtake.race.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Observation;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.value.StandingRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagshipTest {
  private static final Race RACE =
      RaceFolder.read(Path.of(System.getProperty("overtake.home"), "data/races/us-china-ai"));

  @Test
  void theOtherOrderTurnsEverySignOfTheRaceAndNothingElse() {
    var forth = standing(RACE, LocalDate.of(2026, 11, 22), "USA", "CHN");
    var back = standing(RACE, LocalDate.of(2026, 11, 22), "CHN", "USA");
    assertEquals(
        forth.indicators(), back.indicators().stream().map(IndicatorStanding::mirrored).toList());
    assertEquals(forth.pillars(), back.pillars());
    assertEquals(forth.verdict(), back.verdict());
    assertEquals(forth.contenders(), back.contenders().reversed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-12-31", "2020-12-31", "2026-11-22"})
  void everyDateHasAStandingOfFifteenCallsOrMore(String date) {
    var standing = standing(RACE, LocalDate.parse(date), "USA", "CHN");
    var called = standing.indicators().stream().filter(i -> i.chances() != null).count();
    assertTrue(called >= 15, called + " of " + standing.indicators().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-12-31", "2020-12-31"})
  void nothingFirstPublishedLaterIsUsed(String date) {
    var asOf = LocalDate.parse(date);
    var planted = new ArrayList<Observation>(RACE.observations());
    for (var row : RACE.observations()) {
      if (row.value() != null && row.period().text().equals("2014")) {
        planted.add(
            new Observation(
                row.indicator(),
                row.source(),
                row.contender(),
                row.period(),
                1e12,
                row.unit(),
                null,
                null,
                row.status(),
                asOf.plusDays(1),
                asOf.plusYears(3).toString(),
                "planted",
                0));
      }
    }
    assertTrue(planted.size() > RACE.observations().size() + 100);
    assertEquals(standing(RACE, asOf, "USA", "CHN"), standing(with(planted), asOf, "USA", "CHN"));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    var date = LocalDate.of(2026, 11, 22);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var request = new StandingRequest(date, "USA", "CHN", 1);
      assertEquals(
          standing(RACE, date, "USA", "CHN"),
          new RaceAnalysis(RACE, request, Parallel.on(threads, 4)).standing());
    }
  }

  @Test
  void theAuditIsTheSameInEitherOrderAndAtAnyNumberOfThreads() {
    var date = LocalDate.of(2026, 11, 22);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var forth = audit(date, "USA", "CHN", Parallel.sequential());
      var back = audit(date, "CHN", "USA", Parallel.on(threads, 4));
      assertEquals(forth.contenders(), back.contenders().reversed());
      assertEquals(forth.share(), back.share());
      assertEquals(forth.factors(), back.factors());
      assertEquals(forth.pillars(), back.pillars());
      assertEquals(forth.flips(), back.flips());
      assertEquals(forth.ranks(), back.ranks());
    }
  }

  private static Audit audit(LocalDate asOf, String a, String b, Parallel parallel) {
    return new RaceAnalysis(RACE, new StandingRequest(asOf, a, b, 1), parallel)
        .audit()
        .orElseThrow()
        .audit();
  }

  @Test
  void everyProbabilityAddsUpAndEveryIntervalIsInOrder() {
    for (var i : standing(RACE, LocalDate.of(2026, 11, 22), "USA", "CHN").indicators()) {
      var p = i.chances();
      if (p != null) {
        assertEquals(1, p.of("USA") + p.of("CHN") + p.tie(), 1e-9, i.id());
      }
      if (i.lead() != null) {
        var lead = Objects.requireNonNull(i.lead());
        var wide = Objects.requireNonNull(i.lead95());
        assertTrue(
            wide.low() <= lead.low()
                && lead.low() <= lead.median()
                && lead.median() <= lead.high()
                && lead.high() <= wide.high(),
            i.id());
      }
    }
  }

  @Test
  void machinesRaceLikeNations() {
    var standing = standing(RACE, LocalDate.of(2026, 11, 22), "CLOUDMATRIX-384", "GB200-NVL72");
    assertTrue(standing.indicators().size() >= 3);
  }

  private static Standing standing(Race race, LocalDate asOf, String a, String b) {
    return new RaceAnalysis(race, new StandingRequest(asOf, a, b, 1), Parallel.sequential())
        .standing();
  }

  private static Race with(List<Observation> rows) {
    return new Race(
        RACE.definition(),
        RACE.contenders(),
        RACE.indicators(),
        RACE.sources(),
        rows,
        RACE.events(),
        RACE.models(),
        RACE.scores(),
        RACE.hash(),
        RACE.trackRecord(),
        RACE.vocabulary());
  }
}
