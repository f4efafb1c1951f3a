package dev.overtake.race.history;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.Latest;
import dev.overtake.race.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is compared of an answer: who was called, on which figures, by which method.
///
/// @param evidence hash of the tables
/// @param method whatever else the answer hangs on: engine, seed and levers, as one text
/// @param contenders ids of A and B
/// @param calls by subject
/// @param figures each contender's last figure by its id, by indicator
public record Answered(
    String race,
    LocalDate asOf,
    String evidence,
    String method,
    List<String> contenders,
    Map<Subject, Leader> calls,
    Map<String, Map<String, Latest>> figures) {

  /// What a call is about.
  ///
  /// @param id of the pillar or indicator; empty for the race
  public record Subject(Kind kind, String id) implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
      var byKind = kind.compareTo(other.kind);
      return byKind == 0 ? id.compareTo(other.id) : byKind;
    }
  }

  /// How much a call is about.
  public enum Kind {
    RACE,
    PILLAR,
    INDICATOR
  }

  public Answered {
    contenders = List.copyOf(contenders);
    calls = Map.copyOf(calls);
    figures = Map.copyOf(figures);
  }

  /// What is compared of a standing.
  ///
  /// @param method engine, seed and levers, as one text
  public static Answered of(Standing standing, String method) {
    var calls = new TreeMap<Subject, Leader>();
    calls.put(new Subject(Kind.RACE, ""), standing.named());
    for (var pillar : standing.pillars()) {
      var leader = pillar.leader();
      if (leader != null) {
        calls.put(new Subject(Kind.PILLAR, pillar.id()), leader);
      }
    }
    var figures = new TreeMap<String, Map<String, Latest>>();
    for (var indicator : standing.indicators()) {
      figures.put(indicator.id(), indicator.latest());
      var leader = indicator.leader();
      if (leader != null) {
        calls.put(new Subject(Kind.INDICATOR, indicator.id()), leader);
      }
    }
    return new Answered(
        standing.run().race(),
        standing.asOf(),
        standing.run().evidence(),
        method,
        standing.contenders().stream().map(c -> c.id()).toList(),
        calls,
        figures);
  }
}
