package dev.overtake.report.wording;

import dev.overtake.race.value.ContenderName;
import java.util.List;
import java.util.stream.Collectors;

/// The title of an answer, which names the pair asked about.
final class RaceTitle {
  private RaceTitle() {}

  /// The race's own title where it names both and nobody else; else the two and what follows the
  /// title's colon.
  static String of(String title, List<ContenderName> pair) {
    var colon = title.indexOf(": ");
    if (pair.stream().allMatch(c -> title.contains(c.name())) && onlyThem(title, colon, pair)) {
      return title;
    }
    var names = pair.stream().map(ContenderName::name).collect(Collectors.joining(" and "));
    return names + ": " + (colon < 0 ? title : title.substring(colon + 2));
  }

  private static boolean onlyThem(String title, int colon, List<ContenderName> pair) {
    var left = colon < 0 ? "" : title.substring(0, colon);
    for (var contender : pair) {
      left = left.replace(contender.name(), "");
    }
    return left.replaceAll("\\b(and|the|versus|vs)\\b|[\\s,.&–-]", "").isEmpty();
  }
}
