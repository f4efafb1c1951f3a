package dev.overtake.race;

import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Counting;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Methodology.Reading;
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

  /// One choice.
  ///
  /// @param alternatives in words, the standing's own first; empty for a draw
  record Factor(String id, String title, List<String> alternatives) {}

  /// @param weights of every node of the structure among its siblings; 0 leaves out
  /// @param bloc position among the blocs, 0 for none
  /// @param per position among the denominators, 0 for none
  /// @param draw of the standing's own uncertainty
  record Method(
      Aggregating aggregation,
      Normalising normalisation,
      Reading reading,
      Baseline baseline,
      Coverage coverage,
      int bloc,
      int per,
      double[] weights,
      int draw) {}

  private static final String PILLAR_WEIGHTS = "pillar-weights";
  private static final String GROUP_WEIGHTS = "group-weights";
  private static final String AGGREGATION = "aggregation";
  private static final String NORMALISATION = "normalisation";
  private static final String SOURCE = "source";
  private static final String BASELINE = "baseline";
  private static final String COVERAGE = "coverage";
  private static final String RULERS = "rulers";
  private static final String LEFT_OUT = "left-out";
  private static final String UNIT = "unit";
  private static final String BLOC = "bloc";
  private static final String UNCERTAINTY = "uncertainty";

  private final Methodology declared;
  private final AuditStructure structure;
  private final int draws;
  private final List<String> rules;
  private final List<Factor> factors = new ArrayList<>();

  /// @param blocs in words, without the choice of none
  /// @param per the same for denominators
  MethodSpace(
      Methodology declared,
      AuditStructure structure,
      List<String> blocs,
      List<String> per,
      int draws) {
    this.declared = declared;
    this.structure = structure;
    this.draws = draws;
    rules =
        List.copyOf(
            new TreeSet<>(structure.indicators().stream().map(Indicator::attribution).toList()));
    draw(PILLAR_WEIGHTS, "weights of pillars", declared.pillarWeights() > 0);
    draw(GROUP_WEIGHTS, "weights within pillars", declared.groupWeights() > 0);
    choice(AGGREGATION, "aggregation", declared.aggregation());
    choice(NORMALISATION, "normalisation", declared.normalisation());
    choice(SOURCE, "source read", declared.sources());
    choice(BASELINE, "baseline", declared.baseline());
    choice(COVERAGE, "figures needed", declared.coverage());
    choice(RULERS, "rulers of one thing", declared.rulers());
    choice(LEFT_OUT, "what is left out", declared.leaveOut());
    words(UNIT, "unit", "as measured", per);
    words(BLOC, "bloc", "alone", blocs);
    draw(UNCERTAINTY, "uncertainty of the figures", draws > 1);
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
    var method = method(point, factor.id());
    return new Method(
        method.aggregation(),
        method.normalisation(),
        method.reading(),
        method.baseline(),
        method.coverage(),
        method.bloc(),
        method.per(),
        method.weights(),
        draw);
  }

  /// The method of a point of the unit cube.
  Method method(double[] point) {
    return method(point, "");
  }

  private Method method(double[] point, String only) {
    return new Method(
        pick(declared.aggregation(), at(point, AGGREGATION)),
        pick(declared.normalisation(), at(point, NORMALISATION)),
        pick(declared.sources(), at(point, SOURCE)),
        pick(declared.baseline(), at(point, BASELINE)),
        pick(declared.coverage(), at(point, COVERAGE)),
        index(point, BLOC),
        index(point, UNIT),
        weights(point, only),
        (int) (at(point, UNCERTAINTY) * draws));
  }

  private double[] weights(double[] point, String only) {
    var weights = structure.equalWeights();
    if (only.isEmpty()) {
      dirichlet(
          weights, structure.pillarNodes(), declared.pillarWeights(), at(point, PILLAR_WEIGHTS));
      for (var pillar : structure.pillarNodes()) {
        dirichlet(
            weights,
            structure.parts(pillar),
            declared.groupWeights(),
            at(point, GROUP_WEIGHTS) + pillar);
      }
    }
    leaveOut(weights, at(point, LEFT_OUT));
    oneRuler(weights, at(point, RULERS));
    return weights;
  }

  private static void dirichlet(double[] weights, int[] nodes, double concentration, double key) {
    if (concentration == 0) {
      return;
    }
    var random = new SplittableRandom(Double.doubleToLongBits(key));
    for (var node : nodes) {
      weights[node] = Gamma.draw(concentration, random);
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

  private double at(double[] point, String id) {
    for (var i = 0; i < factors.size(); i++) {
      if (factors.get(i).id().equals(id)) {
        return point[i];
      }
    }
    return 0;
  }

  private int index(double[] point, String id) {
    for (var i = 0; i < factors.size(); i++) {
      if (factors.get(i).id().equals(id)) {
        return (int) (point[i] * factors.get(i).alternatives().size());
      }
    }
    return 0;
  }

  private static <T> T pick(List<T> list, double u) {
    return list.get((int) (u * list.size()));
  }

  private void draw(String id, String title, boolean varies) {
    if (varies) {
      factors.add(new Factor(id, title, List.of()));
    }
  }

  private <E extends Enum<E>> void choice(String id, String title, List<E> choices) {
    if (choices.size() > 1) {
      factors.add(new Factor(id, title, choices.stream().map(Methodology::word).toList()));
    }
  }

  private void words(String id, String title, String none, List<String> others) {
    if (!others.isEmpty()) {
      var all = new ArrayList<String>(List.of(none));
      all.addAll(others);
      factors.add(new Factor(id, title, List.copyOf(all)));
    }
  }
}
