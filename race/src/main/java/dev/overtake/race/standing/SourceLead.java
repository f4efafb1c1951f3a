package dev.overtake.race.standing;

/// What one source alone says of the lead, at the last period in which it has both contenders.
///
/// @param lead in the terms of the standing's lead, of A over B
public record SourceLead(String source, String period, double lead) {

  /// The same seen from the other contender.
  public SourceLead mirrored() {
    return new SourceLead(source, period, -lead + 0.0);
  }
}
