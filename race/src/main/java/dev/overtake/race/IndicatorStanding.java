package dev.overtake.race;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who leads in one indicator, how sure that is, and which way it moves.
///
/// A lead is the advantage of A over B: ln(A/B) for ratios and counts, the difference on the own
/// scale for shares and points, with its sign turned where less is ahead. Growth, closing and
/// acceleration are per year in the same terms, so the closing speed is the difference of two
/// growths. Maps are keyed by contender id. Null is what does not apply.
///
/// @param call the probability word for the leader; `undetermined`, `not determinable`; null for
///   context
/// @param leader contender id, `tie` or `undetermined`; null for context
/// @param reason why it is not determinable
/// @param lead median and 80 % interval
/// @param lead95 median and 95 % interval
/// @param observedLead at the last common period, of the source read first
/// @param since decimal year of the last sustained lead change; censored when flagged
///   `since-censored`
/// @param gaining probability that each contender gains on the other now
/// @param age months since the older of the two last periods ended
/// @param flags codes: `stale`, `revised-data`, `provisional`, `break`, `since-censored`,
///   `rival-sources`, `single-figures`, `reporting-ended`, `no-interval`
public record IndicatorStanding(
    String id,
    String pillar,
    String title,
    String shortTitle,
    String unit,
    Scale scale,
    IndicatorKind kind,
    Direction direction,
    Map<String, Latest> latest,
    @Nullable String commonPeriod,
    @Nullable String call,
    @Nullable String leader,
    @Nullable Map<String, Double> probability,
    @Nullable String reason,
    @Nullable Interval lead,
    @Nullable Interval lead95,
    @Nullable Double observedLead,
    double tieZone,
    @Nullable Interval since,
    @Nullable Map<String, Interval> growth,
    @Nullable Interval closing,
    @Nullable Map<String, Double> gaining,
    @Nullable Interval acceleration,
    @Nullable Interval monthsBehind,
    @Nullable LeadChange leadChange,
    @Nullable Range sourceRange,
    List<SourceLead> sourceLeads,
    @Nullable Integer age,
    List<String> flags,
    List<String> sources,
    String caveats) {

  /// Whether a contender is called to lead.
  public boolean hasLeader() {
    return leader != null && !leader.equals("tie") && !leader.equals("undetermined");
  }

  /// Whether anything could be estimated.
  public boolean determinable() {
    return reason == null;
  }

  /// Whether leads are ratios.
  public boolean comparedByRatio() {
    return scale == Scale.RATIO || scale == Scale.COUNT;
  }
}
