package dev.overtake.race.audit;

import dev.overtake.estimation.Gamma;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Counting;
import dev.overtake.race.call.RaceStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/// All methods that a race declares defensible, as a cube with one side per choice.
///
/// A coordinate picks one of several alternatives, each as likely as the others; of a choice that
/// is itself a draw (weights, what is left out, the draw of the standing) it numbers the draw. So
/// the variance owed to a coordinate is that owed to the choice.
final class MethodSpace {

  /// One choice that varies.
  ///
  /// @param alternatives the standing's own first; empty for a draw
  record Factor(Choice choice, List<Option> alternatives) {}

  private final Methodology declared;
  private final RaceStructure structure;
  private final double[] own;
  private final int draws;
  private final List<String> rules;
  private final List<Factor> factors = new ArrayList<>();

  /// @param own weights of the standing
  /// @param blocs beside the choice of none
  /// @param per denominators, beside the choice of none
  MethodSpace(
      Methodology declared,
      RaceStructure structure,
      double[] own,
      List<Option> blocs,
      List<Option> per,
      int draws) {
    this.declared = declared;
    this.structure = structure;
    this.own = own;
    this.draws = draws;
    rules =
        List.copyOf(
            new TreeSet<>(structure.indicators().stream().map(Indicator::attribution).toList()));
    draw(Choice.PILLAR_WEIGHTS, declared.pillarWeights() > 0);
    draw(Choice.GROUP_WEIGHTS, declared.groupWeights() > 0);
    declared(Choice.AGGREGATION, declared.aggregation());
    declared(Choice.NORMALISATION, declared.normalisation());
    declared(Choice.SOURCE, declared.sources());
    declared(Choice.BASELINE, declared.baseline());
    declared(Choice.COVERAGE, declared.coverage());
    declared(Choice.RULERS, declared.rulers());
    declared(Choice.LEFT_OUT, declared.leaveOut());
    others(Choice.UNIT, new Option.AsMeasured(), per);
    others(Choice.BLOC, new Option.Alone(), blocs);
    draw(Choice.UNCERTAINTY, draws > 1);
  }

  List<Factor> factors() {
    return factors;
  }

  /// The standing's own method but for one choice.
  Method but(Factor factor, int alternative, int draw) {
    var point = new double[factors.size()];
    // Within the alternative a small part tells its own draws apart.
    var within = (draw + 0.5) / draws;
    point[factors.indexOf(factor)] = (alternative + within) / factor.alternatives().size();
    return method(point, true, at(point, Choice.RULERS)).drawn(draw);
  }

  /// The method of the standing itself.
  Method own(int draw) {
    return method(new double[factors.size()], true, (draw + 0.5) / draws).drawn(draw);
  }

  /// The method of a point of the unit cube.
  Method method(double[] point) {
    return method(point, false, at(point, Choice.RULERS));
  }

  private Method method(double[] point, boolean ownWeights, double ruler) {
    return new Method(
        pick(declared.aggregation(), at(point, Choice.AGGREGATION)),
        pick(declared.normalisation(), at(point, Choice.NORMALISATION)),
        pick(declared.sources(), at(point, Choice.SOURCE)),
        pick(declared.baseline(), at(point, Choice.BASELINE)),
        pick(declared.coverage(), at(point, Choice.COVERAGE)),
        index(point, Choice.BLOC),
        index(point, Choice.UNIT),
        weights(point, ownWeights, ruler),
        (int) (at(point, Choice.UNCERTAINTY) * draws));
  }

  private double[] weights(double[] point, boolean ownWeights, double ruler) {
    var weights = own.clone();
    if (!ownWeights) {
      dirichlet(
          weights,
          structure.pillarNodes(),
          declared.pillarWeights(),
          at(point, Choice.PILLAR_WEIGHTS));
      for (var pillar : structure.pillarNodes()) {
        dirichlet(
            weights,
            structure.parts(pillar),
            declared.groupWeights(),
            at(point, Choice.GROUP_WEIGHTS) + pillar);
      }
    }
    leaveOut(weights, at(point, Choice.LEFT_OUT));
    oneRuler(weights, ruler);
    return weights;
  }

  private static void dirichlet(double[] weights, int[] nodes, double concentration, double key) {
    if (concentration == 0) {
      return;
    }
    var random = new SplittableRandom(Double.doubleToLongBits(key));
    for (var node : nodes) {
      weights[node] *= Gamma.draw(concentration, random);
    }
  }

  private void leaveOut(double[] weights, double u) {
    var what = pick(declared.leaveOut(), u);
    var within = u * declared.leaveOut().size() % 1;
    switch (what) {
      case NOTHING -> {}
      case INDICATOR -> weights[(int) (within * structure.indicators().size())] = 0;
      case PILLAR ->
          weights[structure.pillarNodes()[(int) (within * structure.pillarNodes().length)]] = 0;
      case ATTRIBUTION -> {
        var rule = rules.get((int) (within * rules.size()));
        for (var i = 0; rules.size() > 1 && i < structure.indicators().size(); i++) {
          if (structure.indicators().get(i).attribution().equals(rule)) {
            weights[i] = 0;
          }
        }
      }
    }
  }

  private void oneRuler(double[] weights, double u) {
    if (pick(declared.rulers(), u) == Counting.ALL) {
      return;
    }
    var random = new SplittableRandom(Double.doubleToLongBits(u));
    var groups = new TreeMap<String, List<Integer>>();
    for (var i = 0; i < structure.indicators().size(); i++) {
      var indicator = structure.indicators().get(i);
      if (!indicator.rulerGroup().isEmpty()) {
        groups
            .computeIfAbsent(
                indicator.pillar() + " " + indicator.rulerGroup(), g -> new ArrayList<>())
            .add(i);
      }
    }
    for (var members : groups.values()) {
      var kept = members.get(random.nextInt(members.size()));
      for (var member : members) {
        weights[member] = member.equals(kept) ? weights[member] : 0;
      }
    }
  }

  private double at(double[] point, Choice choice) {
    for (var i = 0; i < factors.size(); i++) {
      if (factors.get(i).choice() == choice) {
        return point[i];
      }
    }
    return 0;
  }

  private int index(double[] point, Choice choice) {
    for (var i = 0; i < factors.size(); i++) {
      if (factors.get(i).choice() == choice) {
        return (int) (point[i] * factors.get(i).alternatives().size());
      }
    }
    return 0;
  }

  private static <T> T pick(List<T> list, double u) {
    return list.get((int) (u * list.size()));
  }

  private void draw(Choice choice, boolean varies) {
    if (varies) {
      factors.add(new Factor(choice, List.of()));
    }
  }

  private void declared(Choice choice, List<? extends Enum<?>> values) {
    if (values.size() > 1) {
      factors.add(
          new Factor(choice, values.stream().map(v -> (Option) new Option.Declared(v)).toList()));
    }
  }

  private void others(Choice choice, Option none, List<Option> others) {
    if (!others.isEmpty()) {
      var all = new ArrayList<Option>();
      all.add(none);
      all.addAll(others);
      factors.add(new Factor(choice, List.copyOf(all)));
    }
  }
}
