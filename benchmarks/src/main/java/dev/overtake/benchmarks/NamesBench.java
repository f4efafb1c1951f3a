package dev.overtake.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makers of three hundred models under the names that public catalogues have for them. The names
/// were drawn and labelled before the rules that read them were written.
final class NamesBench {
  private static final String TABLE = "exposure-names.csv";

  private final Report report;
  private final Knowledge knowledge;

  private NamesBench(Report report, Knowledge knowledge) {
    this.report = report;
    this.knowledge = knowledge;
  }

  static void run(Report report, Knowledge knowledge, List<String> options) throws IOException {
    var bench = new NamesBench(report, knowledge);
    bench.half("open");
    if (options.contains("--kept")) {
      bench.half("kept");
    }
  }

  private void half(String which) throws IOException {
    report.title("Makers of models as people type their names, " + which + " half");
    var right = 0;
    var wrong = 0;
    var unknown = 0;
    for (var row : rows()) {
      if (!row.getOrDefault("half", "").equals(which)) {
        continue;
      }
      var name = row.getOrDefault("name", "");
      var makers = List.of(row.getOrDefault("maker", "").split("\\|", -1));
      var said = maker(name);
      if (said.isEmpty()) {
        unknown++;
        report.note("unknown: " + name + ", made by " + makers);
      } else if (makers.stream().anyMatch(m -> same(said.get(), m))) {
        right++;
      } else {
        wrong++;
        report.note("WRONG: %s by %s, not %s".formatted(name, said.get(), makers));
      }
    }
    var all = right + wrong + unknown;
    report.atLeast("names", all, 150);
    report.atLeast("maker right or unknown", (right + unknown) / (double) all, 0.95);
    report.atMost("maker wrong", wrong / (double) all, 0.01);
    report.atLeast("maker known", right / (double) all, 0.85);
  }

  private boolean same(String said, String wanted) {
    return said.equalsIgnoreCase(wanted)
        || knowledge.organisation(wanted).map(o -> o.name().equals(said)).orElse(false);
  }

  private Optional<String> maker(String name) {
    var text = "models:\n  - {id: m, model: \"" + name + "\"}\n";
    Bill bill = Bills.read("names.yaml", text.getBytes(StandardCharsets.UTF_8));
    return new Resolver(knowledge, bill, null)
        .resolve().stream()
            .map(r -> r.weightsOrigin())
            .filter(Objects::nonNull)
            .map(Attribute::name)
            .filter(n -> !n.isEmpty())
            .findFirst();
  }

  private static List<Map<String, String>> rows() throws IOException {
    try (var in = Objects.requireNonNull(NamesBench.class.getResourceAsStream(TABLE), TABLE);
        var reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().map(r -> r.getFieldsAsMap()).toList();
    }
  }
}
