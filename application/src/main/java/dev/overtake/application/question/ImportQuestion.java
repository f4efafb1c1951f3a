package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.ObservationImport;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Adds figures of a table to a race.
///
/// @param file a table with `indicator`, `contender`, `period` and `value`
/// @param race the name or folder of the race
/// @param source of rows that name none; may be empty
public record ImportQuestion(Path file, String race, String source)
    implements Question<ObservationImport.Merged> {
  private static final Forms<ObservationImport.Merged> FORMS =
      Forms.<ObservationImport.Merged>of("import", Format.TABLE)
          .text(
              Format.TABLE,
              merged ->
                  "%s added, %s unchanged, %s in conflict\n"
                      .formatted(merged.added(), merged.unchanged(), merged.conflicts().size()));

  @Override
  public ObservationImport.Merged answer(Work work) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    if (race.isEmpty()) {
      throw Refusal.of(
          Refusal.Kind.USAGE,
          "a CSV needs a race to go into.",
          "overtake import " + file + " --into DIR");
    }
    return ObservationImport.merge(work.catalogue().folder(race), file, source);
  }

  @Override
  public Forms<ObservationImport.Merged> forms() {
    return FORMS;
  }
}
