package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.terminal.CrossingScreen;
import dev.overtake.report.wording.CrossingRows;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.results.CrossingResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake crossing`: when a lead changes hands.
@Command(
    name = "crossing",
    headerHeading =
        "Examples:%n"
            + "  overtake crossing notable-models%n"
            + "  overtake crossing ai-cluster-compute --json%n"
            + "%n",
    header = "When the lead in an indicator changes hands: runs of a hundred, year by year.")
final class CrossingCommand extends RaceCommand {
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
    return "crossing " + indicator;
  }

  @Override
  String render(Race data, RaceAnalysis analysis, Format format) {
    var s = Indicators.detail(data, analysis, indicator).standing();
    var standing = analysis.standing();
    return switch (format) {
      case TABLE -> CrossingScreen.render(standing, s, output.screen());
      case CSV -> CrossingRows.of(s).csv();
      case TSV -> CrossingRows.of(s).tsv();
      case MD -> CrossingRows.of(s).markdown();
      case JSON -> Json.document(CrossingResult.of(standing, s));
      case JSONL, HTML -> throw unsupported(format, "crossing");
    };
  }
}
