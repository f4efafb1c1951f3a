package dev.overtake.race.audit;

import dev.overtake.estimation.composite.Aggregation;
import dev.overtake.estimation.composite.Composite;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.race.call.RaceStructure;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Calls the race by any method.
///
/// Outranking adds the weight of the indicators in which one stands ahead beyond the tie zone, as
/// the standing does; five points of weight are a tie. Means are taken of scores from 1 to 100, for
/// which all contenders of the race set the scale; one point is a tie.
final class AuditModel {
  private static final double TIE_WEIGHT = 0.05 + 1e-9;
  private static final double TIE_SCORE = 1;
  private static final double ENOUGH_KNOWN = 0.6;

  /// One side of the pair together with others.
  ///
  /// @param side 0 or 1
  /// @param members positions among the units
  record BlocOf(int side, int[] members) {}

  private final Composite composite;
  private final RaceStructure structure;
  private final int root;
  private final List<AuditFigures> figures;
  private final List<String> units;
  private final List<BlocOf> blocs;
  private final List<double[]> denominators;
  private final boolean[] extensive;

  /// @param figures of every leaf of the structure
  /// @param units whom the figures are of, the pair first
  /// @param blocs by number, beginning with none
  /// @param denominators by number, beginning with none: one per unit
  /// @param intensive indicators not to be added up or divided
  AuditModel(
      RaceStructure structure,
      List<AuditFigures> figures,
      List<String> units,
      List<BlocOf> blocs,
      List<double[]> denominators,
      Set<String> intensive) {
    composite = new Composite(structure.tree(), new boolean[figures.size()]);
    this.structure = structure;
    root = structure.tree().root();
    this.figures = figures;
    this.units = units;
    this.blocs = blocs;
    this.denominators = denominators;
    extensive = new boolean[figures.size()];
    for (var i = 0; i < extensive.length; i++) {
      var of = figures.get(i);
      extensive[i] = of.summable() && !intensive.contains(of.indicator().id());
    }
  }

  List<String> units() {
    return units;
  }

  /// The pillars in which anything can be read, in their order.
  List<String> pillars() {
    return structure.pillars();
  }

  /// 1 where the first of the pair leads, −1 where the second does, 0 where neither.
  int outcome(Method method) {
    return outcome(method, root);
  }

  /// The same in a pillar, by its number.
  int pillarOutcome(int pillar, Method method) {
    return outcome(method, structure.pillarNodes()[pillar]);
  }

  /// Whether a method can read anything of a pillar for both of the pair.
  boolean readable(int pillar, Method method) {
    var columns = columns(method);
    for (var i = 0; i < columns.length; i++) {
      var own = figures.get(i).indicator().pillar().equals(structure.pillars().get(pillar));
      if (own && !Double.isNaN(columns[i][0]) && !Double.isNaN(columns[i][1])) {
        return true;
      }
    }
    return false;
  }

  private int outcome(Method method, int node) {
    var columns = columns(method);
    if (method.aggregation() == Aggregating.OUTRANKING) {
      return sign(balance(columns, method, 0, 1, node), TIE_WEIGHT);
    }
    var index = indices(columns, method, 2, node);
    return sign(index[0] - index[1], TIE_SCORE);
  }

  /// The rank of every unit that has figures enough, 1 for the best; 0 for the others. Equals share
  /// the better rank.
  int[] ranks(Method method) {
    var columns = columns(method);
    var n = units.size();
    var value = new double[n];
    if (method.aggregation() == Aggregating.OUTRANKING) {
      for (var a = 0; a < n; a++) {
        for (var b = 0; b < a; b++) {
          var ahead = sign(balance(columns, method, a, b, root), TIE_WEIGHT);
          value[a] += ahead;
          value[b] -= ahead;
        }
      }
    } else {
      value = indices(columns, method, n, root);
    }
    for (var u = 0; u < n; u++) {
      if (known(columns, method, u) < ENOUGH_KNOWN) {
        value[u] = Double.NaN;
      }
    }
    var ranks = new int[n];
    for (var u = 0; u < n; u++) {
      var own = value[u];
      ranks[u] =
          Double.isNaN(own) ? 0 : 1 + (int) Arrays.stream(value).filter(v -> v > own).count();
    }
    return ranks;
  }

