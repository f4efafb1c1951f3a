package dev.overtake.race.index;

import dev.overtake.race.audit.Robustness;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.RunIdentity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A composite index of a race by one named method, with what belongs beside it.
///
/// @param contenders A and B, whom the robustness is about
/// @param robustness of the race's call under other methods; null when nothing can be called
/// @param units best first; those without figures enough come last and have no rank
/// @param leftOut indicators that the method cannot use, with the reason
public record Index(
    RunIdentity run,
    IndexMethod method,
    List<ContenderName> contenders,
    @Nullable Robustness robustness,
    List<Unit> units,
    List<Group> pillars,
    List<Leaf> indicators,
    Map<String, Unusable> leftOut) {

  /// Why a method cannot use an indicator.
  public enum Unusable {
    /// Fewer than two contenders have a figure.
    TOO_FEW_CONTENDERS,
    /// Ratios need figures above zero.
    NOT_POSITIVE
  }

  /// A contender's scores; a pillar without figures is null.
  ///
  /// @param coverage share of the weight for which there are figures
  public record Unit(
      String id,
      String name,
      @Nullable Integer rank,
      @Nullable Double score,
      double coverage,
      Map<String, @Nullable Double> pillars) {}

  /// A pillar.
  ///
  /// @param correlation with the index over contenders; null where too few have both
  /// @param alpha Cronbach's alpha of its indicators; null for fewer than two, or too few figures
  public record Group(
      String id,
      String title,
      double weight,
      @Nullable Double correlation,
      @Nullable Double alpha) {}

  /// An indicator.
  ///
  /// @param weight in the whole
  /// @param years of the figures used, first and last
  /// @param correlation with its pillar
  public record Leaf(
      String id,
      String title,
      String pillar,
      String source,
      double weight,
      List<Integer> years,
      @Nullable Double correlation) {}
}
