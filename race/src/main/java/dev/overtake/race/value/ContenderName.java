package dev.overtake.race.value;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import java.util.List;

/// How a contender is written.
///
/// @param inProse inside a sentence, such as `the United States`
/// @param kind what it is
/// @param members of a sum of contenders that was asked for; empty otherwise
public record ContenderName(
    String id,
    String name,
    String shortName,
    String inProse,
    ContenderKind kind,
    List<ContenderName> members) {

  public ContenderName {
    members = List.copyOf(members);
  }

  /// A nation by itself.
  public ContenderName(String id, String name, String shortName, String inProse) {
    this(id, name, shortName, inProse, ContenderKind.COUNTRY, List.of());
  }

  /// The names of a contender.
  public static ContenderName of(Contender c) {
    return of(c, List.of());
  }

  /// Whether it is something made, such as a machine: it stands as it is and has no momentum.
  public boolean thing() {
    return kind == ContenderKind.SYSTEM || kind == ContenderKind.MODEL;
  }

  /// The names of a sum of others.
  public static ContenderName of(Contender sum, List<ContenderName> members) {
    return new ContenderName(
        sum.id(), sum.name(), sum.shortName(), sum.inProse(), sum.kind(), members);
  }
}
