package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.dynamics.units.UnitCheck;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.List;

/// Where the units of a model's equations do not agree; no line when all do.
public record UnitsQuestion(ModelScope model) implements Question<List<String>> {

  @Override
  public List<String> answer(Work work) throws IOException {
    return model.prepared(p -> UnitCheck.warnings(p.program()));
  }

  @Override
  public Forms<List<String>> forms() {
    return Forms.<List<String>>of("simulate --units", Format.TABLE)
        .text(
            Format.TABLE,
            warnings ->
                warnings.isEmpty() ? "All units agree.\n" : String.join("\n", warnings) + "\n");
  }
}
