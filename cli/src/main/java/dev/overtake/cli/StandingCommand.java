package dev.overtake.cli;

import dev.overtake.application.Refusal;
import dev.overtake.application.question.StandingQuestion;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.Standing;
import java.io.IOException;
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
            + "%n")
final class StandingCommand extends RaceCommand.Whole {
  private static final double LIKELY = 0.55;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "lead-change: exit with 10 when a change of a lead is likely. undetermined: with 11"
              + " when a pillar cannot be called.")
  private @Nullable String failOn;

  @Override
  StandingQuestion question() {
    return new StandingQuestion(scope());
  }

  @Override
  public Integer call() throws IOException {
    if (failOn == null) {
      return super.call();
    }
    output.format(question());
    var standing = Session.application().ask(question());
    var code =
        switch (failOn) {
          case "lead-change" -> likelyChange(standing) ? Exit.LEAD_CHANGE : 0;
          case "undetermined" -> undetermined(standing) ? Exit.UNDETERMINED : 0;
          default ->
              throw Refusal.field(
                  "fail-on", " is lead-change or undetermined, not '" + failOn + "'.");
        };
    output.write(question(), false);
    return code;
  }

  private static boolean likelyChange(Standing standing) {
    return standing.indicators().stream()
        .anyMatch(s -> s.leadChange() != null && s.leadChange().probability() >= LIKELY);
  }

  private static boolean undetermined(Standing standing) {
    return standing.pillars().stream().anyMatch(p -> Leader.Open.UNDETERMINED.equals(p.leader()));
  }
}
