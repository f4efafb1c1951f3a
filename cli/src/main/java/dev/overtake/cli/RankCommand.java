package dev.overtake.cli;

import dev.overtake.estimation.ranking.Battles;
import dev.overtake.estimation.ranking.BradleyTerry.Options;
import dev.overtake.estimation.ranking.Rating;
import dev.overtake.estimation.ranking.Rating.Interval;
import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.RankRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake rank`: ratings from battles.
@Command(
    name = "rank",
    headerHeading =
        "Examples:%n"
            + "  overtake rank battles.csv                       model_a, model_b, winner%n"
            + "  overtake rank counts.csv -f table               winner, loser, count%n"
            + "  overtake rank battles.parquet --covariates length_difference%n"
            + "%n",
    header = "Rates players from their battles, with intervals (Bradley-Terry).")
final class RankCommand implements Callable<Integer> {
  private static final List<String> SINGLE = List.of("model_a", "model_b", "winner");
  private static final long MOST_BATTLES = 1_000_000_000;
  private static final List<String> COUNTED = List.of("winner", "loser", "count");
  private static final int MOST_RESAMPLES = 10_000;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV or Parquet with model_a, model_b and winner (model_a, model_b or tie), or with"
              + " winner, loser and count.")
  private Path file = Path.of("");

  @Option(
      names = "--interval",
      paramLabel = "KIND",
      description = "sandwich (the default), model or bootstrap; 95 %%.")
  private Interval interval = Interval.SANDWICH;

  @Option(names = "--resamples", paramLabel = "N", description = "Of the bootstrap. Default: 200.")
  private int resamples = 200;

  @Option(
      names = "--base",
      paramLabel = "POINTS",
      description = "Rating of the mean player or the reference. Default: 1000.")
  private double base = 1000;

  @Option(
      names = "--reference",
      paramLabel = "NAME",
      description = "The player that has the base rating.")
  private @Nullable String reference;

  @Option(names = "--order-effect", description = "Being named first may be an advantage.")
  private boolean orderEffect;

  @Option(
      names = "--pairs-alike",
      description = "Every pair counts the same, however often it met.")
  private boolean pairsAlike;

  @Option(
      names = "--covariates",
      split = ",",
      paramLabel = "COLUMN",
      description =
          "Numbers of a battle whose effect is taken out, first less second (style control).")
  private List<String> covariates = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Of the bootstrap. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    if (resamples < 20 || resamples > MOST_RESAMPLES) {
      throw new Failure(
          Failure.USAGE,
          "--resamples is from 20 to " + MOST_RESAMPLES + ", not " + resamples + ".",
          "");
    }
    var battles = battles();
    var from = battles.players().indexOf(reference == null ? "" : reference);
    if (reference != null && from < 0) {
      throw new Failure(
          Failure.NOT_FOUND,
          "no player '" + reference + "'." + Suggestion.forName(reference, battles.players()),
          "");
    }
    var ratings =
        Rating.of(
            pairsAlike ? battles.pairsAlike() : battles,
            new Options(from, orderEffect),
            base,
            interval,
            resamples,
            seed,
            Workers.ALL);
    output.write(written(ratings), Main.out(), Main.err());
    return 0;
  }

  private Battles battles() throws IOException {
    var builder = new Battles.Builder();
    var columns = Sheet.columns(file);
    var counted = columns.containsAll(COUNTED) && !columns.containsAll(SINGLE);
    var required = new ArrayList<>(counted ? COUNTED : SINGLE);
    required.addAll(covariates);
    var rows =
        Sheet.read(file, required, row -> counted ? counted(row, builder) : single(row, builder));
    if (rows.isEmpty()) {
      throw new InvalidRaceException(
          List.of(
              new Fault(
                  String.valueOf(file.getFileName()),
                  0,
                  0,
                  "no battles",
                  "write one row per battle")));
    }
    return builder.build();
  }

  private Row single(Row row, Battles.Builder builder) {
    var a = row.required("model_a");
    var b = row.required("model_b");
    var winner = row.raw("winner");
    if (a.equals(b)) {
      row.fault("model_b", "'" + a + "' meets itself", "remove the row");
      return row;
    }
    switch (winner) {
      case "model_a" -> add(row, builder, a, b, 1, 0, 0);
      case "model_b" -> add(row, builder, a, b, 0, 1, 0);
      case "tie", "tie (bothbad)", "both_bad" -> add(row, builder, a, b, 0, 0, 1);
      default ->
          row.fault("winner", "'" + winner + "' is no winner", "write model_a, model_b or tie");
    }
    return row;
  }

  private Row counted(Row row, Battles.Builder builder) {
    var winner = row.required("winner");
    var loser = row.required("loser");
    var count = row.requiredNumber("count");
    if (winner.equals(loser)) {
      row.fault("loser", "'" + winner + "' meets itself", "remove the row");
    } else if (count < 0 || count > MOST_BATTLES) {
      row.fault("count", "a count is from 0 to " + MOST_BATTLES, "");
    } else {
      add(row, builder, winner, loser, count, 0, 0);
    }
    return row;
  }

  private void add(
      Row row,
      Battles.Builder builder,
      String a,
      String b,
      double wins,
      double losses,
      double ties) {
    var first = builder.player(a);
    var second = builder.player(b);
    if (covariates.isEmpty()) {
      builder.add(first, second, wins, losses, ties);
    } else {
      var x = covariates.stream().mapToDouble(row::requiredNumber).toArray();
      builder.add(first, second, wins, losses, ties, x);
    }
  }

  private String written(List<Rating> ratings) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> TerminalTable.render(RankRows.brief(ratings), output.screen());
      case CSV -> RankRows.of(ratings).csv();
      case TSV -> RankRows.of(ratings).tsv();
      case MD -> RankRows.brief(ratings).markdown();
      case JSON -> Json.document(ratings);
      case JSONL -> Json.lines(ratings);
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "rank");
    };
  }
}
