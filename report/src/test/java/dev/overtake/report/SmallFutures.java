package dev.overtake.report;

import dev.overtake.race.system.Expectation;
import dev.overtake.race.system.Futures;
import dev.overtake.race.system.Futures.Belief;
import dev.overtake.race.system.Futures.Course;
import dev.overtake.race.system.Futures.LoopEffect;
import dev.overtake.race.system.Futures.Measure;
import dev.overtake.race.system.Futures.Moved;
import dev.overtake.race.system.Futures.Needed;
import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.ParameterEffect;
import dev.overtake.race.system.Futures.Parts;
import dev.overtake.race.system.Futures.Persistence;
import dev.overtake.race.system.Futures.Point;
import dev.overtake.race.system.Futures.ScenarioEffect;
import dev.overtake.race.system.Futures.Shift;
import dev.overtake.race.system.SystemScores;
import dev.overtake.race.value.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Runs of a model of Norland and Sorland that nobody made: a lead that shrinks, one that is lost,
/// one that was never held.
final class SmallFutures {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  private SmallFutures() {}

  static String name(String id) {
    return id.equals("NOR") ? "Norland" : "Sorland";
  }

  static Futures create() {
    return new Futures(
        "nor-sor",
        DAY,
        "engine",
        7,
        12480,
        "feed",
        "NOR",
        "SOR",
        course("quiet", "Nothing new happens <here>", 1.2, -0.08),
        course("storm", "A storm comes", 1.2, -0.2),
        List.of(moved(2026, -0.02), moved(2030, -0.4), moved(2035, -0.9)),
        List.of(
            effect("storm", "A storm comes", new Expectation.Gain("SOR"), -0.4, 0.62),
            effect("calm", "The sea is calm", Expectation.Open.NONE, 0.001, null),
            effect("gift", "A gift & a loan", Expectation.Open.UNCLEAR, 0.9, null)),
        List.of(
            new LoopEffect("Use pays for research", List.of(moved(2026, 0.01), moved(2035, -0.6))),
            new LoopEffect("Ships build ships", List.of(moved(2026, 0.1), moved(2035, 0.7)))),
        List.of(new ParameterEffect("speed of ships", -0.71), new ParameterEffect("wind", 0.2)),
        List.of(
            new Needed(
                "SOR", 2035, 0.24, List.of(new Shift("speed of ships", "knots", 1234.5, 14, 1.2))),
            new Needed("NOR", 2035, 0.004, List.of())),
        List.of(new Persistence(2030, 0.2, 0.5, 0.29, 0.004)),
        List.of(
            new Belief("speed of ships", "knots", "office", "", 8, 12, 20, 10, 12.5, 16, 0.4, 0.1),
            new Belief("wind", "m/s", "paper", "", 5, 5, 5, 5, 5, 5, 0, 0)));
  }

  private static Course course(String id, String title, double start, double yearly) {
    return new Course(
        id,
        title,
        "",
        List.of(
            outcome(Measure.CAPABILITY, start, yearly, 0.1),
            outcome(Measure.COMPUTE, 0.3, yearly, 0.05),
            outcome(Measure.POWER, -1.6, yearly / 2, 0.01),
            outcome(Measure.USE, 9, yearly, 0.2)));
  }

  private static Outcome outcome(Measure id, double start, double yearly, double wide) {
    var points =
        IntStream.rangeClosed(0, 9)
            .mapToObj(i -> {
              var m = start + yearly * i;
              var w = wide * (i + 1);
              var leads = Math.clamp(0.5 + m / (4 * w), 0, 1);
              return new Point(2026 + i, leads, m - 2 * w, m - w, m, m + w, m + 2 * w);
            })
            .toList();
    var last = points.getLast().leads();
    return new Outcome(id, points, points.stream().map(p -> 1 - p.leads()).toList(), last);
  }

  private static Moved moved(int year, double by) {
    return new Moved(year, by, by - 0.2, by + 0.15, by > 0 ? 0.93 : 0.07);
  }

  private static ScenarioEffect effect(
      String id, String title, Expectation expect, double by, @Nullable Double sign) {
    return new ScenarioEffect(
        id,
        title,
        expect,
        "Storms sink ships.",
        List.of("office"),
        List.of(moved(2026, by / 10), moved(2030, by), moved(2035, 2 * by)),
        sign,
        new Parts(-0.2, 0.1, -0.03, 0));
  }

  static SystemScores scores() {
    var ratio = new Measured(0.82, 0.7, 0.97);
    var gain = new Measured(-0.004, -0.3, 0.25);
    return new SystemScores(
        DAY,
        7,
        200,
        List.of(
            new SystemScores.Scored("fleet", 2022, 1.5, 2.31, -0.004, 0.4, 0.6, 0.5, -1, -2, -1.5),
            new SystemScores.Scored("trade", 2023, 1, 12, 11.8, 0.2, 0.1, 0.3, -1, -0.5, -3)),
        List.of(
            new SystemScores.Comparison("fleet", 1, null, null, null, null),
            new SystemScores.Comparison("all", 2, ratio, ratio, gain, gain)));
  }
}
