package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.report.wording.Format;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a race's folder keeps its rules.
public record ValidateQuestion(Path folder) implements Question<RaceFolder.Checked> {

  @Override
  public RaceFolder.Checked answer(Work work) {
    if (!Files.isDirectory(folder)) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND, "there is no folder " + folder + ".", "overtake init DIR");
    }
    return RaceFolder.check(folder);
  }

  @Override
  public Forms<RaceFolder.Checked> forms() {
    return Forms.<RaceFolder.Checked>of("validate", Format.TABLE).text(Format.TABLE, this::text);
  }

  private String text(RaceFolder.Checked checked) {
    return checked
        .race()
        .map(race ->
            "%s is valid: %s indicators, %s sources, %s observations\n"
                .formatted(
                    folder,
                    race.indicators().size(),
                    race.sources().size(),
                    race.observations().size()))
        .orElseGet(() -> {
          var lines = new StringBuilder();
          checked.faults().forEach(fault -> lines.append(fault).append('\n'));
          return lines.toString();
        });
  }
}
