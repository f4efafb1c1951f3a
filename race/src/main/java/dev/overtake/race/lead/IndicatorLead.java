package dev.overtake.race.lead;

import dev.overtake.evidence.Indicator;
import dev.overtake.race.view.Obstacle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lead in one indicator, of the first contender over the second.
///
/// @param pairs the two in every source that has both
/// @param estimate empty when nobody can be called
/// @param obstacle why there are no figures such as were asked for; null where there may be
public record IndicatorLead(
    LeadAnalysis analysis,
    List<PairedSeries> pairs,
    Optional<Estimate> estimate,
    @Nullable Obstacle obstacle) {

  /// A lead that could be estimated.
  ///
  /// @param base the source that the indicator is read from first
  /// @param sources what each source says of the lead
  /// @param draws the mixture of them
  public record Estimate(PairedSeries base, List<SourceDraws> sources, LeadDraws draws) {

    /// What the source read first has of the two.
    public Basis basis() {
      return Basis.of(base);
    }
  }

  public Indicator indicator() {
    return analysis.indicator();
  }

  public MeasurementScale scale() {
    return analysis.scale();
  }

  /// What each source says; none when nobody can be called.
  public List<SourceDraws> sources() {
    return estimate.map(Estimate::sources).orElse(List.of());
  }
}
