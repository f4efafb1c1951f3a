package dev.overtake.report.wording.results;

import dev.overtake.race.value.ContenderName;
import java.util.List;

/// How a contender is written.
///
/// @param inProse inside a sentence, such as `the United States`
public record ContenderResult(String id, String name, String shortName, String inProse) {

  static List<ContenderResult> of(List<ContenderName> names) {
    return names.stream()
        .map(c -> new ContenderResult(c.id(), c.name(), c.shortName(), c.inProse()))
        .toList();
  }
}
