package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.Input;
import dev.overtake.claims.CheckResult;
import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.claims.document.Documents;
import dev.overtake.claims.document.UnreadableDocumentException;
import dev.overtake.claims.reading.FixedReadings;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.RunIdentity;
import dev.overtake.report.html.CheckPage;
import dev.overtake.report.wording.CheckDocument;
import dev.overtake.report.wording.CheckRows;
import dev.overtake.report.wording.CheckWording;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.ReadingsFile;
import dev.overtake.report.wording.results.Check;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The claims of documents against a race's evidence.
///
/// @param date of the documents, over their own; null where theirs holds
/// @param review whether the JSON is schema.org's ClaimReview
/// @param readings the JSON of an earlier check with claims that somebody has fixed; null for none
public record CheckQuestion(
    RaceScope scope,
    List<Input> documents,
    @Nullable String date,
    boolean review,
    @Nullable Input readings)
    implements Question<CheckQuestion.Answer> {
  private static final long LARGEST = 100_000_000;
  private static final Forms<Answer> FORMS = forms("check");
  private static final Forms<Answer> REVIEW =
      Forms.<Answer>of("check --claim-review", Format.JSON)
          .text(Format.JSON, a -> CheckDocument.claimReview(a.worded()));

  /// What is written of a check, under the name of a command.
  static Forms<Answer> forms(String name) {
    return Forms.<Answer>of(name, Format.TABLE)
        .document(a -> CheckDocument.of(a.worded(), a.race))
        .rows(a -> CheckRows.of(a.worded()))
        .text(Format.JSON, a -> CheckDocument.json(a.worded()))
        .lines(a -> a.worded().documents().stream().flatMap(d -> d.claims().stream()).toList())
        .text(Format.HTML, a -> CheckPage.render(a.result, a.race));
  }

  /// What was found.
  ///
  /// @param unread why documents could not be read, in their order
  public record Answer(Race race, CheckResult result, List<Refusal> unread) {
    public Answer {
      unread = List.copyOf(unread);
    }

    private Check worded() {
      return CheckWording.of(result, race);
    }
  }

  public CheckQuestion {
    documents = List.copyOf(documents);
  }

  @Override
  public Answer answer(Work work) throws IOException {
    var race = work.ask(new RaceFolderQuestion(scope.race()));
    var request = scope.request(work, race);
    var day = day();
    var read = new ArrayList<Document>();
    var unread = new ArrayList<Refusal>();
    for (var document : documents) {
      try {
        read.add(Documents.of(document.name(), bytes(document), day));
      } catch (UnreadableDocumentException e) {
        unread.add(Refusal.of(Refusal.Kind.INVALID, e.getMessage() + "."));
      } catch (Refusal e) {
        unread.add(e);
      }
    }
    if (read.isEmpty() && unread.size() == 1) {
      throw unread.getFirst();
    }
    var checker = Checker.fixed(race, request.asOf(), fixed());
    var result = checker.check(read, RunIdentity.ENGINE, request.seed());
    return new Answer(race, result, unread);
  }

  private List<FixedReadings.Fixed> fixed() {
    if (readings == null) {
      return List.of();
    }
    try {
      return ReadingsFile.parse(new String(bytes(readings), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Refusal.of(Refusal.Kind.INVALID, readings.name() + ": " + e.getMessage() + ".");
    }
  }

  private static byte[] bytes(Input document) {
    try {
      return document.bytes(LARGEST);
    } catch (IOException e) {
      throw Refusal.of(Refusal.Kind.INVALID, document.name() + " cannot be read: " + e + ".");
    }
  }

  private @Nullable LocalDate day() {
    if (date == null) {
      return null;
    }
    try {
      return Period.parse(date).end();
    } catch (IllegalArgumentException e) {
      throw Refusal.field("date", " needs a date such as 2025-08-02, not '" + date + "'.");
    }
  }

  @Override
  public Optional<String> cites() {
    return Optional.of(scope.race());
  }

  @Override
  public Forms<Answer> forms() {
    return review ? REVIEW : FORMS;
  }
}
