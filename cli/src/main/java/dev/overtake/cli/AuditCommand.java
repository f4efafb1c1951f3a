package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.AuditDocument;
import dev.overtake.report.wording.AuditRows;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.results.AuditResult;
import dev.overtake.report.wording.results.FactorResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake audit`: does the answer survive other defensible methods.
@Command(
    name = "audit",
    headerHeading =
        "Examples:%n"
            + "  overtake audit                             the flagship race%n"
            + "  overtake audit my-race/ --contenders USA,EUU%n"
            + "  overtake audit -o audit.md%n"
            + "%n",
    header = "Does the answer survive other methods, what does it hang on, and what flips it.")
final class AuditCommand extends RaceCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "RACE",
      defaultValue = Races.FLAGSHIP,
      description = "A race's name or folder. Default: ${DEFAULT-VALUE}.")
  private String race = Races.FLAGSHIP;

  @Override
  String race() {
    return race;
  }

  @Override
  String request() {
    return "audit";
  }

  @Override
  String render(Race data, RaceAnalysis analysis, Format format) {
    var audit =
        analysis
            .audit()
            .map(AuditAnalysis::audit)
            .orElseThrow(() ->
                new Failure(
                    Failure.NOT_FOUND,
                    "nothing to audit: no indicator of this race can be called for the two.",
                    "overtake standing " + race));
    return switch (format) {
      case TABLE -> TerminalDocument.render(AuditDocument.of(audit), output.screen());
      case MD -> AuditDocument.of(audit).markdown();
      case CSV -> AuditRows.of(audit).csv();
      case TSV -> AuditRows.of(audit).tsv();
      case JSON -> Json.document(AuditResult.of(audit));
      case JSONL -> Json.lines(FactorResult.of(audit));
      case HTML -> throw unsupported(format, "audit");
    };
  }
}
