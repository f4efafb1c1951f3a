package dev.overtake.application.question;

import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.ScenarioNames;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Race;
import dev.overtake.race.system.RaceSystem;
import dev.overtake.race.system.SystemScenario;
import dev.overtake.race.system.SystemScenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The shipped model of the race with the figures of a race.
record RaceModel(RaceSystem system, Race race, Path folder) {
  private static final int LEAST = 50;
  private static final int MOST = 100_000;

  static RaceModel of(Work work, String name, int runs) throws IOException {
    if (runs < LEAST || runs > MOST) {
      throw Refusal.field(
          "runs", " is from %s to %s for the race, not %s.".formatted(LEAST, MOST, runs));
    }
    var folder = work.catalogue().data("dynamics");
    var system = RaceSystem.read(folder);
    var race = work.ask(new RaceFolderQuestion(name));
    for (var nation : system.nations()) {
      if (race.contender(nation).isEmpty()) {
        throw Refusal.of(
            Refusal.Kind.INVALID,
            "the model is about %s, and the race %s has no contender %s."
                .formatted(String.join(" and ", system.nations()), race.definition().id(), nation));
      }
    }
    return new RaceModel(system, race, folder);
  }

  /// The scenarios that are shipped.
  List<SystemScenario> shipped() throws IOException {
    return SystemScenarios.folder(folder.resolve("scenarios"), system);
  }

  /// Scenarios by name or file, stacked with `+`.
  SystemScenario scenario(String text, List<SystemScenario> shipped) throws IOException {
    SystemScenario all = null;
    for (var name : text.split("\\+", -1)) {
      var one =
          ScenarioNames.find(
              name, shipped, SystemScenario::id, file -> SystemScenarios.file(file, system));
      try {
        all = all == null ? one : all.with(one);
      } catch (IllegalArgumentException e) {
        throw Refusal.of(Refusal.Kind.USAGE, e.getMessage() + ".");
      }
    }
    return Objects.requireNonNull(all);
  }

  static String name(Race race, String id) {
    return race.contender(id).map(Contender::inProse).orElse(id);
  }
}
