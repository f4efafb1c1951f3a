package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What `race.yaml` declares.
///
/// @param contenders ids in order; the first two are A and B
/// @param cutOff the default as-of date
/// @param tieZones by scale: a ratio's fraction, a share's points
/// @param observationError relative standard error by tier, where a row states no interval
/// @param provisionalFactor how much wider a provisional figure is
/// @param sourceWeights by tier, for the mixture of rival sources
/// @param methodology the other methods that an audit tries
public record RaceDefinition(
    String id,
    String title,
    String question,
    String subject,
    List<String> contenders,
    LocalDate cutOff,
    int horizonYears,
    String attribution,
    Map<Scale, Double> tieZones,
    Map<Tier, Double> observationError,
    double provisionalFactor,
    Map<Tier, Double> sourceWeights,
    List<Pillar> pillars,
    List<DependenceGroup> dependenceGroups,
    List<RulerGroup> rulerGroups,
    Methodology methodology) {

  /// No race is looked at from a later year: forecasts go on from its day.
  public static final int LAST_YEAR = 2200;

  public RaceDefinition {
    contenders = List.copyOf(contenders);
    tieZones = Map.copyOf(tieZones);
    observationError = Map.copyOf(observationError);
    sourceWeights = Map.copyOf(sourceWeights);
    pillars = List.copyOf(pillars);
    dependenceGroups = List.copyOf(dependenceGroups);
    rulerGroups = List.copyOf(rulerGroups);
  }
}