  /// The share of weighing indicators, among those that the pair has, that a unit has.
  private double known(double[][] columns, Method method, int unit) {
    var all = 0.0;
    var own = 0.0;
    for (var i = 0; i < columns.length; i++) {
      if (method.weights()[i] > 0 && !Double.isNaN(columns[i][0])) {
        all++;
        own += Double.isNaN(columns[i][unit]) ? 0 : 1;
      }
    }
    return all == 0 ? 0 : own / all;
  }

  private static int sign(double difference, double tie) {
    return difference > tie ? 1 : difference < -tie ? -1 : 0;
  }

  private double balance(double[][] columns, Method method, int a, int b, int node) {
    var votes = new double[1][columns.length];
    for (var i = 0; i < columns.length; i++) {
      var scale = figures.get(i).scale();
      var here = columns[i][a];
      var there = columns[i][b];
      var known =
          !Double.isNaN(here) && !Double.isNaN(there) && scale.fits(here) && scale.fits(there);
      votes[0][i] =
          known
              ? sign(scale.sign() * (scale.read(here) - scale.read(there)), scale.tieZone())
              : Double.NaN;
    }
    return at(node, votes, Aggregation.ARITHMETIC, method.weights())[0];
  }

  private double[] indices(double[][] columns, Method method, int rows, int node) {
    var scores = new double[rows][columns.length];
    for (var i = 0; i < columns.length; i++) {
      var score = AuditScores.score(figures.get(i), columns[i], method.normalisation());
      for (var u = 0; u < rows; u++) {
        scores[u][i] = score[u];
      }
    }
    var means =
        switch (method.aggregation()) {
          case GEOMETRIC -> Aggregation.GEOMETRIC;
          case HARMONIC -> Aggregation.HARMONIC;
          case ARITHMETIC, OUTRANKING -> Aggregation.ARITHMETIC;
        };
    return at(node, scores, means, method.weights());
  }

  private double[] at(int node, double[][] rows, Aggregation aggregation, double[] weights) {
    var nodes = composite.aggregate(rows, aggregation, weights);
    return Arrays.stream(nodes).mapToDouble(n -> n[node]).toArray();
  }

  /// Figures as a method reads them, `[indicator][unit]`.
  private double[][] columns(Method method) {
    var columns = new double[figures.size()][];
    for (var i = 0; i < columns.length; i++) {
      var of = figures.get(i);
      var table = of.table(method.reading(), method.baseline(), method.coverage());
      if (table == null || method.weights()[i] == 0) {
        columns[i] = new double[units.size()];
        Arrays.fill(columns[i], Double.NaN);
        continue;
      }
      columns[i] = table[method.draw()].clone();
      join(columns[i], method.bloc(), of, extensive[i]);
      if (extensive[i]) {
        divide(columns[i], method.per(), method.bloc());
      }
    }
    return columns;
  }

  private void join(double[] column, int bloc, AuditFigures of, boolean summed) {
    if (bloc == 0) {
      return;
    }
    var joined = blocs.get(bloc);
    for (var member : joined.members()) {
      var own = column[joined.side()];
      var theirs = column[member];
      if (Double.isNaN(theirs)) {
        continue;
      }
      column[joined.side()] =
          summed
              ? own + theirs
              : of.indicator().direction() == Direction.LESS
                  ? Math.min(own, theirs)
                  : Math.max(own, theirs);
    }
  }

  private void divide(double[] column, int per, int bloc) {
    if (per == 0) {
      return;
    }
    var by = denominators.get(per).clone();
    if (bloc != 0) {
      for (var member : blocs.get(bloc).members()) {
        by[blocs.get(bloc).side()] += Double.isNaN(by[member]) ? 0 : by[member];
      }
    }
    for (var u = 0; u < column.length; u++) {
      column[u] /= by[u];
    }
  }
}
