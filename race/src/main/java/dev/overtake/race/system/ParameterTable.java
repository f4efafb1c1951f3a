package dev.overtake.race.system;

import dev.overtake.race.system.Futures.Belief;
import dev.overtake.race.system.Futures.ParameterEffect;
import dev.overtake.race.system.Futures.Shift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What the members say of each parameter.
final class ParameterTable {
  private static final int SHOWN = 8;
  private static final int FEWEST = 10;
  private static final int SHIFTS = 5;

  private final RaceSystem system;
  private final double[][] members;

  /// @param members after the data, `[member][parameter]`, standard normal before them
  ParameterTable(RaceSystem system, double[][] members) {
    this.system = system;
    this.members = members;
  }

  /// The parameters that a value of every member hangs on most.
  List<ParameterEffect> effects(double[] end) {
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

  /// What is special about some members: the parameters that differ most from those of all.
  List<Shift> shifts(int[] inside) {
    var shifts = new ArrayList<Shift>();
    if (inside.length >= FEWEST) {
      for (var i = 0; i < system.assumptions().size(); i++) {
        var assumption = system.assumptions().get(i);
        if (!assumption.fixed()) {
          shifts.add(shift(assumption, i, inside));
        }
      }
    }
    return shifts.stream()
        .sorted(Comparator.comparingDouble(s -> -Math.abs(s.distance())))
        .limit(SHIFTS)
        .toList();
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

  /// Every parameter before and after the data.
  List<Belief> beliefs() {
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
