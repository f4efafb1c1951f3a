package dev.overtake.report.wording.results;

import dev.overtake.evidence.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `indicators`: one that was found, with its definition and its traps.
///
/// @param tieZone the lead too small to matter; null where the race's default holds
/// @param dependenceGroup indicators that share inputs; empty for none
/// @param rulerGroup indicators that measure the same thing on different rulers; empty for none
public record IndicatorsResult(
    String id,
    String title,
    String pillar,
    String definition,
    String unit,
    String scale,
    String kind,
    String direction,
    String attribution,
    String cadence,
    int publicationLagMonths,
    int staleAfterMonths,
    String shortTitle,
    @Nullable Double tieZone,
    String dependenceGroup,
    String rulerGroup,
    List<String> confusableWith,
    List<String> aliases,
    String caveats) {

  /// The result for what was found.
  public static List<IndicatorsResult> of(List<Indicator> found) {
    return found.stream().map(IndicatorsResult::of).toList();
  }

  private static IndicatorsResult of(Indicator i) {
    return new IndicatorsResult(
        i.id(),
        i.title(),
        i.pillar(),
        i.definition(),
        i.unit(),
        i.scale().word(),
        i.kind().word(),
        i.direction().word(),
        i.attribution(),
        i.cadence().word(),
        i.publicationLagMonths(),
        i.staleAfterMonths(),
        i.shortTitle(),
        i.tieZone(),
        i.dependenceGroup(),
        i.rulerGroup(),
        i.confusableWith(),
        i.aliases(),
        i.caveats());
  }
}
