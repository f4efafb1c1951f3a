package dev.overtake.cli;

import dev.overtake.application.Names;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.question.SinceQuestion;
import dev.overtake.application.question.StandingQuestion;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.Standing;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `overtake standing`: who leads, lane by lane.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake                                   the flagship race%n"
            + "  overtake standing my-race/ --as-of 2020-12-31%n"
            + "  overtake standing --contenders USA+EUU+JPN,CHN%n"
            + "  overtake standing --contenders CLOUDMATRIX-384,GB200-NVL72%n"
            + "  overtake standing --weights compute=2,chips=2 --without military%n"
            + "  overtake standing --method baseline=last-figure --per gdp --json%n"
            + "  overtake standing -o standing.csv%n"
            + "  overtake standing -o answer.json           kept, to be compared with later%n"
            + "  overtake standing --fail-on call-changed --since answer.json%n"
            + "%n")
final class StandingCommand extends RaceCommand.Whole {
  private static final double LIKELY = 0.55;
  private static final List<String> CONDITIONS =
      List.of("call-changed", "lead-change", "undetermined");

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "call-changed: exit with 10 when a call is another one than in the answer of --since."
              + " lead-change, about the future: with 10 when a lead is likely to change hands"
              + " within the horizon. undetermined: with 11 when a lane cannot be called.")
  private @Nullable String failOn;

  @Option(
      names = "--since",
      paramLabel = "FILE|DATE",
      description =
          "Print which calls are other ones than in an earlier answer, and why: a new figure, a"
              + " revision, time. The answer is a file that standing -f json wrote, or one of a day.")
  private @Nullable String since;

  @Override
  Question<?> question() {
    return since == null ? new StandingQuestion(scope()) : new SinceQuestion(scope(), since);
  }

  @Override
  public Integer call() throws IOException {
    if (failOn != null && !CONDITIONS.contains(failOn)) {
      throw Refusal.field(
          "fail-on",
          " is call-changed, lead-change or undetermined, not '%s'.%s"
              .formatted(failOn, Names.didYouMean(failOn, CONDITIONS)));
    }
    if ("call-changed".equals(failOn) && since == null) {
      throw Refusal.field(
          "fail-on", " call-changed needs an earlier answer: --since FILE or --since DATE.");
    }
    if (since == null && failOn == null) {
      return super.call();
    }
    output.format(question());
    var code = failOn == null ? 0 : code(failOn);
    output.write(question(), false);
    return code;
  }

  private int code(String condition) {
    var application = Session.application();
    if (condition.equals("call-changed") && since != null) {
      return new SinceQuestion(scope(), since).changed(application) ? Exit.CALL_CHANGED : 0;
    }
    var standing = application.ask(new StandingQuestion(scope()));
    if (condition.equals("undetermined")) {
      return undetermined(standing) ? Exit.UNDETERMINED : 0;
    }
    var likely = likelyChanges(standing);
    if (likely > 0 && !output.quiet()) {
      Session.stderr()
          .println(
              "lead-change: %s of the leads are likely to change hands by %s. This is about the future;"
                      .formatted(likely, standing.horizon())
                  + " for what has changed: --fail-on call-changed --since DATE");
    }
    return likely > 0 ? Exit.LEAD_CHANGE : 0;
  }

  private static long likelyChanges(Standing standing) {
    return standing.indicators().stream()
        .filter(s -> s.leadChange() != null && s.leadChange().probability() >= LIKELY)
        .count();
  }

  private static boolean undetermined(Standing standing) {
    return standing.pillars().stream().anyMatch(p -> Leader.Open.UNDETERMINED.equals(p.leader()));
  }
}
