package dev.overtake.cli;

import dev.overtake.evidence.PastFigure;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.backtest.Backtest;
import dev.overtake.race.backtest.MomentumRecord;
import dev.overtake.report.html.MomentumCharts;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.Document;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.MomentumDocument;
import dev.overtake.report.wording.TrackRecordDocument;
import dev.overtake.report.wording.results.BacktestResult;
import dev.overtake.report.wording.results.MomentumResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake backtest`: how past calls of a race did.
@Command(
    name = "backtest",
    headerHeading =
        "Examples:%n"
            + "  overtake backtest -o track-record.md        half a minute for the flagship%n"
            + "  overtake backtest --momentum -o momentum.md does momentum matter? with two charts%n"
            + "  overtake backtest --momentum --keep         so that the standing can cite it%n"
            + "%n",
    header = "Scores what would have been printed at the ends of past years.")
final class BacktestCommand implements Callable<Integer> {
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "RACE",
      defaultValue = Races.FLAGSHIP,
      description = "A race's name or folder. Default: ${DEFAULT-VALUE}.")
  private String name = Races.FLAGSHIP;

  @Option(
      names = "--momentum",
      description = "What closing speed adds to the level in predicting who leads later.")
  private boolean momentum;

  @Option(
      names = "--keep",
      description =
          "With --momentum: keep the figures in the race folder, for the standing to cite.")
  private boolean keep;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Score these alone; may be given several times.")
  private @Nullable Set<String> indicators;

  @Option(names = "--seed", paramLabel = "N", description = "Of the random draws. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    if (keep && !momentum) {
      throw new Failure(Failure.USAGE, "--keep goes with --momentum.", "");
    }
    var folder = Races.folder(name);
    var race = RaceFolder.read(folder);
    check(race);
    if (!output.quiet() && OutputOptions.terminal()) {
      Main.err().println("going back to the ends of past years …");
    }
    var backtest =
        new Backtest(race, seed, id -> indicators == null || indicators.contains(id), Workers.ALL);
    if (backtest.empty()) {
      throw new Failure(
          Failure.NOT_FOUND,
          "no past lead of this race can be scored: none has a forecast and a later figure.",
          "overtake indicators " + name);
    }
    if (momentum) {
      study(folder, backtest.momentum());
    } else {
      var record = backtest.trackRecord();
      output.write(
          written(TrackRecordDocument.of(record), BacktestResult.of(record)),
          Main.out(),
          Main.err());
    }
    return 0;
  }

  private void check(Race race) {
    if (indicators == null) {
      return;
    }
    for (var id : indicators) {
      if (race.indicator(id).isEmpty()) {
        var known =
            race.indicators().stream().map(i -> i.id()).collect(Collectors.toUnmodifiableSet());
        throw new Failure(
            Failure.NOT_FOUND,
            "no indicator '" + id + "'." + Suggestion.forName(id, known),
            "overtake indicators " + name);
      }
    }
  }

  private void study(Path folder, MomentumRecord record) throws IOException {
    output.write(
        written(MomentumDocument.of(record), MomentumResult.of(record)), Main.out(), Main.err());
    if (output.format(Format.MD) == Format.MD) {
      output.writeBeside(MomentumDocument.GAINS, MomentumCharts.gains(record));
      output.writeBeside(MomentumDocument.LASTING, MomentumCharts.lasting(record));
    }
    if (keep) {
      PastFigure.keep(folder, record.figures());
    }
  }

  private String written(Document document, Object result) {
    var format = output.format(Format.MD);
    return switch (format) {
      case MD -> document.markdown();
      case TABLE -> TerminalDocument.render(document, output.screen());
      case JSON -> Json.document(result);
      case CSV, TSV, JSONL, HTML -> throw RaceCommand.unsupported(format, "backtest");
    };
  }
}
