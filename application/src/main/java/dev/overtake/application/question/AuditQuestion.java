package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.report.wording.AuditDocument;
import dev.overtake.report.wording.AuditRows;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.results.AuditResult;
import dev.overtake.report.wording.results.FactorResult;
import java.io.IOException;

/// Does the answer survive other defensible methods, and what does it hang on.
public record AuditQuestion(RaceScope scope) implements RaceQuestion<Audit> {
  private static final Forms<Audit> FORMS =
      Forms.<Audit>of("audit", Format.TABLE)
          .document(AuditDocument::of)
          .rows(AuditRows::of)
          .json(AuditResult::of)
          .lines(FactorResult::of);

  @Override
  public Audit answer(Work work) throws IOException {
    return work.ask(new AnalysisQuestion(scope))
        .audit()
        .map(AuditAnalysis::audit)
        .orElseThrow(() ->
            Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "nothing to audit: no indicator of this race can be called for the two.",
                "overtake standing " + scope.race()));
  }

  @Override
  public Forms<Audit> forms() {
    return FORMS;
  }
}
