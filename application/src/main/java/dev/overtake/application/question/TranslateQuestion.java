package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.xmile.XmileWriter;
import dev.overtake.report.wording.Format;
import java.io.IOException;

/// A model as XMILE 1.0.
public record TranslateQuestion(ModelScope model) implements Question<Model> {

  @Override
  public Model answer(Work work) throws IOException {
    return model.model(read -> {
      // What cannot run is not written either.
      var _ = Models.program(read);
      return read;
    });
  }

  @Override
  public Forms<Model> forms() {
    return Forms.<Model>of("simulate --xmile", Format.XMILE).text(Format.XMILE, XmileWriter::write);
  }
}
