package dev.overtake.application;

import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.report.wording.Format;
import java.util.Optional;

/// What stands in a race's folder. Other questions ask it, so that a folder is read once.
///
/// @param race its name or folder
public record RaceFolderQuestion(String race) implements Question<Race> {

  @Override
  public Race answer(Work work) {
    try {
      return RaceFolder.read(work.catalogue().folder(race));
    } catch (InvalidRaceException e) {
      throw Refusal.invalid(e, "overtake validate " + race);
    }
  }

  @Override
  public Forms<Race> forms() {
    return Forms.of("race", Format.TABLE);
  }

  @Override
  public Optional<String> evidence() {
    return Optional.of(race);
  }
}
