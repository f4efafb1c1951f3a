package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Workspace;
import dev.overtake.evidence.WorkspaceException;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts a race's folder into a workspace.
public record StoreQuestion(Path folder, Path workspace) implements Question<Race> {

  @Override
  public Race answer(Work work) throws IOException {
    var parent = workspace.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (var open = Workspace.open(workspace)) {
      return open.importRace(folder);
    } catch (WorkspaceException e) {
      var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("no workspace");
      throw Refusal.of(Refusal.Kind.INVALID, first, "overtake import --help");
    }
  }

  @Override
  public Forms<Race> forms() {
    return Forms.<Race>of("import", Format.TABLE)
        .text(
            Format.TABLE,
            race ->
                "%s: %s observations, in %s\n"
                    .formatted(race.definition().id(), race.observations().size(), workspace));
  }
}
