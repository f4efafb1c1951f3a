package dev.overtake.application.question;

import dev.overtake.application.Application;
import dev.overtake.application.Days;
import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.race.history.Answered;
import dev.overtake.race.history.CallChanges;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.wording.CallChangeRows;
import dev.overtake.report.wording.CallChangeWords;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.results.CallChangesResult;
import dev.overtake.report.wording.results.KeptAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which calls of a standing are other ones than in an earlier answer, and why.
///
/// @param since a file with the JSON of an earlier standing, or the day of the earlier answer
public record SinceQuestion(RaceScope scope, String since) implements Question<CallChanges> {
  private static final long LARGEST = 64L << 20;

  private static final Forms<CallChanges> FORMS =
      Forms.<CallChanges>of("standing --since", Format.TABLE)
          .document(CallChangeWords::document)
          .rows(CallChangeRows::of)
          .json(CallChangesResult::of)
          .lines(CallChangesResult.Changed::of);

  @Override
  public CallChanges answer(Work work) throws IOException {
    var standing = work.ask(new StandingQuestion(scope));
    try {
      return CallChanges.between(earlier(work), answered(standing), standing);
    } catch (IllegalArgumentException e) {
      throw Refusal.field("since", " " + since + ": " + e.getMessage() + ".");
    }
  }

  /// Whether any call is another one.
  public boolean changed(Application application) {
    return !application.ask(this).changes().isEmpty();
  }

  private Answered earlier(Work work) throws IOException {
    var file = Path.of(since);
    if (Files.isRegularFile(file)) {
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("it is too large for the JSON of a standing");
      }
      return KeptAnswer.read(Files.readString(file));
    }
    if (since.contains(".") || since.contains("/")) {
      throw Refusal.noFile(since);
    }
    // Read only to refuse what is no date under the name that was used.
    Days.of("since", since, work.today(), work.today());
    var then = new RaceScope(scope.race(), since, scope.contenders(), scope.seed(), scope.levers());
    return answered(work.ask(new StandingQuestion(then)));
  }

  private static Answered answered(Standing standing) {
    return Answered.of(standing, KeptAnswer.method(standing.run()));
  }

  @Override
  public Forms<CallChanges> forms() {
    return FORMS;
  }

  @Override
  public Optional<String> cites() {
    return Optional.of(scope.race());
  }
}
