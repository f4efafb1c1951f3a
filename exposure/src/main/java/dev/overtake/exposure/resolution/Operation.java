package dev.overtake.exposure.resolution;

import java.util.Set;

/// Who runs what answers, who owns them, where the machine stands, and how it is reached.
///
/// @param operator `self` for the business
/// @param owner who owns the operator in the end
/// @param runsIn jurisdiction of the machine, or `local`
/// @param organisations ids of operator and owner
public record Operation(
    Attribute operator,
    Attribute owner,
    Attribute runsIn,
    Access access,
    Set<String> organisations) {
  public Operation {
    organisations = Set.copyOf(organisations);
  }

  Operation asService() {
    return new Operation(operator, owner, runsIn, Access.SERVICE, organisations);
  }
}
