package dev.overtake.application.input;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.application.Refusal;
import dev.overtake.estimation.capability.LinkedScale.Entry;
import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Model;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Scores of models on benchmarks: those of a race, or a table with `model`, `contender`, `date`,
/// `benchmark` and `score`.
///
/// @param open whether only models with open weights count
public record Scores(boolean open) {
  private static final List<String> REQUIRED =
      List.of("model", "contender", "date", "benchmark", "score");
  private static final Set<String> YES = Set.of("yes", "true", "1", "open");

  /// The models of a race that have scores.
  public List<Entry> of(Race race) {
    var models = new LinkedHashMap<String, Model>();
    race.models().forEach(m -> models.put(m.model(), m));
    var entries = new ArrayList<Entry>();
    for (var score : race.scores()) {
      var model = models.get(score.model());
      if (model == null || (open && !Boolean.TRUE.equals(model.openWeights()))) {
        continue;
      }
      var released = model.released().isEmpty() ? score.date() : model.released();
      entries.add(
          new Entry(
              score.model(),
              model.contender(),
              Period.parse(released).end(),
              score.benchmark(),
              score.score()));
    }
    if (entries.isEmpty()) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "the race has no scores of such models.",
          "overtake scale --help");
    }
    return entries;
  }

  /// The scores of a file.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  public List<Entry> of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.of(Refusal.Kind.NOT_FOUND, "there is no file and no race " + file + ".");
    }
    var required = new ArrayList<>(REQUIRED);
    if (open) {
      required.add("open_weights");
    }
    var entries =
        Sheet.read(file, required, this::entry).stream().filter(e -> e.score() >= 0).toList();
    if (entries.isEmpty()) {
      throw new InvalidRaceException(
          List.of(
              new Fault(
                  String.valueOf(file.getFileName()),
                  0,
                  0,
                  "no scores",
                  "write one row per score")));
    }
    return entries;
  }

  /// A score of a model left out stands below zero.
  private Entry entry(Row row) {
    var score = row.requiredNumber("score");
    if (score < 0 || score > 1) {
      row.fault("score", "a score lies from 0 to 1, not at " + score, "divide percentages by 100");
    }
    var day = row.day("date");
    if (row.raw("date").isEmpty()) {
      row.fault("date", "date is empty", "write it as 2026-07-31");
    }
    var left = open && !YES.contains(row.raw("open_weights").toLowerCase(Locale.ROOT));
    return new Entry(
        row.required("model"),
        row.required("contender"),
        requireNonNullElse(day, LocalDate.EPOCH),
        row.required("benchmark"),
        left ? -1 : score);
  }
}
