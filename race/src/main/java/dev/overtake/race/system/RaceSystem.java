package dev.overtake.race.system;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.Normal;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A model of the race with what is assumed about it: an XMILE file, the table of its parameters,
/// and which of its variables can be compared with figures.
///
/// The model has the dimensions `Nation` and `Lever`, and for every lever and nation a `factor`
/// that holds from `factor from` until `factor until`; constants whose names begin with `loop` cut
/// a loop when they are nought.
public final class RaceSystem {
  private static final Pattern LEVER = Pattern.compile("lever\\[([^,]+), ?([^]]+)]");

  private final Program program;
  private final Simulation simulation;
  private final List<Assumption> assumptions;
  private final List<Observed> observed;
  private final List<String> nations;
  private final List<String> levers;
  private final List<String> loops;
  private final Map<String, Integer> slots = new ConcurrentHashMap<>();
  private final int[] parameters;

  private RaceSystem(Program program, List<Assumption> assumptions, List<Observed> observed) {
    this.program = program;
    this.assumptions = List.copyOf(assumptions);
    this.observed = List.copyOf(observed);
    var found = new ArrayList<String>();
    var nationsFound = new ArrayList<String>();
    var leversFound = new ArrayList<String>();
    for (var name : program.named().keySet()) {
      var lever = LEVER.matcher(name);
      if (lever.matches()) {
        add(leversFound, lever.group(1));
        add(nationsFound, lever.group(2));
      } else if (name.startsWith("loop ")) {
        found.add(name);
      }
    }
    this.loops = List.copyOf(found);
    this.levers = List.copyOf(leversFound);
    this.nations = List.copyOf(nationsFound);
    this.simulation = Simulation.of(program.given(given()));
    this.parameters = assumptions.stream().mapToInt(a -> slot(a.variable())).toArray();
  }

  private static void add(List<String> to, String name) {
    if (!to.contains(name)) {
      to.add(name);
    }
  }

  /// Reads `ai-race.xmile`, `ai-race.csv` and `observed.csv` of a folder.
  ///
  /// @throws dev.overtake.dynamics.model.ModelException when the model or a name in the tables is
  ///   wrong
  /// @throws dev.overtake.evidence.InvalidRaceException when a table is wrong
  /// @throws IOException when a file cannot be read
  public static RaceSystem read(Path folder) throws IOException {
    var program = Models.program(Models.read(folder.resolve("ai-race.xmile")));
    var assumptions =
        Sheet.read(
            folder.resolve("ai-race.csv"),
            List.of("variable", "low", "high", "unit", "source"),
            RaceSystem::assumption);
    var observed =
        Sheet.read(
            folder.resolve("observed.csv"),
            List.of("variable", "indicator", "times", "scale", "error"),
            row ->
                new Observed(
                    row.required("variable"),
                    row.required("indicator"),
                    row.requiredNumber("times"),
                    row.required("scale").equals("log"),
                    row.requiredNumber("error"),
                    row.raw("at").equals("middle")));
    return new RaceSystem(program, assumptions, observed);
  }

  private static Assumption assumption(Row row) {
    return new Assumption(
        Ranges.of(row), row.required("unit"), row.required("source"), row.raw("note"));
  }

  private Set<Integer> given() {
    var given = new HashSet<Integer>();
    assumptions.forEach(a -> given.add(slot(a.variable())));
    loops.forEach(l -> given.add(slot(l)));
    for (var lever : levers) {
      for (var nation : nations) {
        for (var what : List.of("factor", "factor from", "factor until")) {
          given.add(slot(what + "[" + lever + "," + nation + "]"));
        }
      }
    }
    return given;
  }

  /// Names of the nations, in the order of the model.
  public List<String> nations() {
    return nations;
  }

  /// Names of the levers.
  public List<String> levers() {
    return levers;
  }

  /// Names of the switches of loops.
  public List<String> loops() {
    return loops;
  }

  /// Every parameter.
  public List<Assumption> assumptions() {
    return assumptions;
  }

  /// Variables that figures speak about.
  public List<Observed> observed() {
    return observed;
  }

  int slot(String name) {
    return slots.computeIfAbsent(name, program::slot);
  }

  /// Values of the parameters of a member.
  ///
  /// @param member standard normal numbers, one for each parameter
  double[] values(double[] member) {
    var values = new double[member.length];
    for (var i = 0; i < member.length; i++) {
      var p = Math.clamp(Normal.cdf(member[i]), 1e-6, 1 - 1e-6);
      var prior = assumptions.get(i).prior();
      values[i] = assumptions.get(i).fixed() ? prior.low() : prior.quantile(p);
    }
    return values;
  }

  /// What is run: members under a scenario, with loops cut.
  ///
  /// @param members `[member][parameter]`, standard normal
  /// @param shares `[member][effect]` between 0 and 1: where in its range each factor lies
  /// @param cut names of loops that are cut
  record Plan(
      double[][] members, SystemScenario scenario, double[][] shares, Set<String> cut, long seed) {}

  /// Runs; the same at any number of threads.
  ///
  /// @return `[member][variable][time]`
  double[][][] run(Plan plan, List<String> saved, Parallel parallel) {
    var fixed = fixed(plan);
    var wanted = saved.stream().mapToInt(this::slot).toArray();
    return parallel
        .map(plan.members.length, m -> simulation.run(options(plan, m, fixed, wanted)).values())
        .toArray(double[][][]::new);
  }

  private Simulation.Options options(
      Plan plan, int member, Map<Integer, Double> fixed, int[] wanted) {
    Map<Integer, Double> given = new HashMap<>(fixed);
    var values = values(plan.members[member]);
    for (var i = 0; i < values.length; i++) {
      given.put(parameters[i], values[i]);
    }
    var effects = plan.scenario.effects();
    for (var i = 0; i < effects.size(); i++) {
      var effect = effects.get(i);
      given.put(slot(effect.variable("factor")), effect.factor(plan.shares[member][i]));
    }
    return new Simulation.Options(program.model().method(), given, wanted, plan.seed + member);
  }

  /* What is the same for all members: levers at rest but for the scenario's dates, loops. */
  private Map<Integer, Double> fixed(Plan plan) {
    var fixed = new HashMap<Integer, Double>();
    for (var lever : levers) {
      for (var nation : nations) {
        var at = "[" + lever + "," + nation + "]";
        fixed.put(slot("factor" + at), 1.0);
        fixed.put(slot("factor from" + at), 3000.0);
        fixed.put(slot("factor until" + at), 3000.0);
      }
    }
    loops.forEach(l -> fixed.put(slot(l), plan.cut.contains(l) ? 0.0 : 1.0));
    for (var effect : plan.scenario.effects()) {
      fixed.put(slot(effect.variable("factor from")), effect.from());
      fixed.put(slot(effect.variable("factor until")), effect.until());
    }
    return fixed;
  }

  /// Times of the saved results, in decimal years.
  double[] times() {
    var middle = new double[1][assumptions.size()];
    var plan = new Plan(middle, SystemScenario.BASELINE, new double[1][0], Set.of(), 1);
    return simulation.run(options(plan, 0, fixed(plan), new int[0])).times();
  }
}
