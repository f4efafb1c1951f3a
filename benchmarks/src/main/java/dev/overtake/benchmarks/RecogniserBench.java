package dev.overtake.benchmarks;

import dev.overtake.claims.CheckResult.Amount;
import dev.overtake.claims.Checker;
import dev.overtake.claims.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Amounts in texts against the specifications of a public recogniser.
///
/// A case is met when every amount asked for is found with its words and its value, and no other
/// amount of its kind.
final class RecogniserBench {
  private record Model(String file, Set<String> kinds, double target) {}

  private static final List<Model> MODELS =
      List.of(
          new Model("NumberModel", Set.of("number", "k_of_n", "share"), 0.95),
          new Model("PercentModel", Set.of("percent"), 0.95),
          new Model("CurrencyModel", Set.of("money"), 0.85),
          new Model("DimensionModel", Set.of("dimension"), 0.8),
          new Model("AgeModel", Set.of("age"), 0.8),
          new Model("OrdinalModel", Set.of("ordinal"), 0.7));

  private RecogniserBench() {}

  static void run(Report report, Checker checker, Path gold, boolean all) throws IOException {
    report.title("Amounts in texts: specifications of a public recogniser");
    for (var model : MODELS) {
      var cases = new ObjectMapper().readTree(gold.resolve(model.file + ".json").toFile());
      var met = 0;
      for (var one : cases) {
        var missed = missed(checker, one, model.kinds);
        met += missed.isEmpty() ? 1 : 0;
        if (all && !missed.isEmpty()) {
          report.note(model.file + ": " + one.path("Input").asString() + "  " + missed);
        }
      }
      report.atLeast(
          "%s, of %d".formatted(model.file, cases.size()),
          met / (double) cases.size(),
          model.target);
    }
  }

  private static String missed(Checker checker, JsonNode one, Set<String> kinds) {
    var text = one.path("Input").asString();
    var found =
        new ArrayList<>(
            checker.check(new Document("case", "", null, text)).quantities().stream()
                .filter(q -> kinds.contains(kind(q)))
                .toList());
    for (var wanted : one.path("Results")) {
      var match = found.stream().filter(q -> same(q, wanted)).findFirst();
      if (match.isEmpty()) {
        return "wanted "
            + wanted.path("Text").asString()
            + ", found "
            + found.stream().map(Amount::text).toList();
      }
      found.remove(match.get());
    }
    return found.isEmpty() ? "" : "too much: " + found.stream().map(Amount::text).toList();
  }

  /* A fraction such as two thirds is kept as a share of a hundred; the recogniser has a number. */
  private static String kind(Amount found) {
    return found.kind().equals("percent") && !found.text().matches("(?s).*(%|per ?cent).*")
        ? "share"
        : found.kind();
  }

  private static boolean same(Amount found, JsonNode wanted) {
    var value = wanted.path("Resolution").path("value").asString().replace("%", "");
    try {
      return found.text().strip().equalsIgnoreCase(wanted.path("Text").asString().strip())
          && Math.abs(
                  found.value() / (kind(found).equals("share") ? 100 : 1)
                      - Double.parseDouble(value))
              <= 1e-6 * Math.max(1, Math.abs(found.value()));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
