package dev.overtake.race;

import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an audit samples on: the figures of all units in every reading, and the space of methods
/// that the race declares over them.
final class AuditGround {
  private final Race race;
  private final Evidence evidence;
  private final long seed;
  private final String first;
  private final String second;
  private final int draws;
  private final AuditModel model;
  private final MethodSpace space;

  AuditGround(
      Race race,
      Evidence evidence,
      long seed,
      String first,
      String second,
      List<RaceAudit.Subject> subjects,
      int draws) {
    this.race = race;
    this.evidence = evidence;
    this.seed = seed;
    this.first = first;
    this.second = second;
    this.draws = draws;
    var declared = race.definition().methodology();
    var units = units();
    var commonYear = commonYear(subjects);
    var figures =
        subjects.parallelStream()
            .map(s -> new AuditFigures(origin(s, units, commonYear)))
            .filter(AuditFigures::usable)
            .toList();
    var structure =
        AuditStructure.of(
            race.definition().pillars().stream().map(p -> p.id()).toList(),
            figures.stream().map(AuditFigures::indicator).toList());
    var ordered =
        structure.indicators().stream()
            .map(i ->
                figures.stream().filter(f -> f.indicator().equals(i)).findFirst().orElseThrow())
            .toList();
    var blocs = new ArrayList<AuditModel.BlocOf>();
    var blocNames = new ArrayList<String>();
    blocs.add(new AuditModel.BlocOf(0, new int[0]));
    for (var bloc : declared.blocs()) {
      var side = units.indexOf(bloc.contender());
      var members = bloc.with().stream().mapToInt(units::indexOf).filter(u -> u > 1).toArray();
      if (side >= 0 && side < 2 && members.length > 0) {
        blocs.add(new AuditModel.BlocOf(side, members));
        blocNames.add(bloc.contender() + " with " + String.join(", ", bloc.with()));
      }
    }
    var denominators = new ArrayList<double[]>();
    denominators.add(new double[0]);
    var denominatorNames = new ArrayList<String>();
    for (var id : declared.per()) {
      var by = denominator(id, units);
      if (!Double.isNaN(by[0]) && !Double.isNaN(by[1])) {
        denominators.add(by);
        denominatorNames.add("per " + title(id));
      }
    }
    model =
        new AuditModel(
            structure, ordered, units, blocs, denominators, Set.copyOf(declared.intensive()));
    space = new MethodSpace(declared, structure, blocNames, denominatorNames, draws);
  }

  AuditModel model() {
    return model;
  }

  MethodSpace space() {
    return space;
  }

  private AuditFigures.Origin origin(
      RaceAudit.Subject subject, List<String> units, int commonYear) {
    var tracks = new HashMap<String, List<@Nullable Track>>();
    var series = evidence.series(subject.indicator().id());
    for (var source : series.stream().map(Series::source).distinct().toList()) {
      var own = new ArrayList<@Nullable Track>();
      for (var unit : units.subList(2, units.size())) {
        own.add(
            series.stream()
                .filter(s -> s.source().equals(source) && s.contender().equals(unit))
                .findFirst()
                .map(subject.analysis()::track)
                .orElse(null));
      }
      tracks.put(source, own);
    }
    return new AuditFigures.Origin(
        subject.indicator(),
        subject.analysis().ruler(),
        subject.result(),
        subject.analysis().duels(),
        tracks,
        subject.analysis()::weight,
        Arrays.copyOf(Votes.scores(seed, subject.indicator(), LeadModel.DRAWS), draws),
        draws,
        commonYear,
        seed);
  }

  /// The pair, then all others in the order of ids.
  private List<String> units() {
    var units = new LinkedHashSet<String>();
    units.add(first);
    units.add(second);
    race.definition().contenders().stream().sorted().forEach(units::add);
    race.definition().methodology().blocs().stream()
        .flatMap(b -> b.with().stream())
        .sorted()
        .forEach(units::add);
    return List.copyOf(units);
  }

  /// The latest year that at least half of the indicators with a series reach.
  private static int commonYear(List<RaceAudit.Subject> subjects) {
    var last =
        subjects.stream()
            .filter(s -> !s.result().voices().isEmpty())
            .map(s ->
                s.result().voices().stream()
                    .mapToInt(v -> v.duel().common().getLast().end().getYear())
                    .max()
                    .orElseThrow())
            .sorted(Comparator.reverseOrder())
            .toList();
    return last.isEmpty() ? 0 : last.get((last.size() - 1) / 2);
  }

  private double[] denominator(String indicator, List<String> units) {
    var by = new double[units.size()];
    Arrays.fill(by, Double.NaN);
    for (var u = 0; u < by.length; u++) {
      for (var series : evidence.series(indicator)) {
        var last = series.last();
        if (series.contender().equals(units.get(u)) && last.isPresent() && Double.isNaN(by[u])) {
          var value = last.get().value();
          by[u] = value == null || value <= 0 ? Double.NaN : value;
        }
      }
    }
    return by;
  }

  private String title(String indicator) {
    return race.indicator(indicator).map(Indicator::shortTitle).orElse(indicator);
  }
}
