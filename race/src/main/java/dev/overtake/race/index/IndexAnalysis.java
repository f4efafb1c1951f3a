package dev.overtake.race.index;

import dev.overtake.estimation.composite.Aggregation;
import dev.overtake.estimation.composite.Coherence;
import dev.overtake.estimation.composite.Composite;
import dev.overtake.estimation.composite.Outranking;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.race.audit.Robustness;
import dev.overtake.race.call.RaceStructure;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.ContenderName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Computes a composite index of a race from its figures, step by step, by a method that is stated.
/// All contenders that the race compares are its units.
public final class IndexAnalysis {
  private static final double ENOUGH_KNOWN = 0.6;
  private static final int FEWEST_FOR_CORRELATION = 3;

  private final RaceLeads leads;
  private final IndexMethod method;
  private final List<Contender> units;
  private final Map<String, Index.Unusable> leftOut;
  private final List<IndexFigures> figures;
  private final RaceStructure structure;
  private final double[][] scores;
  private final double[] weights;

  /// @param leads for the evidence and the pair
  /// @throws IllegalArgumentException when the method names what the race has not, or asks for a
  ///   mean that its scores cannot take
  public IndexAnalysis(RaceLeads leads, IndexMethod method) {
    this.leads = leads;
    this.method = method;
    var race = leads.contest().race();
    units =
        race.definition().contenders().stream()
            .sorted()
            .flatMap(id -> race.contender(id).stream())
            .toList();
    var found = new IndexScores(race, leads.evidence(), method, units);
    leftOut = found.leftOut();
    figures = found.figures();
    structure = found.structure();
    scores = found.table();
    weights = found.weights();
  }

  /// The index with what belongs beside it.
  ///
  /// @param robustness of the race's call under other methods; null when nothing can be called
  public Index index(@Nullable Robustness robustness) {
    var tree = structure.tree();
    var aggregation =
        switch (method.aggregate()) {
          case GEOMETRIC -> Aggregation.GEOMETRIC;
          case HARMONIC -> Aggregation.HARMONIC;
          case ARITHMETIC, OUTRANKING -> Aggregation.ARITHMETIC;
        };
    var nodes =
        new Composite(tree, new boolean[figures.size()]).aggregate(scores, aggregation, weights);
    var effective = tree.effective(weights);
    var total = new double[units.size()];
    Arrays.setAll(total, u -> nodes[u][tree.root()]);
    if (method.aggregate() == Aggregating.OUTRANKING) {
      var copeland = Outranking.of(scores, Arrays.copyOf(effective, figures.size())).score();
      Arrays.setAll(total, u -> copeland[u]);
    }
    return new Index(
        leads.identity(),
        method,
        leads.asked().stream().map(ContenderName::of).toList(),
        robustness,
        units(nodes, total, effective),
        pillars(nodes, effective),
        leaves(nodes, effective),
        leftOut);
  }

  private List<Index.Unit> units(double[][] nodes, double[] total, double[] effective) {
    var coverage = new double[units.size()];
    for (var u = 0; u < coverage.length; u++) {
      for (var i = 0; i < figures.size(); i++) {
        coverage[u] += Double.isNaN(scores[u][i]) ? 0 : effective[i];
      }
    }
    var all = new ArrayList<Index.Unit>();
    for (var u = 0; u < units.size(); u++) {
      var ranked = coverage[u] >= ENOUGH_KNOWN && Double.isFinite(total[u]);
      var unit = u;
      var better =
          IntStream.range(0, total.length)
              .filter(o -> coverage[o] >= ENOUGH_KNOWN && total[o] > total[unit])
              .count();
      var byPillar = new LinkedHashMap<String, @Nullable Double>();
      for (var p = 0; p < structure.pillars().size(); p++) {
        byPillar.put(structure.pillars().get(p), finite(nodes[u][structure.pillarNodes()[p]]));
      }
      all.add(
          new Index.Unit(
              units.get(u).id(),
              units.get(u).name(),
              ranked ? Integer.valueOf((int) better + 1) : null,
              coverage[u] > 0 ? finite(total[u]) : null,
              coverage[u],
              byPillar));
    }
    all.sort(
        Comparator.comparingInt((Index.Unit u) -> u.rank() == null ? Integer.MAX_VALUE : u.rank())
            .thenComparingDouble(u -> -u.coverage())
            .thenComparing(Index.Unit::id));
    return all;
  }

  private List<Index.Group> pillars(double[][] nodes, double[] effective) {
    var all = new ArrayList<Index.Group>();
    for (var p = 0; p < structure.pillars().size(); p++) {
      var node = structure.pillarNodes()[p];
      var id = structure.pillars().get(p);
      var leaves =
          IntStream.range(0, figures.size())
              .filter(i -> figures.get(i).indicator().pillar().equals(id))
              .toArray();
      all.add(
          new Index.Group(
              id,
              leads.contest().race().definition().pillars().stream()
                  .filter(x -> x.id().equals(id))
                  .map(x -> x.title())
                  .findFirst()
                  .orElse(id),
              effective[node],
              correlation(nodes, node, structure.tree().root()),
              alpha(leaves)));
    }
    return all;
  }

  private @Nullable Double alpha(int[] leaves) {
    var whole =
        Arrays.stream(scores)
            .map(row -> Arrays.stream(leaves).mapToDouble(l -> row[l]).toArray())
            .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
            .toArray(double[][]::new);
    return leaves.length < 2 || whole.length < FEWEST_FOR_CORRELATION
        ? null
        : finite(Coherence.alpha(whole));
  }

  private List<Index.Leaf> leaves(double[][] nodes, double[] effective) {
    var all = new ArrayList<Index.Leaf>();
    for (var i = 0; i < figures.size(); i++) {
      var of = figures.get(i);
      var pillar = structure.pillarNodes()[structure.pillars().indexOf(of.indicator().pillar())];
      all.add(
          new Index.Leaf(
              of.indicator().id(),
              of.indicator().title(),
              of.indicator().pillar(),
              of.source(),
              effective[i],
              of.years(),
              correlation(nodes, i, pillar)));
    }
    return all;
  }

  private static @Nullable Double correlation(double[][] nodes, int a, int b) {
    var both =
        Arrays.stream(nodes)
            .filter(n -> Double.isFinite(n[a]) && Double.isFinite(n[b]))
            .map(n -> new double[] {n[a], n[b]})
            .toArray(double[][]::new);
    return both.length < FEWEST_FOR_CORRELATION ? null : finite(Coherence.correlations(both)[0][1]);
  }

  private static @Nullable Double finite(double x) {
    return Double.isFinite(x) ? Double.valueOf(x) : null;
  }
}
