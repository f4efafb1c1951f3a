package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.html.HtmlReport;
import dev.overtake.report.terminal.StandingTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.StandingRows;
import dev.overtake.report.wording.results.IndicatorResult;
import dev.overtake.report.wording.results.StandingResult;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake standing`: who leads, lane by lane.
@Command(
    name = "standing",
    headerHeading =
        "Examples:%n"
            + "  overtake                                   the flagship race%n"
            + "  overtake standing my-race/ --as-of 2020-12-31%n"
            + "  overtake standing --contenders USA,EUU --json%n"
            + "  overtake standing -o standing.csv%n"
            + "%n",
    header = "Who leads, lane by lane, how sure that is, and which way it moves.")
final class StandingCommand extends RaceCommand {
  static final int LEAD_CHANGE = 10;
  static final int UNDETERMINED = 11;
  private static final double LIKELY = 0.55;

  @Parameters(
      arity = "0..1",
      paramLabel = "RACE",
      defaultValue = Races.FLAGSHIP,
      description = "A race's name or folder. Default: ${DEFAULT-VALUE}.")
  private String race = Races.FLAGSHIP;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "lead-change: exit with 10 when a change of a lead is likely. undetermined: with 11"
              + " when a pillar cannot be called.")
  private @Nullable String failOn;

  private int code;

  @Override
  String race() {
    return race;
  }

  @Override
  String request() {
    return "standing";
  }

  @Override
  public Integer call() throws IOException {
    if (failOn == null) {
      return super.call();
    }
    if (!Set.of("lead-change", "undetermined").contains(failOn)) {
      throw new Failure(
          Failure.USAGE, "--fail-on is lead-change or undetermined, not '" + failOn + "'.", "");
    }
    output.write(computed(), Main.out(), Main.err());
    return code;
  }

  @Override
  String render(Race data, RaceAnalysis analysis, Format format) {
    var standing = analysis.standing();
    code = code(standing);
    return switch (format) {
      case TABLE -> StandingTable.render(standing, output.screen());
      case CSV -> StandingRows.of(standing).csv();
      case TSV -> StandingRows.of(standing).tsv();
      case MD -> StandingRows.brief(standing).markdown();
      case JSON -> Json.document(StandingResult.of(standing));
      case JSONL -> Json.lines(IndicatorResult.of(standing));
      case HTML ->
          HtmlReport.render(
              data, standing, analysis.details(), analysis.audit().map(AuditAnalysis::audit));
    };
  }

  private int code(Standing standing) {
    if ("lead-change".equals(failOn)) {
      var likely =
          standing.indicators().stream()
              .anyMatch(s -> s.leadChange() != null && s.leadChange().probability() >= LIKELY);
      return likely ? LEAD_CHANGE : 0;
    }
    var open =
        standing.pillars().stream().anyMatch(p -> Leader.Open.UNDETERMINED.equals(p.leader()));
    return open ? UNDETERMINED : 0;
  }
}
