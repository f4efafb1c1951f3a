package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.terminal.ShowScreen;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.SeriesRows;
import dev.overtake.report.wording.results.ShowResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake show`: one indicator in full.
@Command(
    name = "show",
    headerHeading =
        "Examples:%n"
            + "  overtake show electricity-generation%n"
            + "  overtake show notable-models --contenders CHN,USA%n"
            + "  overtake show robots-installed -o robots.csv%n"
            + "%n",
    header = "One indicator in full: figures, level, momentum, sources and caveats.")
final class ShowCommand extends RaceCommand {
  @Parameters(index = "0", paramLabel = "INDICATOR", description = "Its name.")
  private String indicator = "";

  @Parameters(
      index = "1",
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
    return "show " + indicator;
  }

  @Override
  String render(Race data, RaceAnalysis analysis, Format format) {
    var detail = Indicators.detail(data, analysis, indicator);
    var standing = analysis.standing();
    return switch (format) {
      case TABLE -> ShowScreen.render(data, standing, detail, output.screen());
      case CSV -> SeriesRows.of(detail).csv();
      case TSV -> SeriesRows.of(detail).tsv();
      case MD -> SeriesRows.of(detail).markdown();
      case JSON -> Json.document(ShowResult.of(standing, detail));
      case JSONL -> Json.lines(ShowResult.Point.of(detail));
      case HTML -> throw unsupported(format, "show");
    };
  }
}
