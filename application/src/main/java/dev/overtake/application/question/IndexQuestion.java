package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.index.Index;
import dev.overtake.race.index.IndexAnalysis;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.IndexDocument;
import dev.overtake.report.wording.IndexRows;
import dev.overtake.report.wording.results.IndexResult;
import java.io.IOException;

/// A composite index of all contenders by a named method.
public record IndexQuestion(RaceScope scope, IndexChoices method) implements RaceQuestion<Index> {
  private static final Forms<Index> FORMS =
      Forms.<Index>of("index", Format.TABLE)
          .document(IndexDocument::of)
          .rows(IndexRows::of)
          .json(IndexResult::of)
          .lines(IndexResult.Unit::of);

  @Override
  public Index answer(Work work) throws IOException {
    var index = index(work);
    if (index.indicators().isEmpty()) {
      var year = method.year();
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "no indicator of this race has figures for the index"
              + (year == null ? "." : " in " + year + "."),
          "overtake index " + scope.race() + " --impute linear");
    }
    return index;
  }

  private Index index(Work work) throws IOException {
    var analysis = work.ask(new AnalysisQuestion(scope));
    try {
      return new IndexAnalysis(analysis.leads(), method.method(scope.race()))
          .index(analysis.audit().map(AuditAnalysis::robustness).orElse(null));
    } catch (IllegalArgumentException e) {
      throw Refusal.of(Refusal.Kind.USAGE, e.getMessage() + ".", "overtake index --help");
    }
  }

  @Override
  public Forms<Index> forms() {
    return FORMS;
  }
}
