package dev.overtake.race.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.units.UnitCheck;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaceSystemTest {
  private static final Path FOLDER = Path.of("../data/dynamics");
  private static final RaceSystem SYSTEM = system();
  private static final Race RACE = RaceFolder.read(Path.of("../data/races/us-china-ai"));
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static RaceSystem system() {
    try {
      return RaceSystem.read(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SystemScenario> scenarios() throws IOException {
    return SystemScenarios.folder(FOLDER.resolve("scenarios"), SYSTEM);
  }

  @Test
  void theUnitsOfTheModelAgree() throws IOException {
    var program = Models.program(Models.read(FOLDER.resolve("ai-race.xmile")));
    assertEquals(List.of(), UnitCheck.warnings(program));
  }

  @Test
  void everyParameterHasAUnitARangeAndASource() throws IOException {
    var sources = Files.readString(FOLDER.resolve("sources.csv"));
    for (var a : SYSTEM.assumptions()) {
      assertFalse(a.unit().isBlank(), a.variable());
      assertTrue(sources.contains("\n" + a.source() + ","), a.variable() + ": " + a.source());
    }
  }

  @Test
  void whatComesInGoesOutOrStays() {
    var saved = List.of("chips made[CHN]", "compute[CHN]", "chips waiting[CHN]", "scrapped[CHN]");
    var run = baseline(new double[1][SYSTEM.assumptions().size()], saved)[0];
    var step = SYSTEM.times()[1] - SYSTEM.times()[0];
    var scrapped = 0.0;
    var last = run[0].length - 1;
    for (var t = 0; t < last; t++) {
      scrapped += run[3][t] * step;
    }
    var made = run[0][last] - run[0][0];
    var kept = run[1][last] + run[2][last] - run[1][0] - run[2][0];
    assertEquals(made, kept + scrapped, 1e-6 * made);
  }

  @Test
  void noParameterIsDead() {
    var members = draws(40);
    var whole = baseline(members, outcomes());
    var dead = new ArrayList<String>();
    for (var i = 0; i < SYSTEM.assumptions().size(); i++) {
      var parameter = i;
      var moved = Arrays.stream(members).map(double[]::clone).toArray(double[][]::new);
      Arrays.stream(moved).forEach(m -> m[parameter] += 1);
      var assumption = SYSTEM.assumptions().get(i);
      if (!assumption.fixed() && Arrays.deepEquals(whole, baseline(moved, outcomes()))) {
        dead.add(assumption.variable());
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void everyLeverAndEveryLoopDoesSomething() {
    var middle = new double[1][SYSTEM.assumptions().size()];
    var whole = baseline(middle, outcomes())[0];
    for (var lever : SYSTEM.levers()) {
      var moves =
          SYSTEM.nations().stream()
              .anyMatch(nation -> {
                var effect = new LeverEffect(lever, nation, 0.3, 0.3, 2027, 3000);
                return !Arrays.deepEquals(whole, under(effect));
              });
      assertTrue(moves, lever);
    }
    for (var loop : SYSTEM.loops()) {
      var plan =
          new RaceSystem.Plan(
              draws(30), SystemScenario.BASELINE, new double[30][0], Set.of(loop), 1);
      assertFalse(
          Arrays.deepEquals(
              SYSTEM.run(plan, outcomes(), Parallel.sequential()), baseline(draws(30), outcomes())),
          loop);
    }
  }

  @Test
  void theModelIsSaneAtItsExtremes() {
    for (var lever : SYSTEM.levers()) {
      for (var nation : SYSTEM.nations()) {
        for (var factor : new double[] {0, 1000}) {
          for (var series : under(new LeverEffect(lever, nation, factor, factor, 2021, 3000))) {
            for (var value : series) {
              assertTrue(Double.isFinite(value), lever + " of " + nation + " times " + factor);
            }
          }
        }
      }
    }
    var none = under(new LeverEffect("capital", "CHN", 0, 0, 2021, 3000));
    assertTrue(
        none[3][none[3].length - 1] < none[2][none[2].length - 1], "no spending, no compute");
  }

  @Test
  void exchangedNationsExchangeTheirFates() {
    var first = SYSTEM.nations().getFirst();
    var second = SYSTEM.nations().get(1);
    var text = new ArrayList<double[][][]>();
    for (var swap : new boolean[] {false, true}) {
      try {
        var model = Files.readString(FOLDER.resolve("ai-race.xmile"));
        var exchanged =
            model
                .replace("subscript=\"" + first, "subscript=\"\0")
                .replace("subscript=\"" + second, "subscript=\"" + first)
                .replace("subscript=\"\0", "subscript=\"" + second);
        var file = Files.createTempFile("race", ".xmile");
        Files.writeString(file, swap ? exchanged : model);
        var run = Models.simulation(Models.read(file)).run();
        Files.delete(file);
        text.add(
            new double[][][] {
              {run.series("capability[" + first + "]")}, {run.series("capability[" + second + "]")}
            });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertArrayEquals(text.get(0)[0][0], text.get(1)[1][0], 1e-9);
    assertArrayEquals(text.get(0)[1][0], text.get(1)[0][0], 1e-9);
  }

  @Test
  void theTwentyScenariosAreRead() throws IOException {
    assertEquals(20, scenarios().size());
    scenarios().forEach(s -> assertFalse(s.reason().isBlank(), s.id()));
  }

  @Test
  void aLeverThatTheModelDoesNotHaveIsAFaultWithItsPlace() {
    var text =
        """
        id: x
        title: X
        kind: hypothetical
        from: 2027-01-01
        sources: [assumed]
        effects:
          - {lever: magic, nation: USA, times: 2}
        """;
    var fault =
        assertThrows(
            InvalidRaceException.class, () -> SystemScenarios.read("x.yaml", text, SYSTEM));
    assertTrue(fault.faults().toString().contains("x.yaml:7"), fault.faults().toString());
    assertTrue(fault.faults().toString().contains("permits"), fault.faults().toString());
  }

  @Test
  void stackedScenariosMultiplyOrAreRefused() throws IOException {
    var tight = scenario("export-controls-tightened");
    var leaky = scenario("export-controls-leaky");
    var both = tight.with(leaky);
    var leak = both.effects().stream().filter(e -> e.lever().equals("leak")).findFirst();
    assertEquals(0.45, leak.orElseThrow().low(), 1e-12);
    var shock = scenario("capital-shock");
    var programme = scenario("us-public-programme");
    assertThrows(IllegalArgumentException.class, () -> shock.with(programme));
  }

  @Test
  void theDataNarrowWhatIsBelieved() {
    var calibration = new Calibration(SYSTEM, Parallel.sequential());
    var data = calibration.data(RACE, DAY);
    var before = calibration.prior(300, 1);
    var after = calibration.posterior(data, 300, 1);
    var worse = misses(calibration.results(before, data, 1), data);
    var better = misses(calibration.results(after, data, 1), data);
    assertTrue(better < 0.25 * worse, better + " against " + worse);
  }

  @Test
  void aSeedGivesTheSameAnswerTwice() throws IOException {
    assertEquals(futures(7), futures(7));
  }

  @Test
  void theAnswerNamesExpectedAndFoundSigns() throws IOException {
    var effects = futures(1).effects();
    var tightened =
        effects.stream().filter(e -> e.id().equals("export-controls-tightened")).findFirst();
    assertTrue(java.util.Objects.requireNonNull(tightened.orElseThrow().sign()) > 0.8);
  }

  private static Futures futures(long seed) throws IOException {
    return new RaceFutures(SYSTEM, RACE, DAY, 60, seed, Parallel.sequential())
        .futures(
            scenario("us-permitting-doubled"),
            scenario("baseline"),
            List.of(scenario("export-controls-tightened")));
  }

  private static SystemScenario scenario(String id) throws IOException {
    return scenarios().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static double misses(double[][] results, List<Datum> data) {
    var sum = 0.0;
    for (var d = 0; d < data.size(); d++) {
      var miss =
          (Sample.median(Sample.column(results, d)) - data.get(d).value())
              / data.get(d).by().error();
      sum += miss * miss;
    }
    return sum;
  }

  private static List<String> outcomes() {
    var saved = new ArrayList<String>();
    for (var variable :
        List.of(
            "capability",
            "compute",
            "adoption",
            "GDP",
            "rules",
            "known clusters",
            "capability index")) {
      SYSTEM.nations().forEach(n -> saved.add(variable + "[" + n + "]"));
    }
    return saved;
  }

  private static double[][] draws(int members) {
    return new Calibration(SYSTEM, Parallel.sequential()).prior(members, 5);
  }

  private static double[][][] baseline(double[][] members, List<String> saved) {
    return SYSTEM.run(
        new RaceSystem.Plan(
            members, SystemScenario.BASELINE, new double[members.length][0], Set.of(), 1),
        saved,
        Parallel.sequential());
  }

  private static double[][] under(LeverEffect effect) {
    var scenario =
        new SystemScenario(
            SystemScenario.BASELINE.header(), Expectation.Open.UNCLEAR, "", List.of(effect));
    var plan =
        new RaceSystem.Plan(
            new double[1][SYSTEM.assumptions().size()],
            scenario,
            new double[][] {{0}},
            Set.of(),
            1);
    return SYSTEM.run(plan, outcomes(), Parallel.sequential())[0];
  }
}
