package dev.overtake.race.standing;

import dev.overtake.race.lead.Basis;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.value.Interval;
import org.jspecify.annotations.Nullable;

/// What was estimated of a lead. Null is what does not apply.
///
/// @param basis what it was estimated from
/// @param lead median and 80 % interval
/// @param lead95 median and 95 % interval
/// @param since decimal year of the last sustained lead change; where the figures begin later, the
///   first of them; null where there are too few to tell
/// @param movement null for a frontier
/// @param monthsBehind of a frontier alone
/// @param change the next lead change; null for context and for a frontier
public record LeadEstimate(
    Basis basis,
    Interval lead,
    Interval lead95,
    @Nullable Interval since,
    @Nullable Movement movement,
    @Nullable Interval monthsBehind,
    @Nullable LeadChange change) {

  LeadEstimate mirrored() {
    return new LeadEstimate(
        basis,
        lead.mirrored(),
        lead95.mirrored(),
        since,
        movement == null ? null : movement.mirrored(),
        monthsBehind,
        change);
  }
}
