package dev.overtake.cli;

import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.wording.IndicatorsTable;
import java.util.ArrayList;

/// Finds the indicator somebody names.
final class Indicators {
  private Indicators() {}

  static IndicatorDetail detail(Race race, RaceAnalysis analysis, String name) {
    var id = named(race, name).id();
    return analysis
        .detail(id)
        .orElseThrow(() ->
            new Failure(
                Failure.NOT_FOUND,
                "nothing was known of " + id + " for this pair by that date.",
                "overtake show " + id));
  }

  /// By id, title or alias.
  private static Indicator named(Race race, String name) {
    return race.indicators().stream()
        .filter(i ->
            i.id().equalsIgnoreCase(name)
                || i.title().equalsIgnoreCase(name)
                || i.shortTitle().equalsIgnoreCase(name)
                || i.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(() -> unknown(race, name));
  }

  private static Failure unknown(Race race, String name) {
    var known = new ArrayList<String>();
    race.indicators().forEach(i -> known.add(i.id()));
    var meant = Suggestion.forName(name, known);
    var found = IndicatorsTable.find(race, name.replace('-', ' '));
    if (meant.isEmpty() && !found.isEmpty()) {
      meant = " Did you mean " + found.getFirst().id() + "?";
    }
    return new Failure(
        Failure.NOT_FOUND, "no indicator is called '" + name + "'." + meant, "overtake indicators");
  }
}
