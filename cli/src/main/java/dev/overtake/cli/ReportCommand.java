package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.html.HtmlReport;
import dev.overtake.report.wording.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake report`: one self-contained page.
@Command(
    name = "report",
    headerHeading =
        "Examples:%n"
            + "  overtake report -o us-china-ai.html%n"
            + "  overtake report my-race/ --as-of 2020-12-31 -o then.html%n"
            + "%n",
    header = "The whole race as one self-contained page.")
final class ReportCommand extends RaceCommand {
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
    return "report";
  }

  @Override
  Format usualFormat() {
    return Format.HTML;
  }

  @Override
  String render(Race data, RaceAnalysis analysis, Format format) {
    if (format != Format.HTML) {
      throw unsupported(format, "report");
    }
    return HtmlReport.render(
        data, analysis.standing(), analysis.details(), analysis.audit().map(AuditAnalysis::audit));
  }
}
