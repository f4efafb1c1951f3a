package dev.overtake.benchmarks;

import dev.overtake.claims.document.Document;
import dev.overtake.report.wording.results.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Verdicts on labelled sentences: half of the claims carry a number altered by 1.25 to 3 or
/// exchanged sides, and as many sentences claim nothing that could be checked.
final class LabelledBench {
  static final Set<String> TRUTH =
      Set.of("supported", "roughly right", "overstated", "understated", "contradicted", "outdated");
  static final Set<String> RIGHT = Set.of("supported", "roughly right");

  private LabelledBench() {}

  static void run(Report report, ClaimsInWords checker, Path file, LocalDate date, boolean all)
      throws IOException {
    report.title("Labelled sentences");
    var claims = 0.0;
    var found = 0.0;
    var values = 0.0;
    var valued = 0.0;
    var judged = 0.0;
    var correct = 0.0;
    var altered = 0.0;
    var passed = 0.0;
    var distractors = 0.0;
    var fooled = 0.0;
    var extra = 0.0;
    for (var row : Csv.read(file)) {
      var text = row.get("sentence");
      var checked = checker.check(new Document("labelled", "", date, text));
      if (row.get("label").equals("distractor")) {
        distractors++;
        var wrong = checked.claims().stream().filter(c -> TRUTH.contains(c.verdict())).toList();
        extra += wrong.size();
        fooled += wrong.isEmpty() ? 0 : 1;
        if (all && !wrong.isEmpty()) {
          report.note("distractor: " + text + " " + shown(wrong));
        }
        continue;
      }
      claims++;
      var number = row.get("value");
      if (!number.isEmpty()) {
        values++;
        var value = Double.parseDouble(number);
        valued +=
            checked.quantities().stream().anyMatch(q -> q.value() != null && near(q.value(), value))
                ? 1
                : 0;
      }
      var match =
          checked.claims().stream()
              .filter(c -> c.relation().equals(row.get("relation")))
              .filter(c -> row.get("subject").equals(c.subject()))
              .filter(c -> c.indicator().equals(row.get("indicator")))
              .findFirst();
      found += match.isPresent() ? 1 : 0;
      extra += checked.claims().size() - (match.isPresent() ? 1 : 0);
      var truth = row.get("label").equals("true");
      altered += truth ? 0 : 1;
      var verdict = match.map(Check.Claim::verdict).orElse("");
      if (TRUTH.contains(verdict)) {
        judged++;
        var right = RIGHT.contains(verdict) == truth;
        correct += right ? 1 : 0;
        passed += !truth && RIGHT.contains(verdict) ? 1 : 0;
        if (all && !right) {
          report.note(row.get("label") + ": " + text + " " + shown(checked.claims()));
        }
      } else if (all) {
        report.note(row.get("label") + ", no verdict: " + text + " " + shown(checked.claims()));
      }
    }
    var precision = found / (found + extra);
    var recall = found / claims;
    report.figure("claims", claims);
    report.figure("sentences that claim nothing", distractors);
    report.atLeast("span F1", 2 * precision * recall / (precision + recall), 0.85);
    report.atLeast("values read", valued / values, 0.97);
    report.atLeast("coverage of verdicts", judged / claims, 0.5);
    report.atLeast("precision of verdicts", correct / judged, 0.95);
    report.atMost("altered and called right", passed / altered, 0.03);
    report.atMost("verdicts on sentences that claim nothing", fooled / distractors, 0.01);
    report.note(
        "95 %% intervals: values %s, coverage %s, precision %s, altered and called right %s, nothing claimed %s"
            .formatted(
                wilson(valued, values),
                wilson(judged, claims),
                wilson(correct, judged),
                wilson(passed, altered),
                wilson(fooled, distractors)));
  }

  /* E. B. Wilson, Probable inference, JASA 22 (1927). */
  static String wilson(double hits, double of) {
    var z = 1.959964;
    var p = hits / of;
    var middle = (p + z * z / (2 * of)) / (1 + z * z / of);
    var half = z / (1 + z * z / of) * Math.sqrt(p * (1 - p) / of + z * z / (4 * of * of));
    return "%.3f to %.3f".formatted(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  private static boolean near(double a, double b) {
    var ratio = a / b;
    while (ratio > 500) {
      ratio /= 1000;
    }
    return Math.abs(ratio - 1) < 1e-3;
  }

  static String shown(List<Check.Claim> claims) {
    return claims.stream()
        .map(c ->
            c.relation()
                + " "
                + c.subject()
                + " "
                + c.indicator()
                + " "
                + c.verdict()
                + " "
                + c.arithmetic())
        .toList()
        .toString();
  }
}
