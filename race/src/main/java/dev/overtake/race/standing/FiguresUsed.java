package dev.overtake.race.standing;

import dev.overtake.evidence.Period;
import dev.overtake.race.call.Leader;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures that a standing rests on.
///
/// @param latest each contender's last figure, by id
/// @param commonPeriod last period of both in the source read first, else in any
/// @param observedLead the lead there
/// @param leader who is ahead there, on the figures as they are; null without figures of both
/// @param ahead other contenders that are ahead of both there
/// @param sourceLeads what each source alone says at its last common period
/// @param age months since the older of the two last periods ended
/// @param sources ids, in order
public record FiguresUsed(
    Map<String, Latest> latest,
    @Nullable String commonPeriod,
    @Nullable Double observedLead,
    @Nullable Leader leader,
    List<ContenderName> ahead,
    List<SourceLead> sourceLeads,
    @Nullable Integer age,
    List<String> sources) {

  /// Whose last figure is of a later year than the pair is compared in, so that it cannot be used;
  /// null where both or neither is.
  public @Nullable String newerAlone() {
    var common = commonPeriod;
    if (common == null) {
      return null;
    }
    var compared = Period.parse(common).end().getYear();
    var newer =
        latest.entrySet().stream()
            .filter(l -> Period.parse(l.getValue().period()).end().getYear() > compared)
            .map(Map.Entry::getKey)
            .toList();
    return newer.size() == 1 ? newer.getFirst() : null;
  }

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
        leader,
        ahead,
        sourceLeads.stream().map(SourceLead::mirrored).toList(),
        age,
        sources);
  }
}
