package dev.overtake.application.input;

import dev.overtake.application.Refusal;
import dev.overtake.estimation.ranking.Battles;
import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Battles as a table: one a row (`model_a`, `model_b`, `winner`), or counted (`winner`, `loser`,
/// `count`).
public final class BattleFile {
  private static final List<String> SINGLE = List.of("model_a", "model_b", "winner");
  private static final List<String> COUNTED = List.of("winner", "loser", "count");
  private static final long MOST_BATTLES = 1_000_000_000;

  private final List<String> covariates;
  private final Battles.Builder builder = new Battles.Builder();

  private BattleFile(List<String> covariates) {
    this.covariates = covariates;
  }

  /// The battles of a file.
  ///
  /// @param covariates columns of numbers that describe a battle
  /// @throws InvalidRaceException with every fault, when there is one
  public static Battles read(Path file, List<String> covariates) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    return new BattleFile(covariates).read(file);
  }

  private Battles read(Path file) throws IOException {
    var columns = Sheet.columns(file);
    var counted = columns.containsAll(COUNTED) && !columns.containsAll(SINGLE);
    var required = new ArrayList<>(counted ? COUNTED : SINGLE);
    required.addAll(covariates);
    var rows = Sheet.read(file, required, row -> counted ? counted(row) : single(row));
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

  private Row single(Row row) {
    var a = row.required("model_a");
    var b = row.required("model_b");
    var winner = row.raw("winner");
    if (a.equals(b)) {
      row.fault("model_b", "'" + a + "' meets itself", "remove the row");
      return row;
    }
    switch (winner) {
      case "model_a" -> add(row, a, b, 1, 0, 0);
      case "model_b" -> add(row, a, b, 0, 1, 0);
      case "tie", "tie (bothbad)", "both_bad" -> add(row, a, b, 0, 0, 1);
      default ->
          row.fault("winner", "'" + winner + "' is no winner", "write model_a, model_b or tie");
    }
    return row;
  }

  private Row counted(Row row) {
    var winner = row.required("winner");
    var loser = row.required("loser");
    var count = row.requiredNumber("count");
    if (winner.equals(loser)) {
      row.fault("loser", "'" + winner + "' meets itself", "remove the row");
    } else if (count < 0 || count > MOST_BATTLES) {
      row.fault("count", "a count is from 0 to " + MOST_BATTLES, "");
    } else {
      add(row, winner, loser, count, 0, 0);
    }
    return row;
  }

  private void add(Row row, String a, String b, double wins, double losses, double ties) {
    var first = builder.player(a);
    var second = builder.player(b);
    if (covariates.isEmpty()) {
      builder.add(first, second, wins, losses, ties);
    } else {
      var x = covariates.stream().mapToDouble(row::requiredNumber).toArray();
      builder.add(first, second, wins, losses, ties, x);
    }
  }
}
