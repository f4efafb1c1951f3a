package dev.overtake.report.wording;

import dev.overtake.race.value.ContenderName;
import java.util.List;
import java.util.stream.Collectors;

/// The title of an answer, which names the pair asked about.
final class RaceTitle {
  private RaceTitle() {}

  /// The race's own title where it names both; else the two and what follows the title's colon.
  static String of(String title, List<ContenderName> pair) {
    if (pair.stream().allMatch(c -> title.contains(c.name()))) {
      return title;
    }
    var colon = title.indexOf(": ");
    var names = pair.stream().map(ContenderName::name).collect(Collectors.joining(" and "));
    return names + ": " + (colon < 0 ? title : title.substring(colon + 2));
  }
}
