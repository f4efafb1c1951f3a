package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Work;
import dev.overtake.evidence.Race;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.html.HtmlReport;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The whole race.
public record ReportQuestion(RaceScope scope) implements RaceQuestion<ReportQuestion.Answer> {
  private static final Forms<Answer> FORMS =
      Forms.<Answer>of("report", Format.HTML)
          .text(Format.HTML, a -> HtmlReport.render(a.race, a.standing, a.details, a.audit));

  /// Everything that a page about a race shows.
  ///
  /// @param audit empty when nothing can be called
  public record Answer(
      Race race, Standing standing, List<IndicatorDetail> details, Optional<Audit> audit) {
    public Answer {
      details = List.copyOf(details);
    }
  }

  @Override
  public Answer answer(Work work) throws IOException {
    var analysis = work.ask(new AnalysisQuestion(scope));
    return new Answer(
        work.ask(new RaceFolderQuestion(scope.race())),
        analysis.standing(),
        analysis.details(),
        analysis.audit().map(AuditAnalysis::audit));
  }

  @Override
  public Forms<Answer> forms() {
    return FORMS;
  }
}
