package dev.overtake.race.system;

import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.ScenarioHeader;
import dev.overtake.race.Streams;
import dev.overtake.race.system.Futures.Belief;
import dev.overtake.race.system.Futures.Course;
import dev.overtake.race.system.Futures.LoopEffect;
import dev.overtake.race.system.Futures.Moved;
import dev.overtake.race.system.Futures.Needed;
import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.ParameterEffect;
import dev.overtake.race.system.Futures.Parts;
import dev.overtake.race.system.Futures.Persistence;
import dev.overtake.race.system.Futures.Point;
import dev.overtake.race.system.Futures.ScenarioEffect;
import dev.overtake.race.system.Futures.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  static final SystemScenario BASELINE =
      new SystemScenario(
          new ScenarioHeader(
              "baseline",
              "Nothing new happens",
              ScenarioHeader.Kind.HYPOTHETICAL,
              LocalDate.EPOCH,
              null,
              LocalDate.EPOCH,
              List.of("assumed")),
          "none",
          "",
          List.of());

  private static final String VERSION = Engine.version();

  /// The year that most is said about.
  static final int MARK = 2030;

  private static final int SHOWN = 8;

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
  /// @throws IllegalArgumentException when the day is not within the model's time
  public RaceFutures(RaceSystem system, Race race, LocalDate asOf, int runs, long seed) {
    this.system = system;
    this.race = race;
    this.asOf = asOf;
    this.runs = runs;
    this.seed = seed;
    this.calibration = new Calibration(system);
    var begins = (int) calibration.times()[0];
    if (asOf.getYear() < begins || asOf.getYear() >= MARK - 2) {
      throw new IllegalArgumentException(
          "the model can be asked as of %d to %d, not %s".formatted(begins, MARK - 3, asOf));
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
    var own = run(scenario, Set.of());
    var base = run(BASELINE, Set.of());
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
        parameters(own),
        List.of(needed(own, true), needed(own, false)),
        persistence(own),
        beliefs());
  }

  private Members run(SystemScenario scenario, Set<String> cut) {
    var key = scenario.id() + cut;
    var known = done.get(key);
    if (known == null) {
      known =
          Members.run(system, calibration, members, shares(scenario), scenario, cut, years, seed);
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
            outcome("capability", "Capability of the best model", m.years(), m.capability()),
            outcome("compute", "Computing power", m.years(), m.compute()),
            outcome("power", "Power capacity", m.years(), m.power()),
            outcome("use", "Output that uses AI", m.years(), m.use())));
  }

  private static Outcome outcome(String id, String title, List<Integer> years, double[][] leads) {
    var points = new ArrayList<Point>();
    var changed = new ArrayList<Double>();
    var crossed = new boolean[leads.length];
    var today = Math.signum(Sample.median(Sample.column(leads, 0)));
    for (var y = 0; y < years.size(); y++) {
      var column = Sample.column(leads, y);
      points.add(
          new Point(
              years.get(y),
              Sample.positive(column),
              Sample.quantile(column, 0.05),
              Sample.quantile(column, 0.25),
              Sample.median(column),
              Sample.quantile(column, 0.75),
              Sample.quantile(column, 0.95)));
      var count = 0;
      for (var m = 0; m < leads.length; m++) {
        crossed[m] |= column[m] * today < 0;
        count += crossed[m] ? 1 : 0;
      }
      changed.add(count / (double) leads.length);
    }
    return new Outcome(id, title, points, changed, 1 - changed.getLast());
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
        scenario.expect().equals(system.nations().getFirst())
            ? Double.valueOf(positive)
            : scenario.expect().equals(system.nations().get(1))
                ? Double.valueOf(1 - positive)
                : null;
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

  private List<ParameterEffect> parameters(Members own) {
    var end = Sample.column(own.capability(), years.size() - 1);
    var found = new ArrayList<ParameterEffect>();
    for (var i = 0; i < system.assumptions().size(); i++) {
      if (!system.assumptions().get(i).fixed()) {
        found.add(
            new ParameterEffect(
                system.assumptions().get(i).variable(),
                Sample.rankCorrelation(Sample.column(members, i), end)));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(p -> -Math.abs(p.correlation())))
        .limit(SHOWN)
        .toList();
  }

  private Needed needed(Members own, boolean first) {
    var y = years.indexOf(MARK);
    var inside =
        IntStream.range(0, runs)
            .filter(m -> first ? own.capability()[m][y] > 0 : own.capability()[m][y] < 0)
            .toArray();
    var shifts = new ArrayList<Shift>();
    if (inside.length >= 10) {
      for (var i = 0; i < system.assumptions().size(); i++) {
        var assumption = system.assumptions().get(i);
        if (!assumption.fixed()) {
          shifts.add(shift(assumption, i, inside));
        }
      }
    }
    return new Needed(
        system.nations().get(first ? 0 : 1),
        MARK,
        inside.length / (double) runs,
        shifts.stream()
            .sorted(Comparator.comparingDouble(s -> -Math.abs(s.distance())))
            .limit(5)
            .toList());
  }

  private Shift shift(Assumption assumption, int i, int[] inside) {
    var all = Sample.column(members, i);
    var then = Arrays.stream(inside).mapToDouble(m -> members[m][i]).toArray();
    return new Shift(
        assumption.variable(),
        assumption.unit(),
        value(i, Sample.median(all)),
        value(i, Sample.median(then)),
        (Sample.mean(then) - Sample.mean(all)) / Sample.deviation(all));
  }

  private double value(int parameter, double normal) {
    var member = new double[system.assumptions().size()];
    member[parameter] = normal;
    return system.values(member)[parameter];
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

  private List<Belief> beliefs() {
    var beliefs = new ArrayList<Belief>();
    for (var i = 0; i < system.assumptions().size(); i++) {
      var a = system.assumptions().get(i);
      var z = Sample.column(members, i);
      beliefs.add(
          new Belief(
              a.variable(),
              a.unit(),
              a.source(),
              a.note(),
              value(i, -1.6449),
              value(i, 0),
              value(i, 1.6449),
              value(i, Sample.quantile(z, 0.05)),
              value(i, Sample.median(z)),
              value(i, Sample.quantile(z, 0.95)),
              a.fixed() ? 0 : 1 - Sample.deviation(z),
              a.fixed() ? 0 : Sample.mean(z)));
    }
    return beliefs;
  }
}
