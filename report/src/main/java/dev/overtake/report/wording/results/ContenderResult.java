package dev.overtake.report.wording.results;

import dev.overtake.race.value.ContenderName;
import java.util.List;

/// How a contender is written.
///
/// @param inProse inside a sentence, such as `the United States`
/// @param members ids of what a sum that was asked for adds up; empty otherwise
public record ContenderResult(
    String id, String name, String shortName, String inProse, List<String> members) {

  static List<ContenderResult> of(List<ContenderName> names) {
    return names.stream()
        .map(c ->
            new ContenderResult(
                c.id(),
                c.name(),
                c.shortName(),
                c.inProse(),
                c.members().stream().map(ContenderName::id).toList()))
        .toList();
  }
}
