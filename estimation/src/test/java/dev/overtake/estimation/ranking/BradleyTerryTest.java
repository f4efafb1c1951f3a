package dev.overtake.estimation.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.ranking.BradleyTerry.Options;
import dev.overtake.estimation.ranking.Rating.Interval;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {

  @Test
  void citationsOfJournalsGiveThePublishedAbilities() {
    // Citations among four journals: Stigler (1994), Statistical Science 9. Abilities and standard
    // errors: Turner, Firth (2012), Bradley-Terry models in R, Journal of Statistical Software
    // 48(9).
    var fit = BradleyTerry.fit(journals(), new Options(0, false));
    assertArrayEquals(new double[] {0, -2.9491, -0.4796, 0.2690}, fit.ability(), 1e-4);
    var error = new double[4];
    for (var i = 0; i < 4; i++) {
      error[i] = Math.sqrt(fit.covariance()[i][i]);
    }
    assertArrayEquals(new double[] {0, 0.1025, 0.0606, 0.0708}, error, 1e-4);
  }

  @Test
  void exchangingWhoIsNamedFirstChangesNothingWithoutAnOrderEffect() {
    var there = new Battles.Builder();
    var back = new Battles.Builder();
    for (var name : List.of("a", "b", "c")) {
      there.player(name);
      back.player(name);
    }
    there.add(0, 1, 7, 3, 2).add(1, 2, 4, 6, 0).add(2, 0, 5, 5, 1);
    back.add(1, 0, 3, 7, 2).add(2, 1, 6, 4, 0).add(0, 2, 5, 5, 1);
    assertArrayEquals(
        BradleyTerry.fit(there.build(), Options.PLAIN).ability(),
        BradleyTerry.fit(back.build(), Options.PLAIN).ability(),
        1e-9);
  }

  @Test
  void theOrderEffectAndACovariateAreFoundAgain() {
    var random = new SplittableRandom(4);
    var truth = new double[] {0.8, 0.1, -0.9};
    var builder = new Battles.Builder();
    for (var i = 0; i < 3; i++) {
      builder.player("p" + i);
    }
    for (var battle = 0; battle < 30_000; battle++) {
      var a = random.nextInt(3);
      var b = (a + 1 + random.nextInt(2)) % 3;
      var x = random.nextGaussian();
      var odds = truth[a] - truth[b] + 0.3 - 0.5 * x;
      var won = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      builder.add(a, b, won ? 1 : 0, won ? 0 : 1, 0, new double[] {x});
    }
    var fit = BradleyTerry.fit(builder.build(), new Options(-1, true));
    assertArrayEquals(truth, fit.ability(), 0.05);
    assertEquals(0.3, fit.orderEffect(), 0.05);
    assertEquals(-0.5, fit.effect()[0], 0.05);
  }

  @Test
  void whereTheModelHoldsBothCovariancesAndTheBootstrapAgree() {
    var battles = tournament(8, 4000, 1);
    var model =
        Rating.of(battles, Options.PLAIN, 1000, Interval.MODEL, 0, 1, Parallel.sequential());
    var sandwich =
        Rating.of(battles, Options.PLAIN, 1000, Interval.SANDWICH, 0, 1, Parallel.sequential());
    var bootstrap =
        Rating.of(battles, Options.PLAIN, 1000, Interval.BOOTSTRAP, 400, 1, Parallel.sequential());
    for (var i = 0; i < model.size(); i++) {
      var width = model.get(i).high() - model.get(i).low();
      assertEquals(1, (sandwich.get(i).high() - sandwich.get(i).low()) / width, 0.1);
      assertEquals(1, (bootstrap.get(i).high() - bootstrap.get(i).low()) / width, 0.2);
    }
    assertEquals(
        bootstrap,
        Rating.of(battles, Options.PLAIN, 1000, Interval.BOOTSTRAP, 400, 1, Parallel.sequential()));
  }

  @Test
  void theIntervalsHoldTheTruthAsOftenAsTheySay() {
    var inside = 0;
    var all = 0;
    for (var t = 0; t < 60; t++) {
      var truth = abilities(10);
      for (var rating :
          Rating.of(
              tournament(10, 1500, t),
              Options.PLAIN,
              0,
              Interval.SANDWICH,
              0,
              1,
              Parallel.sequential())) {
        var points = 400 / Math.log(10) * truth[Integer.parseInt(rating.name().substring(1))];
        inside += rating.low() <= points && points <= rating.high() ? 1 : 0;
        all++;
      }
    }
    assertEquals(0.95, (double) inside / all, 0.03);
  }

  @Test
  void aPlayerThatNeverLostStaysFinite() {
    var builder = new Battles.Builder();
    builder.player("champion");
    builder.player("other");
    builder.add(0, 1, 20, 0, 0);
    var ratings =
        Rating.of(
            builder.build(), Options.PLAIN, 1000, Interval.MODEL, 0, 1, Parallel.sequential());
    assertTrue(Double.isFinite(ratings.getFirst().rating()));
    assertEquals("champion", ratings.getFirst().name());
  }

  @Test
  void aRankCountsOnlyThoseWhoAreClearlyAbove() {
    var builder = new Battles.Builder();
    for (var name : List.of("a", "b", "c")) {
      builder.player(name);
    }
    builder.add(0, 1, 51, 49, 0).add(0, 2, 90, 10, 0).add(1, 2, 90, 10, 0);
    var ratings =
        Rating.of(
            builder.build(), Options.PLAIN, 1000, Interval.SANDWICH, 0, 1, Parallel.sequential());
    assertEquals(List.of(1, 1, 3), ratings.stream().map(Rating::rank).toList());
    assertEquals(200, ratings.getLast().battles());
    assertEquals(20, ratings.getLast().wins());
  }

  @Test
  void pairsThatMetOftenCanBeHeldDown() {
    var builder = new Battles.Builder();
    for (var name : List.of("a", "b", "c")) {
      builder.player(name);
    }
    builder.add(0, 1, 600, 400, 0).add(1, 2, 5, 5, 0).add(0, 2, 4, 6, 0);
    var alike = builder.build().pairsAlike();
    var masses = alike.rows().stream().mapToDouble(Battles.Row::mass).toArray();
    assertEquals(masses[0], masses[1], 1e-9);
    assertEquals(1020, masses[0] + masses[1] + masses[2], 1e-9);
  }

  @Test
  void nobodyMeetsHimselfAndNothingIsNotFitted() {
    assertThrows(IllegalArgumentException.class, () -> new Battles.Builder().add(0, 0, 1, 0, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> BradleyTerry.fit(new Battles.Builder().build(), Options.PLAIN));
  }

  private static Battles journals() {
    var builder = new Battles.Builder();
    for (var name : List.of("Biometrika", "Communications in Statistics", "JASA", "JRSS-B")) {
      builder.player(name);
    }
    return builder
        .add(0, 1, 730, 33, 0)
        .add(0, 2, 498, 320, 0)
        .add(0, 3, 221, 284, 0)
        .add(1, 2, 68, 813, 0)
        .add(1, 3, 17, 276, 0)
        .add(2, 3, 142, 325, 0)
        .build();
  }

  private static double[] abilities(int players) {
    var truth = new double[players];
    for (var i = 0; i < players; i++) {
      truth[i] = (i - (players - 1) / 2.0) * 0.2;
    }
    return truth;
  }

  private static Battles tournament(int players, int count, long seed) {
    var random = new SplittableRandom(seed + 100);
    var truth = abilities(players);
    var builder = new Battles.Builder();
    for (var i = 0; i < players; i++) {
      builder.player("p" + i);
    }
    for (var battle = 0; battle < count; battle++) {
      var a = random.nextInt(players);
      var b = (a + 1 + random.nextInt(players - 1)) % players;
      var won = random.nextDouble() < 1 / (1 + Math.exp(truth[b] - truth[a]));
      builder.add(a, b, won ? 1 : 0, won ? 0 : 1, 0);
    }
    return builder.build();
  }
}
