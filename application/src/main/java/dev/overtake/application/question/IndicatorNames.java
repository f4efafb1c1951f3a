package dev.overtake.application.question;

import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.wording.IndicatorsTable;
import java.util.Collection;

/// Finds the indicators that somebody names.
final class IndicatorNames {
  private IndicatorNames() {}

  /// An indicator in full.
  static IndicatorDetail detail(Race race, RaceAnalysis analysis, String name) {
    var id = named(race, name).id();
    return analysis
        .detail(id)
        .orElseThrow(() ->
            Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "nothing was known of " + id + " for this pair by that date.",
                "overtake show " + id));
  }

  /// Refuses an id that is none.
  static void check(Race race, Collection<String> ids, String name) {
    for (var id : ids) {
      if (race.indicator(id).isEmpty()) {
        throw Refusal.of(
            Refusal.Kind.NOT_FOUND,
            "no indicator '" + id + "'." + Names.didYouMean(id, ids(race)),
            "overtake indicators " + name);
      }
    }
  }

  /// By id, title or alias.
  static Indicator named(Race race, String name) {
    return race.indicators().stream()
        .filter(i -> answersTo(i, name))
        .findFirst()
        .orElseThrow(() -> unknown(race, name));
  }

  static boolean answersTo(Indicator indicator, String name) {
    return indicator.id().equalsIgnoreCase(name)
        || indicator.title().equalsIgnoreCase(name)
        || indicator.shortTitle().equalsIgnoreCase(name)
        || indicator.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static Refusal unknown(Race race, String name) {
    var meant = Names.didYouMean(name, ids(race));
    var found = IndicatorsTable.find(race, name.replace('-', ' '));
    if (meant.isEmpty() && !found.isEmpty()) {
      meant = " Did you mean " + found.getFirst().id() + "?";
    }
    return Refusal.of(
        Refusal.Kind.NOT_FOUND,
        "no indicator is called '" + name + "'." + meant,
        "overtake indicators");
  }

  private static Collection<String> ids(Race race) {
    return race.indicators().stream().map(Indicator::id).toList();
  }
}
