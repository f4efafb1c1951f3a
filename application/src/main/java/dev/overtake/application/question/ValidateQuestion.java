package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Names;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Numbers;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a race's folder keeps its rules.
///
/// @param folder of the race, or the name of one that is shipped
public record ValidateQuestion(Path folder) implements Question<RaceFolder.Checked> {

  @Override
  public RaceFolder.Checked answer(Work work) {
    return RaceFolder.check(
        Files.isDirectory(folder)
            ? folder
            : work.catalogue()
                .find(folder.toString())
                .orElseThrow(() ->
                    Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "there is no folder "
                            + folder
                            + "."
                            + Names.didYouMean(folder.toString(), work.catalogue().races()),
                        "overtake init DIR")));
  }

  @Override
  public Forms<RaceFolder.Checked> forms() {
    return Forms.<RaceFolder.Checked>of("validate", Format.TABLE).text(Format.TABLE, this::text);
  }

  private String text(RaceFolder.Checked checked) {
    return checked
        .race()
        .map(race ->
            "%s is valid: %s, %s, %s\n"
                .formatted(
                    folder,
                    Numbers.count(race.indicators().size(), "indicator"),
                    Numbers.count(race.sources().size(), "source"),
                    Numbers.count(race.observations().size(), "observation")))
        .orElseGet(() -> {
          var lines = new StringBuilder();
          checked.faults().forEach(fault -> lines.append(fault).append('\n'));
          return lines.toString();
        });
  }
}
