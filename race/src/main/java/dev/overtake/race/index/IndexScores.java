package dev.overtake.race.index;

import dev.overtake.estimation.composite.Imputation;
import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.estimation.composite.Treatment;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.race.call.RaceStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The normalised figures and the weights of an index: denominators, imputation, treatment and
/// normalisation in this order.
final class IndexScores {
  private static final int MOST_WINSORISED = 5;

  private final Race race;
  private final Evidence evidence;
  private final IndexMethod method;
  private final List<Contender> units;
  private final Map<String, Index.Unusable> leftOut = new TreeMap<>();
  private final List<IndexFigures> figures;
  private final RaceStructure structure;
  private final double[][] scores;
  private final double[] weights;

  /// @throws IllegalArgumentException when the method names what the race has not, or asks for a
  ///   mean that its scores cannot take
  IndexScores(Race race, Evidence evidence, IndexMethod method, List<Contender> units) {
    this.race = race;
    this.evidence = evidence;
    this.method = method;
    this.units = units;
    check();
    var found = new ArrayList<IndexFigures>();
    for (var indicator : race.indicators()) {
      if (indicator.votes()) {
        find(indicator, found);
      }
    }
    structure =
        RaceStructure.of(
            race.definition().pillars().stream().map(p -> p.id()).toList(),
            found.stream().map(IndexFigures::indicator).toList());
    figures =
        structure.indicators().stream()
            .map(i -> found.stream().filter(f -> f.indicator().equals(i)).findFirst().orElseThrow())
            .toList();
    scores = figures.isEmpty() ? new double[units.size()][0] : scored();
    weights = new IndexWeights(structure, scores, leftOut.keySet()).of(method.weights());
  }

  /// Indicators that the method cannot use, with the reason.
  Map<String, Index.Unusable> leftOut() {
    return leftOut;
  }

  /// In the order of the structure's leaves.
  List<IndexFigures> figures() {
    return figures;
  }

  RaceStructure structure() {
    return structure;
  }

  /// `[unit][indicator]`, missing NaN.
  double[][] table() {
    return scores;
  }

  /// One per node of the structure, among its siblings.
  double[] weights() {
    return weights;
  }

  private void check() {
    var means =
        method.aggregate() == Aggregating.GEOMETRIC || method.aggregate() == Aggregating.HARMONIC;
    if (means
        && (method.normalise() == Normalisation.Z_SCORE
            || method.normalise() == Normalisation.LOG_RATIO)) {
      throw new IllegalArgumentException(
          "%s scores can be negative, which a %s mean cannot take"
              .formatted(
                  Methodology.word(method.normalise()), Methodology.word(method.aggregate())));
    }
    var ratios =
        method.normalise() == Normalisation.FRACTION_OF_BEST
            || method.normalise() == Normalisation.LOG_RATIO;
    if (ratios && method.treat() == IndexMethod.Treating.LOG) {
      throw new IllegalArgumentException(
          "figures turned into logarithms have no ratio left, which %s needs"
              .formatted(Methodology.word(method.normalise())));
    }
    if (method.per() != null && race.indicator(method.per()).isEmpty()) {
      throw new IllegalArgumentException("no indicator is called '" + method.per() + "'");
    }
  }

  private void find(Indicator indicator, List<IndexFigures> found) {
    var linear = method.impute() == IndexMethod.Filling.LINEAR;
    var own =
        IndexFigures.of(
            race,
            evidence,
            indicator,
            units.stream().map(Contender::id).toList(),
            method.year(),
            linear);
    if (own.isEmpty()) {
      leftOut.put(indicator.id(), Index.Unusable.TOO_FEW_CONTENDERS);
      return;
    }
    var ratios =
        method.normalise() == Normalisation.FRACTION_OF_BEST
            || method.normalise() == Normalisation.LOG_RATIO;
    if (ratios && Arrays.stream(own.get().values()).anyMatch(v -> v <= 0)) {
      leftOut.put(indicator.id(), Index.Unusable.NOT_POSITIVE);
      return;
    }
    found.add(own.get());
  }

  private double[][] scored() {
    var table = new double[units.size()][figures.size()];
    for (var i = 0; i < figures.size(); i++) {
      var column = per(figures.get(i));
      for (var u = 0; u < table.length; u++) {
        table[u][i] = column[u];
      }
    }
    if (method.impute() == IndexMethod.Filling.GROUP_MEAN) {
      table = Imputation.GROUP_MEAN.fill(table, units.stream().map(c -> c.kind().word()).toList());
    }
    table =
        switch (method.treat()) {
          case NONE -> table;
          case WINSORISE -> new Treatment(MOST_WINSORISED).treat(table);
          case LOG -> logged(table);
        };
    var normalised = new double[units.size()][figures.size()];
    for (var i = 0; i < figures.size(); i++) {
      var raw = column(table, i);
      var less = figures.get(i).indicator().direction() == Direction.LESS;
      var column = normalised(raw, less);
      for (var u = 0; u < column.length; u++) {
        normalised[u][i] = column[u];
      }
    }
    return normalised;
  }

  private double[] normalised(double[] raw, boolean less) {
    var how = method.normalise();
    return switch (method.aggregate()) {
      case ARITHMETIC, OUTRANKING -> how.column(raw, less);
      // Means that cannot take zeros: from 1 to 100.
      case GEOMETRIC, HARMONIC ->
          switch (how) {
            case MIN_MAX, MIN_MAX_FROM_ONE -> Normalisation.MIN_MAX_FROM_ONE.column(raw, less);
            case RANK -> how.column(raw, less);
            default -> Arrays.stream(how.column(raw, less)).map(x -> 1 + 99 * x).toArray();
          };
    };
  }

  private double[] per(IndexFigures of) {
    var by = method.per();
    var indicator = of.indicator();
    var summable =
        indicator.kind() != IndicatorKind.FRONTIER
            && indicator.scale() != Scale.POINTS
            && indicator.direction() == Direction.MORE
            && !race.definition().methodology().intensive().contains(indicator.id());
    if (by == null || !summable) {
      return of.values();
    }
    var ids = units.stream().map(Contender::id).toList();
    return IndexFigures.of(
            race, evidence, race.indicator(by).orElseThrow(), ids, method.year(), true)
        .map(d -> Imputation.perUnit(of.values(), d.values()))
        .orElseThrow(
            () -> new IllegalArgumentException("fewer than two contenders have figures of " + by));
  }

  private static double[][] logged(double[][] table) {
    var logged = new double[table.length][table[0].length];
    for (var i = 0; i < table[0].length; i++) {
      var column = column(table, i);
      var positive = Arrays.stream(column).noneMatch(v -> v <= 0);
      for (var u = 0; u < column.length; u++) {
        logged[u][i] = positive ? Math.log(column[u]) : column[u];
      }
    }
    return logged;
  }

  private static double[] column(double[][] table, int i) {
    return Arrays.stream(table).mapToDouble(row -> row[i]).toArray();
  }
}
