package dev.overtake.cli;

import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Race;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.index.Index;
import dev.overtake.race.index.IndexAnalysis;
import dev.overtake.race.index.IndexMethod;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.IndexDocument;
import dev.overtake.report.wording.IndexRows;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.results.IndexResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake index`: a composite by a named method.
@Command(
    name = "index",
    headerHeading =
        "Examples:%n"
            + "  overtake index us-china-ai%n"
            + "  overtake index us-china-ai --year 2020 --impute linear --treat winsorise%n"
            + "  overtake index us-china-ai --normalise rank --aggregate geometric%n"
            + "  overtake index us-china-ai --weights budget:models=40,compute=30,energy=30%n"
            + "%n",
    header = "A composite index of all contenders by a named method, beside its robustness.")
final class IndexCommand extends RaceCommand {
  @Parameters(paramLabel = "RACE", description = "A race's name or folder.")
  private String race = Races.FLAGSHIP;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Use the figures of this year. Default: the last figure of each.")
  private @Nullable Integer year;

  @Option(
      names = "--per",
      paramLabel = "INDICATOR",
      description = "Divide amounts by an indicator, such as gdp.")
  private @Nullable String per;

  @Option(
      names = "--impute",
      paramLabel = "HOW",
      description = "none, group-mean or linear (in time, with --year). Default: none.")
  private String impute = "none";

  @Option(
      names = "--treat",
      paramLabel = "HOW",
      description = "none, winsorise or log. Default: none.")
  private String treat = "none";

  @Option(
      names = {"--normalise", "--normalize"},
      paramLabel = "HOW",
      description =
          "min-max, z-score, rank, percentile-rank, distance-to-best, fraction-of-best or log-ratio."
              + " Default: min-max.")
  private String normalise = "min-max";

  @Option(
      names = "--weights",
      paramLabel = "HOW",
      description =
          "equal, pca, given:ID=POINTS,… (pillars or indicators; others have 1) or"
              + " budget:PILLAR=SHARE,… (of 100; others have 0). Default: equal.")
  private String weights = "equal";

  @Option(
      names = "--aggregate",
      paramLabel = "HOW",
      description = "arithmetic, geometric, harmonic or outranking. Default: arithmetic.")
  private String aggregate = "arithmetic";

  @Override
  String race() {
    return race;
  }

  @Override
  String request() {
    return String.join(
        " ", "index", year + "", per + "", impute, treat, normalise, weights, aggregate);
  }

  @Override
  String render(Race data, RaceAnalysis analysis, Format format) {
    var index = index(analysis);
    if (index.indicators().isEmpty()) {
      throw new Failure(
          Failure.NOT_FOUND,
          "no indicator of this race has figures for the index"
              + (year == null ? "." : " in " + year + "."),
          "overtake index " + race + " --impute linear");
    }
    return switch (format) {
      case TABLE -> TerminalDocument.render(IndexDocument.of(index), output.screen());
      case MD -> IndexDocument.of(index).markdown();
      case CSV -> IndexRows.of(index).csv();
      case TSV -> IndexRows.of(index).tsv();
      case JSON -> Json.document(IndexResult.of(index));
      case JSONL -> Json.lines(IndexResult.Unit.of(index));
      case HTML -> throw unsupported(format, "index");
    };
  }

  private Index index(RaceAnalysis analysis) {
    try {
      var method =
          new IndexMethod(
              year,
              per,
              choice("--impute", impute, List.of(IndexMethod.Filling.values())),
              choice("--treat", treat, List.of(IndexMethod.Treating.values())),
              choice(
                  "--normalise",
                  normalise,
                  List.of(
                      Normalisation.MIN_MAX,
                      Normalisation.Z_SCORE,
                      Normalisation.RANK,
                      Normalisation.PERCENTILE_RANK,
                      Normalisation.DISTANCE_TO_BEST,
                      Normalisation.FRACTION_OF_BEST,
                      Normalisation.LOG_RATIO)),
              weighting(),
              choice("--aggregate", aggregate, List.of(Aggregating.values())));
      return new IndexAnalysis(analysis.leads(), method)
          .index(analysis.audit().map(AuditAnalysis::robustness).orElse(null));
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.USAGE, e.getMessage() + ".", "overtake index --help");
    }
  }

  private static <E extends Enum<E>> E choice(String option, String text, List<E> all) {
    var wanted = text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return all.stream()
        .filter(e -> Methodology.word(e).equals(wanted))
        .findFirst()
        .orElseThrow(() -> {
          var words = all.stream().map(e -> Methodology.word(e).replace(' ', '-')).toList();
          return new Failure(
              Failure.USAGE,
              "%s is one of %s, not '%s'.%s"
                  .formatted(
                      option, String.join(", ", words), text, Suggestion.forName(text, words)),
              "overtake index --help");
        });
  }

  private IndexMethod.Weighting weighting() {
    var parts = weights.split(":", 2);
    return switch (parts[0]) {
      case "equal" -> new IndexMethod.Equal();
      case "pca" -> new IndexMethod.Principal();
      case "given" -> new IndexMethod.Given(points(parts));
      case "budget" -> new IndexMethod.Budget(points(parts));
      default ->
          throw new Failure(
              Failure.USAGE,
              "--weights is equal, pca, given:ID=POINTS,… or budget:PILLAR=SHARE,…, not '%s'.%s"
                  .formatted(
                      weights,
                      Suggestion.forName(weights, List.of("equal", "pca", "given", "budget"))),
              "overtake index --help");
    };
  }

  private Map<String, Double> points(String[] parts) {
    var points = new TreeMap<String, Double>();
    for (var entry : (parts.length < 2 ? "" : parts[1]).split(",", -1)) {
      var pair = entry.split("=", 2);
      try {
        points.put(pair[0].strip(), Double.parseDouble(pair.length < 2 ? "" : pair[1].strip()));
      } catch (NumberFormatException e) {
        throw new Failure(
            Failure.USAGE,
            "--weights: '%s' is no ID=NUMBER.".formatted(entry),
            "overtake index " + race + " --weights given:models=2,energy=1");
      }
    }
    if (points.values().stream().anyMatch(p -> !Double.isFinite(p))) {
      throw new Failure(Failure.USAGE, "--weights: weights are finite numbers.", "");
    }
    return points;
  }
}
