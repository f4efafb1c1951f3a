package dev.overtake.race.system;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.race.system.Futures.Course;
import dev.overtake.race.system.Futures.LoopEffect;
import dev.overtake.race.system.Futures.Measure;
import dev.overtake.race.system.Futures.Moved;
import dev.overtake.race.system.Futures.Needed;
import dev.overtake.race.system.Futures.Parts;
import dev.overtake.race.system.Futures.Persistence;
import dev.overtake.race.system.Futures.ScenarioEffect;
import dev.overtake.race.value.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Runs the calibrated model forward under scenarios and finds what moves the lead.
///
/// All scenarios are run with the same members, so that differences are paired.
public final class RaceFutures {
  private static final String VERSION = Engine.version();

  /// The year that most is said about.
  static final int MARK = 2030;

  private final RaceSystem system;
  private final Race race;
  private final LocalDate asOf;
  private final int runs;
  private final long seed;
  private final Calibration calibration;
  private final double[][] members;
  private final List<Integer> years;
  private final Map<String, Members> done = new HashMap<>();

  /// Calibrates the model on what was known on a day.
  ///
  /// @param runs members of the ensemble
  /// @param parallel on which they go side by side
  /// @throws IllegalArgumentException when the day is not within the model's time
  public RaceFutures(
      RaceSystem system, Race race, LocalDate asOf, int runs, long seed, Parallel parallel) {
    this.system = system;
    this.race = race;
    this.asOf = asOf;
    this.runs = runs;
    this.seed = seed;
    this.calibration = new Calibration(system, parallel);
    var begins = (int) calibration.times()[0];
    if (asOf.getYear() < begins || asOf.getYear() >= MARK - 2) {
      throw new IllegalArgumentException(
          "the model can be asked as of %s to %s, not %s".formatted(begins, MARK - 3, asOf));
    }
    this.members = calibration.posterior(calibration.data(race, asOf), runs, seed);
    var times = calibration.times();
    this.years =
        IntStream.rangeClosed((int) Math.round(Period.yearOf(asOf)), (int) times[times.length - 1])
            .boxed()
            .toList();
  }

  /// The whole answer.
  ///
  /// @param compare what to compare with; null for none
  /// @param others scenarios of the table of effects
  public Futures futures(
      SystemScenario scenario, @Nullable SystemScenario compare, List<SystemScenario> others) {
    var table = new ParameterTable(system, members);
    var own = run(scenario, Set.of());
    var base = run(SystemScenario.BASELINE, Set.of());
    var against = compare == null ? null : run(compare, Set.of());
    return new Futures(
        race.definition().id(),
        asOf,
        VERSION,
        seed,
        runs,
        race.hash(),
        system.nations().getFirst(),
        system.nations().get(1),
        course(scenario, own),
        compare == null || against == null ? null : course(compare, against),
        against == null ? List.of() : moved(own, against, marks()),
        others.stream().map(s -> effect(s, base)).toList(),
        system.loops().stream().map(l -> loop(l, scenario, own)).toList(),
        table.effects(Sample.column(own.capability(), years.size() - 1)),
        List.of(needed(own, true), needed(own, false)),
        persistence(own),
        table.beliefs());
  }

  private Members run(SystemScenario scenario, Set<String> cut) {
    var key = scenario.id() + cut;
    var known = done.get(key);
    if (known == null) {
      known =
          Members.of(
              calibration.run(
                  new RaceSystem.Plan(members, scenario, shares(scenario), cut, seed),
                  Members.saved(system)),
              calibration,
              years);
      done.put(key, known);
    }
    return known;
  }

  /* The place of a factor in its range hangs on lever and nation alone, so stacked scenarios pair. */
  private double[][] shares(SystemScenario scenario) {
    var shares = new double[runs][scenario.effects().size()];
    for (var e = 0; e < scenario.effects().size(); e++) {
      var effect = scenario.effects().get(e);
      var random = Streams.of(seed, "system", effect.lever(), effect.nation());
      for (var m = 0; m < runs; m++) {
        shares[m][e] = random.nextDouble();
      }
    }
    return shares;
  }

  private static Course course(SystemScenario scenario, Members m) {
    return new Course(
        scenario.id(),
        scenario.header().title(),
        scenario.reason(),
        List.of(
            Leads.outcome(Measure.CAPABILITY, m.years(), m.capability()),
            Leads.outcome(Measure.COMPUTE, m.years(), m.compute()),
            Leads.outcome(Measure.POWER, m.years(), m.power()),
            Leads.outcome(Measure.USE, m.years(), m.use())));
  }

  private List<Integer> marks() {
    return List.of(MARK - 2, MARK, years.getLast());
  }

  private List<Moved> moved(Members a, Members b, List<Integer> at) {
    return at.stream().map(year -> Sample.moved(year, difference(a, b, year))).toList();
  }

  private double[] difference(Members a, Members b, int year) {
    var y = years.indexOf(year);
    return IntStream.range(0, runs)
        .mapToDouble(m -> a.capability()[m][y] - b.capability()[m][y])
        .toArray();
  }

  private ScenarioEffect effect(SystemScenario scenario, Members base) {
    var own = run(scenario, Set.of());
    var lead = moved(own, base, marks());
    var positive = lead.get(1).positive();
    var sign =
        switch (scenario.expect()) {
          case Expectation.Gain(var nation) ->
              Double.valueOf(nation.equals(system.nations().getFirst()) ? positive : 1 - positive);
          case Expectation.Open open -> null;
        };
    var parts = new double[4];
    for (var p = 0; p < parts.length; p++) {
      var part = p;
      parts[p] =
          Sample.median(
              IntStream.range(0, runs)
                  .mapToDouble(m -> own.parts()[m][part] - base.parts()[m][part])
                  .toArray());
    }
    return new ScenarioEffect(
        scenario.id(),
        scenario.header().title(),
        scenario.expect(),
        scenario.reason(),
        scenario.header().sources(),
        lead,
        sign,
        new Parts(parts[0], parts[1], parts[2], parts[3]));
  }

  private LoopEffect loop(String name, SystemScenario scenario, Members whole) {
    return new LoopEffect(
        name.substring("loop ".length()), moved(run(scenario, Set.of(name)), whole, marks()));
  }

  private Needed needed(Members own, boolean first) {
    var y = years.indexOf(MARK);
    var inside =
        IntStream.range(0, runs)
            .filter(m -> first ? own.capability()[m][y] > 0 : own.capability()[m][y] < 0)
            .toArray();
    return new Needed(
        system.nations().get(first ? 0 : 1),
        MARK,
        inside.length / (double) runs,
        new ParameterTable(system, members).shifts(inside));
  }

  private List<Persistence> persistence(Members own) {
    var result = new ArrayList<Persistence>();
    for (var year : List.of(MARK, years.getLast())) {
      var y = years.indexOf(year);
      var counts = new double[4];
      for (var m = 0; m < runs; m++) {
        var ratio = own.capability()[m][y] / own.capability()[m][0];
        counts[ratio < 0 ? 0 : ratio < 0.5 ? 1 : ratio <= 2 ? 2 : 3] += 1.0 / runs;
      }
      result.add(new Persistence(year, counts[0], counts[1], counts[2], counts[3]));
    }
    return result;
  }
}
