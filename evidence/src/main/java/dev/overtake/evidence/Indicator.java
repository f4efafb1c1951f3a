package dev.overtake.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something measured for several contenders over time, with its definition and its traps.
///
/// @param tieZone the lead too small to matter, in the indicator's own terms; null where the race's
///   default holds
/// @param dependenceGroup indicators that share inputs; together they weigh as one. Empty for none
/// @param rulerGroup indicators that measure the same thing on different rulers. Empty for none
/// @param publicationLagMonths from the end of a period until its figure is first known
/// @param staleAfterMonths age from which a figure is called stale
/// @param bounds what its values can be
public record Indicator(
    String id,
    String title,
    String pillar,
    String definition,
    String unit,
    Scale scale,
    IndicatorKind kind,
    Direction direction,
    String attribution,
    Cadence cadence,
    int publicationLagMonths,
    int staleAfterMonths,
    String shortTitle,
    @Nullable Double tieZone,
    String dependenceGroup,
    String rulerGroup,
    List<String> confusableWith,
    List<String> aliases,
    String caveats,
    Bounds bounds) {

  public Indicator {
    confusableWith = List.copyOf(confusableWith);
    aliases = List.copyOf(aliases);
  }

  /// Whether leads are log ratios; differences on the own scale otherwise.
  public boolean comparedByRatio() {
    return scale == Scale.RATIO || scale == Scale.COUNT;
  }

  /// Whether the indicator counts when a pillar or a race is called.
  public boolean votes() {
    return direction != Direction.CONTEXT && kind != IndicatorKind.CUMULATIVE;
  }

  /// Of the id alone: indicators are keys of many maps, and no two of a race share an id.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
