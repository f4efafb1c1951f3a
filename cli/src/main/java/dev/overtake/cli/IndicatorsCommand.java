package dev.overtake.cli;

import dev.overtake.evidence.RaceFolder;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.IndicatorsTable;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.results.IndicatorsResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `overtake indicators`: what a race measures.
@Command(
    name = "indicators",
    headerHeading =
        "Examples:%n"
            + "  overtake indicators%n"
            + "  overtake indicators solar%n"
            + "  overtake indicators my-race/ power capacity%n"
            + "%n",
    header = "Finds indicators by words in their names and definitions.")
final class IndicatorsCommand implements Callable<Integer> {
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "RACE WORDS",
      description = "A race's name or folder (default: " + Races.FLAGSHIP + "), then words.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    var named = !words.isEmpty() && Races.find(words.getFirst()).isPresent();
    var race = RaceFolder.read(Races.folder(named ? words.getFirst() : Races.FLAGSHIP));
    var wanted = String.join(" ", named ? words.subList(1, words.size()) : words);
    var found = IndicatorsTable.find(race, wanted);
    if (found.isEmpty()) {
      throw new Failure(
          Failure.NOT_FOUND,
          "no indicator of " + race.definition().id() + " speaks of '" + wanted + "'.",
          "overtake indicators");
    }
    var full = IndicatorsTable.full(found);
    var text =
        switch (output.format(Format.TABLE)) {
          case TABLE -> TerminalTable.render(IndicatorsTable.brief(found), output.screen());
          case CSV -> full.csv();
          case TSV -> full.tsv();
          case MD -> full.markdown();
          case JSON -> Json.document(IndicatorsResult.of(found));
          case JSONL -> Json.lines(IndicatorsResult.of(found));
          case HTML -> throw RaceCommand.unsupported(Format.HTML, "indicators");
        };
    output.write(text, Main.out(), Main.err());
    return 0;
  }
}
