package dev.overtake.race.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.system.SystemScores.Scored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemBacktestTest {
  private static final Path ROOT = Path.of("..");
  private static final int ORIGIN = 2023;
  private static final SystemScores SCORES = scores(1);

  private static SystemScores scores(long seed) {
    try {
      var system = RaceSystem.read(ROOT.resolve("data/dynamics"));
      Race race = RaceFolder.read(ROOT.resolve("data/races/us-china-ai"));
      return new SystemBacktest(system, race, 24, seed, Parallel.sequential())
          .scores(List.of(ORIGIN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyFigureCameAfterTheYearThatWasKnown() {
    assertFalse(SCORES.calls().isEmpty());
    for (var call : SCORES.calls()) {
      assertEquals(ORIGIN, call.origin());
      assertTrue(call.ahead() > 0 && call.ahead() <= 3, call.toString());
    }
  }

  @Test
  void everyForecastIsScoredByTheSameFigures() {
    for (var call : SCORES.calls()) {
      for (var crps : List.of(call.modelCrps(), call.naiveCrps(), call.trendCrps())) {
        assertTrue(crps >= 0 && Double.isFinite(crps), call.toString());
      }
      for (var log : List.of(call.modelLog(), call.naiveLog(), call.trendLog())) {
        assertTrue(log >= -10 && Double.isFinite(log), call.toString());
      }
      assertTrue(Double.isFinite(call.modelMedian()), call.toString());
    }
  }

  @Test
  void allTogetherStandLastAndCountEveryFigure() {
    var all = SCORES.variables().getLast();
    assertEquals("all", all.variable());
    assertEquals(SCORES.calls().size(), all.figures());
    assertEquals(
        all.figures(),
        SCORES.variables().stream()
            .limit(SCORES.variables().size() - 1L)
            .mapToInt(SystemScores.Comparison::figures)
            .sum());
  }

  @Test
  void theRatioOfAllIsThatOfTheirMeans() {
    var model = SCORES.calls().stream().mapToDouble(Scored::modelCrps).average().orElseThrow();
    var naive = SCORES.calls().stream().mapToDouble(Scored::naiveCrps).average().orElseThrow();
    var said = SCORES.variables().getLast().crpsNaive();
    assertTrue(said != null);
    assertEquals(model / naive, said.value(), 1e-9);
    assertTrue(said.low() <= said.value() && said.value() <= said.high());
  }

  @Test
  void theSameSeedGivesTheSameScores() {
    assertEquals(SCORES, scores(1));
  }
}
