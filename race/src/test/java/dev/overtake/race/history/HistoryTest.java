package dev.overtake.race.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.value.StandingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final StandingRequest REQUEST =
      new StandingRequest(RaceFixture.TODAY, "NOR", "SOU", 1);

  @Test
  void aLaneThatChangedHandsIsSeenDoingSo() {
    var history = history(overtaken(), 2008);
    assertEquals(Leader.of("NOR"), lane(history.years().getFirst()));
    assertEquals(Leader.of("SOU"), lane(history.years().getLast()));
  }

  @Test
  void aYearIsWhatAStandingOfItsEndSays() {
    var race = overtaken().race();
    for (var then : history(overtaken(), 2015).years()) {
      var standing =
          new RaceAnalysis(race, REQUEST.at(then.asOf()), Parallel.sequential()).standing();
      assertEquals(standing.verdict().named(), then.named());
      assertEquals(standing.pillars().getFirst().call(), then.lanes().getFirst().call());
    }
  }

  @Test
  void itEndsOnTheDayAskedAbout() {
    var years = history(overtaken(), 2023).years();
    assertEquals(
        List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31), RaceFixture.TODAY),
        years.stream().map(History.Then::asOf).toList());
  }

  @Test
  void aLaneBeforeItsFirstFigureIsThereAndHasNoCall() {
    var first = history(overtaken(), 1990).years().getFirst();
    assertEquals(1, first.lanes().size());
    assertEquals(0, first.called());
    assertEquals(Leader.Open.UNDETERMINED, first.named());
  }

  @Test
  void figuresOfALaterEditionAreMarked() {
    var fixture = new RaceFixture().amounts("steel");
    for (var year = 2005; year <= 2024; year++) {
      fixture.row("steel", "office", "NOR", year + "", 200.0, null, "2025-01");
      fixture.row("steel", "office", "SOU", year + "", 100.0, null, "2025-01");
    }
    var years = history(fixture, 2020).years();
    assertTrue(years.getFirst().lanes().getFirst().mostlyRevised());
    assertFalse(years.getLast().lanes().getFirst().mostlyRevised());
    assertEquals(1, years.getFirst().revised());
  }

  @Test
  void nothingLaterThanAYearIsUsedForIt() {
    var planted =
        overtaken().row("steel", "office", "SOU", "2010", 1e6, LocalDate.of(2020, 1, 1), "2020-01");
    var clean = history(overtaken(), 2015).years();
    var years = history(planted, 2015).years();
    for (var at = 0; at < 5; at++) {
      assertEquals(clean.get(at).lanes(), years.get(at).lanes());
    }
  }

  @Test
  void everyYearIsTold() {
    var done = new AtomicInteger();
    var history =
        HistoryAnalysis.of(
            overtaken().race(), REQUEST, 2020, Parallel.sequential(), done::incrementAndGet);
    assertEquals(history.years().size(), done.get());
  }

  private static Leader lane(History.Then then) {
    var call = then.lanes().getFirst().call();
    return call == null ? Leader.Open.UNDETERMINED : call.leader();
  }

  /// South takes the lead in the middle of the years, in two indicators.
  private static RaceFixture overtaken() {
    var fixture = new RaceFixture();
    for (var id : List.of("steel", "rails")) {
      fixture
          .amounts(id)
          .years(id, "office", "NOR", 2000, 2024, y -> 100)
          .years(id, "office", "SOU", 2000, 2024, y -> 40 * Math.exp(0.07 * (y - 2000)));
    }
    return fixture;
  }

  private static History history(RaceFixture fixture, int from) {
    return HistoryAnalysis.of(fixture.race(), REQUEST, from, Parallel.sequential(), () -> {});
  }
}
