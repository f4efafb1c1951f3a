package dev.overtake.cli;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.estimation.capability.LinkedScale;
import dev.overtake.estimation.capability.LinkedScale.Anchors;
import dev.overtake.estimation.capability.LinkedScale.Entry;
import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Model;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import dev.overtake.report.wording.ScaleDocument;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake scale`: one scale of capability from many benchmarks.
@Command(
    name = "scale",
    headerHeading =
        "Examples:%n"
            + "  overtake scale us-china-ai                      the race's own models and scores%n"
            + "  overtake scale scores.csv                       who is how many months behind%n"
            + "  overtake scale scores.csv --open                open-weight models alone%n"
            + "  overtake scale scores.csv --anchors \"Claude 3.5 Sonnet=130\" --anchors GPT-5=150%n"
            + "%n",
    header = "Puts models with scores on different benchmarks on one scale, and dates the lag.")
final class ScaleCommand implements Callable<Integer> {
  private static final List<String> REQUIRED =
      List.of("model", "contender", "date", "benchmark", "score");
  private static final Set<String> YES = Set.of("yes", "true", "1", "open");
  private static final int MOST_RESAMPLES = 10_000;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV or Parquet with model, contender, date, benchmark and score (0 to 1); or a race, whose"
              + " models and scores are taken.")
  private String name = "";

  @Option(
      names = "--open",
      description = "Only models whose column open_weights says yes, true, 1 or open.")
  private boolean open;

  @Option(
      names = "--anchor",
      paramLabel = "BENCHMARK",
      description = "The benchmark of difficulty 0 and slope 1. Default: the one with most scores.")
  private String anchor = "";

  @Option(
      names = "--anchors",
      paramLabel = "MODEL=VALUE",
      description = "Two models that fix the printed scale.")
  private Map<String, Double> anchors = new LinkedHashMap<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Compare the frontiers of that day. Default: the last date in the file.")
  private @Nullable String asOf;

  @Option(names = "--resamples", paramLabel = "N", description = "For intervals. Default: 100.")
  private int resamples = 100;

  @Option(names = "--seed", paramLabel = "N", description = "Of the resampling. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    if (resamples < 20 || resamples > MOST_RESAMPLES) {
      throw new Failure(
          Failure.USAGE,
          "--resamples is from 20 to " + MOST_RESAMPLES + ", not " + resamples + ".",
          "");
    }
    var race = Races.find(name);
    var entries = race.isPresent() ? entries(RaceFolder.read(race.get())) : entries(Path.of(name));
    var benchmarks = entries.stream().map(Entry::benchmark).collect(Collectors.toSet());
    if (!anchor.isEmpty() && !benchmarks.contains(anchor)) {
      throw new Failure(
          Failure.NOT_FOUND,
          "no benchmark '" + anchor + "'." + Suggestion.forName(anchor, benchmarks),
          "");
    }
    var last = entries.stream().map(Entry::date).max(Comparator.naturalOrder()).orElseThrow();
    var result =
        LinkedScale.of(
            entries,
            anchor,
            fixed(entries),
            Days.of("--as-of", asOf, last),
            resamples,
            seed,
            Workers.ALL);
    output.write(written(result), Main.out(), Main.err());
    return 0;
  }

  private @Nullable Anchors fixed(List<Entry> entries) {
    if (anchors.isEmpty()) {
      return null;
    }
    if (anchors.size() != 2) {
      throw new Failure(
          Failure.USAGE, "--anchors names two models, not " + anchors.size() + ".", "");
    }
    var models = entries.stream().map(Entry::model).collect(Collectors.toSet());
    for (var name : anchors.keySet()) {
      if (!models.contains(name)) {
        throw new Failure(
            Failure.NOT_FOUND, "no model '" + name + "'." + Suggestion.forName(name, models), "");
      }
    }
    var both = new ArrayList<>(anchors.entrySet());
    return new Anchors(
        both.get(0).getKey(), both.get(0).getValue(), both.get(1).getKey(), both.get(1).getValue());
  }

  /// The models of a race that have scores.
  private List<Entry> entries(Race race) {
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
      throw new Failure(
          Failure.NOT_FOUND, "the race has no scores of such models.", "overtake scale --help");
    }
    return entries;
  }

  private List<Entry> entries(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file and no race " + file + ".", "");
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

  private String written(LinkedScale result) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> TerminalDocument.render(ScaleDocument.of(result), output.screen());
      case CSV -> ScaleDocument.rows(result).csv();
      case TSV -> ScaleDocument.rows(result).tsv();
      case MD -> ScaleDocument.of(result).markdown();
      case JSON -> Json.document(result);
      case JSONL -> Json.lines(result.models());
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "scale");
    };
  }
}
