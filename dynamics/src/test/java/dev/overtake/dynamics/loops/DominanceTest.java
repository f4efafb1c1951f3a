package dev.overtake.dynamics.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.loops.Loop.Polarity;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DominanceTest {

  @Test
  void growthByItselfIsOneReinforcingLoop() {
    var only = only(scored("level = INTEG(births, 1)~~|births = 0.1 * level~~|"));
    assertEquals(1, only.count());
    var loop = only.loops().getFirst();
    assertEquals("R1", loop.name());
    assertEquals(List.of("level", "births"), loop.variables());
    assertEquals(1, loop.average(), 1e-12);
    assertEquals(1, loop.half(), 1e-12);
    for (var score : loop.relative()) {
      assertEquals(1, score, 1e-12);
    }
  }

  @Test
  void aDecayIsOneBalancingLoop() {
    var loop = only(scored("level = INTEG(-level / 5, 1)~~|")).loops().getFirst();
    assertEquals(Polarity.BALANCING, loop.polarity());
    assertEquals(List.of("level"), loop.variables());
  }

  @Test
  void logisticGrowthTurnsFromReinforcingToBalancingAtHalfOfTheCapacity() {
    var equations =
        """
        level = INTEG(growth, 1) ~~|
        growth = 0.2 * level * room ~~|
        room = 1 - level / capacity ~~|
        capacity = 1000 ~~|
        FINAL TIME = 80 ~~|
        TIME STEP = 0.0625 ~~|
        """;
    var dominance = scored(equations);
    var only = only(dominance);
    assertEquals(2, only.count());
    assertEquals(List.of("R1", "B1"), only.phases().stream().map(Partition.Phase::loop).toList());
    var level = Small.vensim(equations).series("level");
    var turn = Arrays.binarySearch(dominance.times(), only.phases().getLast().from());
    assertEquals(500, level[turn], 10);
    assertEquals(0.5, dominance.loop("R1").orElseThrow().relative()[turn], 0.01);
  }

  /// Table 3 of Schoenberg, Davidsen, Eberlein (2020): the Bass model and its relative scores.
  @Test
  void theBassModelHasThePublishedScores() {
    var dominance =
        scored(
            """
            potential = INTEG(-adopting, 1000000 - 1) ~~|
            adopters = INTEG(adopting, 1) ~~|
            adopting = adoption from word of mouth ~~|
            adoption from word of mouth = potentials contacts * adoption fraction ~~|
            potentials contacts = adopter contacts * probability ~~|
            adopter contacts = adopters * contact rate ~~|
            probability = potential / market ~~|
            market = 1000000 ~~|
            contact rate = 100 ~~|
            adoption fraction = 0.015 ~~|
            FINAL TIME = 15 ~~|
            TIME STEP = 0.0625 ~~|
            """);
    var only = only(dominance);
    assertEquals(2, only.count());
    assertEquals(List.of("potential", "adopters"), only.stocks());
    var published = Map.of(1.0, 1.0, 9.5, 0.535, 9.5625, 0.512, 9.625, 0.488, 14.9375, 0.0);
    published.forEach((time, score) -> {
      var at = Arrays.binarySearch(dominance.times(), time);
      var reinforcing = dominance.loop("R1").orElseThrow().relative()[at];
      assertEquals(score, reinforcing, 0.0006, "at " + time);
      var balancing = dominance.loop("B1").orElseThrow().relative()[at];
      assertEquals(1, reinforcing - balancing, 1e-9);
    });
  }

  @Test
  void anEpidemicGrowsByContagionAndEndsByRecoveryAndDepletion() {
    var dominance =
        scored(
            """
            susceptible = INTEG(-infection, 999) ~~|
            infected = INTEG(infection - recovery, 1) ~~|
            infection = 0.5 * susceptible * infected / 1000 ~~|
            recovery = infected / 5 ~~|
            FINAL TIME = 60 ~~|
            TIME STEP = 0.125 ~~|
            """);
    var only = only(dominance);
    assertEquals(3, only.count());
    var first = dominance.loop(only.phases().getFirst().loop()).orElseThrow();
    assertEquals(Polarity.REINFORCING, first.polarity());
    assertEquals(List.of("infected", "infection"), first.variables());
    var last = dominance.loop(only.phases().getLast().loop()).orElseThrow();
    assertEquals(Polarity.BALANCING, last.polarity());
    for (var t = 0; t < dominance.times().length; t++) {
      var at = t;
      var all = only.loops().stream().mapToDouble(l -> Math.abs(l.relative()[at])).sum();
      assertEquals(1, all, 1e-9);
    }
  }

  @Test
  void flowsWrittenApartOrAsOneGiveTheSameScores() {
    var apart = scored("s = INTEG(in - out, 100)~~|in = 0.1 * s~~|out = s * s / 2000~~|");
    var joined =
        scored("s = INTEG(net, 100)~~|net = in - out~~|in = 0.1 * s~~|out = s * s / 2000~~|");
    for (var name : List.of("R1", "B1")) {
      assertArrayEquals(
          apart.loop(name).orElseThrow().relative(),
          joined.loop(name).orElseThrow().relative(),
          1e-9);
    }
  }

  @Test
  void stocksThatDoNotActOnEachOtherAreScoredApart() {
    var dominance =
        scored("a = INTEG(0.1 * a, 1)~~|b = INTEG((a - b) / 3, 0)~~|c = INTEG(-c, 1)~~|");
    assertEquals(3, dominance.partitions().size());
    for (var partition : dominance.partitions()) {
      assertEquals(1, partition.loops().getFirst().average(), 1e-9);
    }
  }

  @Test
  void whatStandsStillHasNoScores() {
    var only = only(scored("s = INTEG(in - out, 100)~~|in = 0.1 * s~~|out = s / 10~~|"));
    assertEquals(2, only.count());
    assertTrue(only.loops().isEmpty(), only.loops().toString());
    assertTrue(only.phases().isEmpty());
  }

  @Test
  void eachElementOfAnArrayHasLoopsOfItsOwn() {
    var dominance =
        scored(
            """
            Nation: us, cn ~~|
            arms[Nation] = INTEG(build[Nation], 10) ~~|
            build[us] = 0.1 * arms[cn] - 0.05 * arms[us] ~~|
            build[cn] = 0.2 * arms[us] - 0.05 * arms[cn] ~~|
            """);
    var only = only(dominance);
    assertEquals(List.of("arms[us]", "arms[cn]"), only.stocks());
    assertEquals(3, only.count());
    assertTrue(
        only.loops().stream()
            .map(Loop::variables)
            .anyMatch(List.of("arms[us]", "build[cn]", "arms[cn]", "build[us]")::equals));
  }

  @Test
  void aSmoothHasALoopWithinItself() {
    var only = only(scored("x = SMOOTH(input, 3)~~|input = STEP(1, 2)~~|"));
    assertEquals(List.of("smooth of x"), only.loops().getFirst().variables());
    assertEquals(Polarity.BALANCING, only.loops().getFirst().polarity());
  }

  @Test
  void theSearchFindsTheLoopsThatMatterWhereNotAllAreListed() {
    var equations = new StringBuilder();
    for (var i = 0; i < 6; i++) {
      var others = new StringBuilder();
      for (var j = 0; j < 6; j++) {
        others.append(j == i ? "" : " + 0.0" + (1 + (i * 3 + j * 5) % 7) + " * s" + j);
      }
      equations.append("s%d = INTEG(f%d, %d)~~|\n".formatted(i, i, 10 + 3 * i));
      equations.append("f%d = 0%s - 0.1 * s%d~~|\n".formatted(i, others, i));
    }
    var all = only(scored(equations.toString()));
    assertTrue(all.complete());
    assertEquals(415, all.count());
    var found = only(scored(equations.toString(), 100));
    assertFalse(found.complete());
    var those = found.loops().stream().map(Loop::variables).toList();
    var owed =
        all.loops().stream()
            .filter(l -> those.contains(l.variables()))
            .mapToDouble(Loop::average)
            .sum();
    assertTrue(owed > 0.5, found.count() + " loops found that explain " + owed);
    assertEquals(all.loops().getFirst().variables(), found.loops().getFirst().variables());
  }

  @Test
  void aModelWithoutFeedbackHasNoPartitions() {
    assertTrue(scored("level = INTEG(in, 1)~~|in = 3~~|").partitions().isEmpty());
  }

  @Test
  void aRunTooLongToBeKeptIsRefused() {
    var model = "level = INTEG(-level, 1)~~|TIME STEP = 0.0000005~~|";
    assertTrue(
        String.valueOf(assertThrows(ModelException.class, () -> scored(model)).getMessage())
            .contains("lengthen the time step"));
  }

  private static Partition only(Dominance dominance) {
    assertEquals(1, dominance.partitions().size());
    return dominance.partitions().getFirst();
  }

  private static Dominance scored(String equations) {
    return scored(equations, Dominance.Plan.CIRCUITS);
  }

  private static Dominance scored(String equations, int mostCircuits) {
    var program = Models.program(Small.vensimModel(equations));
    return Dominance.of(program, new Dominance.Plan(Map.of(), Model.Method.EULER, 1, mostCircuits));
  }
}
