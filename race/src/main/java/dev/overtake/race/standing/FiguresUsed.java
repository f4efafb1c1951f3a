package dev.overtake.race.standing;

import dev.overtake.race.value.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures that a standing rests on.
///
/// @param latest each contender's last figure, by id
/// @param commonPeriod last period of both in the source read first, else in any
/// @param observedLead the lead there
/// @param sourceLeads what each source alone says at its last common period
/// @param age months since the older of the two last periods ended
/// @param sources ids, in order
public record FiguresUsed(
    Map<String, Latest> latest,
    @Nullable String commonPeriod,
    @Nullable Double observedLead,
    List<SourceLead> sourceLeads,
    @Nullable Integer age,
    List<String> sources) {

  /// The lowest and the highest lead that sources state; null for fewer than two.
  public @Nullable Range sourceRange() {
    if (sourceLeads.size() < 2) {
      return null;
    }
    var values = sourceLeads.stream().mapToDouble(SourceLead::lead).summaryStatistics();
    return new Range(values.getMin(), values.getMax());
  }

  FiguresUsed mirrored() {
    return new FiguresUsed(
        latest,
        commonPeriod,
        observedLead == null ? null : Double.valueOf(-observedLead + 0.0),
        sourceLeads.stream().map(SourceLead::mirrored).toList(),
        age,
        sources);
  }
}
