package dev.overtake.race.standing;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.value.Interval;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who leads in one indicator, how sure that is, and which way it moves.
///
/// A lead is the advantage of A over B: ln(A/B) for ratios and counts, the difference on the own
/// scale for shares and points, with its sign turned where less is ahead. Growth, closing and
/// acceleration are per year in the same terms, so the closing speed is the difference of two
/// growths. Maps are keyed by contender id. Null is what does not apply.
///
/// @param call null for context
/// @param reason why nobody can be called; null where a lead was estimated
/// @param estimate null where there is a reason why not
/// @param flags in their own order
public record IndicatorStanding(
    IndicatorIdentity identity,
    FiguresUsed figures,
    @Nullable Call call,
    @Nullable Reason reason,
    @Nullable LeadEstimate estimate,
    Set<Flag> flags) {

  public String id() {
    return identity.id();
  }

  public String pillar() {
    return identity.pillar();
  }

  public String title() {
    return identity.title();
  }

  public String shortTitle() {
    return identity.shortTitle();
  }

  public String unit() {
    return identity.unit();
  }

  public Scale scale() {
    return identity.scale();
  }

  public IndicatorKind kind() {
    return identity.kind();
  }

  public Direction direction() {
    return identity.direction();
  }

  public double tieZone() {
    return identity.tieZone();
  }

  public String caveats() {
    return identity.caveats();
  }

  public Map<String, Latest> latest() {
    return figures.latest();
  }

  public @Nullable String commonPeriod() {
    return figures.commonPeriod();
  }

  public @Nullable Double observedLead() {
    return figures.observedLead();
  }

  public List<SourceLead> sourceLeads() {
    return figures.sourceLeads();
  }

  public @Nullable Integer age() {
    return figures.age();
  }

  public List<String> sources() {
    return figures.sources();
  }

  /// Who leads; null for context.
  public @Nullable Leader leader() {
    return call == null ? null : call.leader();
  }

  /// The probabilities of the call; null for context and where not determinable.
  public @Nullable Chances chances() {
    return call == null ? null : call.chances();
  }

  public @Nullable Interval lead() {
    return estimate == null ? null : estimate.lead();
  }

  public @Nullable Interval lead95() {
    return estimate == null ? null : estimate.lead95();
  }

  public @Nullable Interval since() {
    return estimate == null ? null : estimate.since();
  }

  public @Nullable Interval monthsBehind() {
    return estimate == null ? null : estimate.monthsBehind();
  }

  public @Nullable LeadChange leadChange() {
    return estimate == null ? null : estimate.change();
  }

  public @Nullable Movement movement() {
    return estimate == null ? null : estimate.movement();
  }

  public @Nullable Map<String, Interval> growth() {
    var movement = movement();
    return movement == null ? null : movement.growth();
  }

  public @Nullable Interval closing() {
    var movement = movement();
    return movement == null ? null : movement.closing();
  }

  public @Nullable Map<String, Double> gaining() {
    var movement = movement();
    return movement == null ? null : movement.gaining();
  }

  public @Nullable Interval acceleration() {
    var movement = movement();
    return movement == null ? null : movement.acceleration();
  }

  /// Whether a contender is called to lead.
  public boolean hasLeader() {
    return leader() instanceof Leader.Contender;
  }

  /// Whether anything could be estimated.
  public boolean determinable() {
    return reason == null;
  }

  /// Whether leads are ratios.
  public boolean comparedByRatio() {
    return scale() == Scale.RATIO || scale() == Scale.COUNT;
  }

  /// The same seen from the other contender. Nothing is estimated twice, so the other order can
  /// only turn signs.
  IndicatorStanding mirrored() {
    return new IndicatorStanding(
        identity,
        figures.mirrored(),
        call,
        reason,
        estimate == null ? null : estimate.mirrored(),
        flags);
  }
}
