package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.RaceTemplate;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a small valid race into a new folder; the answer is what was written.
public record InitQuestion(Path folder) implements Question<List<Path>> {

  @Override
  public List<Path> answer(Work work) throws IOException {
    try {
      return RaceTemplate.create(folder).stream().map(folder::resolve).toList();
    } catch (FileAlreadyExistsException e) {
      throw Refusal.of(
          Refusal.Kind.INVALID, folder + " is not empty.", "overtake init a-new-folder/");
    }
  }

  @Override
  public Forms<List<Path>> forms() {
    return Forms.<List<Path>>of("init", Format.TABLE)
        .text(
            Format.TABLE,
            files ->
                files.stream().map(Path::toString).collect(Collectors.joining("\n", "", "\n")));
  }
}
