package dev.overtake.benchmarks;

import dev.overtake.claims.quantity.Quantities;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.quantity.Quantity.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Amounts in texts against the specifications of a public recogniser.
///
/// A case is met when every amount asked for is found with its words and its value, and no other
/// amount of its kind. A number is looked for in every amount that has one, since the recogniser's
/// numbers leave the unit aside.
final class RecogniserBench {
  private static final String NUMBERS = "NumberModel";

  private record Model(String file, Set<Kind> kinds, double target) {}

  private static final List<Model> MODELS =
      List.of(
          new Model(NUMBERS, EnumSet.complementOf(EnumSet.of(Kind.ORDINAL, Kind.RELATIVE)), 0.95),
          new Model("PercentModel", EnumSet.of(Kind.PERCENT), 0.95),
          new Model("CurrencyModel", EnumSet.of(Kind.MONEY), 0.85),
          new Model("DimensionModel", EnumSet.of(Kind.DIMENSION), 0.8),
          new Model("AgeModel", EnumSet.of(Kind.AGE), 0.8),
          new Model("OrdinalModel", EnumSet.of(Kind.ORDINAL, Kind.RELATIVE), 0.7),
          new Model("DurationExtractor", EnumSet.of(Kind.DURATION), 0.7),
          new Model("DurationParser", EnumSet.of(Kind.DURATION), 0.7));

  private static final Map<String, Double> SECONDS =
      Map.of(
          "years", 365 * 86400.0,
          "months", 30 * 86400.0,
          "weeks", 7 * 86400.0,
          "days", 86400.0,
          "hours", 3600.0,
          "minutes", 60.0,
          "seconds", 1.0);

  private RecogniserBench() {}

  static void run(Report report, Path gold, boolean all) throws IOException {
    report.title("Amounts in texts: specifications of a public recogniser");
    for (var model : MODELS) {
      var cases = new ObjectMapper().readTree(gold.resolve(model.file + ".json").toFile());
      var met = 0;
      for (var one : cases) {
        var missed = missed(model, one);
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

  private static String missed(Model model, JsonNode one) {
    var text = one.path("Input").asString();
    var found =
        new ArrayList<>(
            Quantities.in(text, 0, text.length()).stream()
                .filter(q -> model.kinds.contains(q.kind()))
                .filter(q -> !model.file.equals(NUMBERS) || !q.number().isEmpty())
                .filter(q -> model.file.equals("PercentModel") ? !share(q) : true)
                .toList());
    for (var wanted : one.path("Results")) {
      var match = found.stream().filter(q -> same(model, q, wanted)).findFirst();
      if (match.isEmpty()) {
        return "wanted " + wanted.path("Text").asString() + ", found " + said(found);
      }
      found.remove(match.get());
    }
    return found.isEmpty() ? "" : "too much: " + said(found);
  }

  private static List<String> said(List<Quantity> found) {
    return found.stream().map(q -> q.text() + " = " + q.value() + " " + q.unit()).toList();
  }

  /* A fraction such as two thirds is kept as a share of a hundred; the recogniser has a number. */
  private static boolean share(Quantity q) {
    return q.kind() == Kind.PERCENT && !q.text().matches("(?s).*(%|per ?cent).*");
  }

  private static boolean same(Model model, Quantity q, JsonNode wanted) {
    var words = model.file.equals(NUMBERS) ? q.number() : q.text();
    if (!words.strip().equalsIgnoreCase(wanted.path("Text").asString().strip())) {
      return false;
    }
    var value = wanted.path("Resolution").path("value").asString("").replace("%", "");
    if (model.file.startsWith("Duration")) {
      value = wanted.path("Value").path("FutureResolution").path("duration").asString("");
      return value.isEmpty() || near(q.value() * SECONDS.getOrDefault(q.unit(), 0.0), value);
    }
    if (q.kind() == Kind.RELATIVE) {
      return "%s%+d".formatted(q.unit(), (int) q.value()).equals(value);
    }
    if (q.bare()) {
      return value.isEmpty() || value.equals("null");
    }
    return near(q.value() / (share(q) ? 100 : 1), value);
  }

  private static boolean near(double found, String wanted) {
    try {
      var value = Double.parseDouble(wanted);
      return Math.abs(found - value) <= 1e-9 * Math.max(1e-6, Math.abs(value));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
