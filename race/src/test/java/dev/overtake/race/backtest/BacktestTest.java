package dev.overtake.race.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.race.RaceFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BacktestTest {

  @Test
  void aLeadThatReversedIsCountedAsLost() {
    var record = new Backtest(overtaken(), 1, id -> true, Parallel.sequential()).trackRecord();
    var calls = new PastCalls(overtaken(), 1, Parallel.sequential()).on(id -> true);
    var crossing =
        calls.stream().filter(c -> c.origin() == 2013 && c.years() == 3).findFirst().orElseThrow();
    assertTrue(!crossing.stayed() && crossing.changed(), crossing.toString());
    assertTrue(record.all().getFirst().stayed() < 1);
    assertEquals(record.scope().calls(), calls.size());
  }

  @Test
  void aCallRestsOnNothingPublishedLater() {
    var before = new PastCalls(overtaken(), 1, Parallel.sequential()).on(id -> true);
    // A figure of 2010 that became known in 2020 cannot have been in a call of 2012.
    var planted =
        new PastCalls(
                growth()
                    .row("steel", "paper", "NOR", "2010", 9999.0, LocalDate.of(2020, 1, 1), "")
                    .row("steel", "paper", "SOU", "2010", 1.0, LocalDate.of(2020, 1, 1), "")
                    .race(),
                1,
                Parallel.sequential())
            .on(id -> true);
    var early = 0;
    for (var call : before) {
      if (call.origin() < 2020) {
        early++;
        assertTrue(planted.contains(call), call.toString());
      }
    }
    assertTrue(early > 20);
  }

  @Test
  void theProbabilitiesAndScoresAreThoseOfTheFormulas() {
    var calls = new PastCalls(overtaken(), 1, Parallel.sequential()).on(id -> true);
    var record = new Backtest(overtaken(), 1, id -> true, Parallel.sequential()).trackRecord();
    var oneYear = calls.stream().filter(c -> c.years() == 1).toList();
    var brier =
        oneYear.stream()
            .mapToDouble(c -> Math.pow(c.stays() - (c.stayed() ? 1 : 0), 2))
            .average()
            .orElseThrow();
    assertEquals(brier, record.all().getFirst().brier(), 1e-12);
    var lost = oneYear.stream().filter(c -> !c.stayed()).count();
    assertEquals((double) lost / oneYear.size(), record.all().getFirst().brierStays(), 1e-12);
  }

  @Test
  void contextAndFrontiersHaveNoForecastToScore() {
    var fixture = new RaceFixture();
    fixture.indicator("best", Scale.POINTS, IndicatorKind.FRONTIER, Direction.MORE);
    fixture.indicator("ships", Scale.RATIO, IndicatorKind.FLOW, Direction.CONTEXT);
    for (var id : List.of("best", "ships")) {
      fixture.years(id, "office", "NOR", 2000, 2024, y -> y - 1990);
      fixture.years(id, "office", "SOU", 2000, 2024, y -> y - 1995);
    }
    assertTrue(new Backtest(fixture.race(), 1, id -> true, Parallel.sequential()).empty());
  }

  @Test
  void theScoresAreTheSameAtAnyNumberOfThreads() {
    var race = walks(6);
    var whole = new Backtest(race, 1, id -> true, Parallel.sequential()).trackRecord();
    try (var threads = Executors.newFixedThreadPool(3)) {
      var other = new Backtest(race, 1, id -> true, Parallel.on(threads, 3)).trackRecord();
      assertEquals(whole, other);
    }
  }

  @Test
  void onRandomWalksTheIntervalsHoldWhatTheySay() {
    // 30 walks, so the share inside is known to about four points.
    var score =
        new Backtest(walks(30), 1, id -> true, Parallel.sequential())
            .trackRecord()
            .all()
            .getFirst();
    assertEquals(0.8, score.coverage80().value(), 0.07);
    assertTrue(score.brier() < score.brierStays());
  }

  @Test
  void momentumTellsWhereOnlyMomentumDecides() {
    // Every lead is small and moves steadily: its direction decides who leads later.
    var fixture = new RaceFixture();
    var random = new SplittableRandom(3);
    for (var i = 0; i < 24; i++) {
      var id = "walk" + i;
      var rate = (i % 2 == 0 ? 0.06 : -0.06) * (1 + random.nextDouble() / 5);
      fixture.amounts(id);
      fixture.years(id, "office", "NOR", 2000, 2024, y -> 100 * Math.exp(rate * (y - 2012)));
      fixture.years(id, "office", "SOU", 2000, 2024, y -> 100 + Math.sin(7 * y));
    }
    var record = new Backtest(fixture.race(), 1, id -> true, Parallel.sequential()).momentum();
    var gain = record.gains().get(2);
    assertTrue(gain.speedGain().low() > 0, gain.toString());
    assertTrue(gain.speedEffect() > 0);
    var experience = record.figures();
    assertTrue(experience.stream().anyMatch(f -> f.measure().equals("speed") && f.years() == 3));
  }

  private static Race overtaken() {
    return growth().race();
  }

  /// The south overtakes the north in 2015.
  private static RaceFixture growth() {
    return new RaceFixture()
        .amounts("steel")
        .years("steel", "office", "NOR", 2000, 2024, y -> 100 + (y % 3))
        .years("steel", "office", "SOU", 2000, 2024, y -> 100 * Math.exp(0.08 * (y - 2015) + 0.01));
  }

  private static Race walks(int count) {
    var fixture = new RaceFixture();
    var random = new SplittableRandom(7);
    for (var i = 0; i < count; i++) {
      var id = "walk" + i;
      fixture.amounts(id);
      for (var contender : List.of("NOR", "SOU")) {
        var level = new double[] {4 + random.nextGaussian()};
        fixture.years(
            id,
            "office",
            contender,
            2000,
            2024,
            y -> Math.exp(level[0] += 0.1 * random.nextGaussian()));
      }
    }
    return fixture.race();
  }
}
