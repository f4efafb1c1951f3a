package dev.overtake.evidence;

import java.util.List;

/// A race folder breaks its rules.
public final class InvalidRaceException extends RuntimeException {
  private final transient List<Fault> faults;

  /// Made of at least one fault.
  public InvalidRaceException(List<Fault> faults) {
    super(faults.getFirst().toString());
    this.faults = List.copyOf(faults);
  }

  /// Every broken rule, in the order of files and lines.
  public List<Fault> faults() {
    return faults;
  }
}
