package dev.overtake.benchmarks;

import dev.overtake.claims.periods.Period;
import dev.overtake.claims.periods.Periods;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Periods in texts against the specifications of a public recogniser.
///
/// A case is met when every period asked for is found with its words and, where the specification
/// has them, its days, and no other period.
final class PeriodBench {
  private static final List<String> MODELS = List.of("DatePeriodExtractor", "DatePeriodParser");
  private static final double TARGET = 0.7;

  private PeriodBench() {}

  static void run(Report report, Path gold, boolean all) throws IOException {
    report.title("Periods in texts: specifications of a public recogniser");
    for (var model : MODELS) {
      var cases = new ObjectMapper().readTree(gold.resolve(model + ".json").toFile());
      var met = 0;
      for (var one : cases) {
        var missed = missed(one);
        met += missed.isEmpty() ? 1 : 0;
        if (all && !missed.isEmpty()) {
          report.note(model + ": " + one.path("Input").asString() + "  " + missed);
        }
      }
      report.atLeast(
          "%s, of %d".formatted(model, cases.size()), met / (double) cases.size(), TARGET);
    }
  }

  private static String missed(JsonNode one) {
    var found = new ArrayList<>(Periods.in(one.path("Input").asString(), written(one)));
    for (var wanted : one.path("Results")) {
      var match = found.stream().filter(period -> same(period, wanted)).findFirst();
      if (match.isEmpty()) {
        return "wanted %s %s, found %s"
            .formatted(
                wanted.path("Text").asString(),
                days(wanted),
                found.stream().map(PeriodBench::shown).toList());
      }
      found.remove(match.get());
    }
    return found.isEmpty() ? "" : "too much: " + found.stream().map(PeriodBench::shown).toList();
  }

  private static @Nullable LocalDate written(JsonNode one) {
    var moment = one.path("Context").path("ReferenceDateTime").asString("");
    return moment.isEmpty() ? null : LocalDate.parse(moment.substring(0, 10));
  }

  private static boolean same(Period found, JsonNode wanted) {
    var days = days(wanted);
    return found.text().strip().equalsIgnoreCase(wanted.path("Text").asString().strip())
        && same(found.from(), days.path("startDate"))
        && same(found.until(), days.path("endDate"));
  }

  private static boolean same(@Nullable LocalDate found, JsonNode wanted) {
    return wanted.isMissingNode() || (found != null && found.toString().equals(wanted.asString()));
  }

  private static JsonNode days(JsonNode wanted) {
    return wanted.path("Value").path("FutureResolution");
  }

  private static String shown(Period period) {
    return "%s %s..%s".formatted(period.text(), period.from(), period.until());
  }
}
