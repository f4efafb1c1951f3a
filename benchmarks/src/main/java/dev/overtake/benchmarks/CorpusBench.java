package dev.overtake.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.checkout.Checkout;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.resolution.Resolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What files of public repositories name, against labels written before they were read. The texts
/// are not shipped; where they are is given by `--corpus FOLDER`, with a folder `owner+name` for
/// each repository.
final class CorpusBench {
  private static final String TABLE = "exposure-corpus.csv";

  private final Report report;
  private final Knowledge knowledge;
  private final Path texts;
  private int right;
  private int wrong;
  private int wanted;
  private int found;
  private int fullyRight;

  private CorpusBench(Report report, Knowledge knowledge, Path texts) {
    this.report = report;
    this.knowledge = knowledge;
    this.texts = texts;
  }

  static void run(Report report, Knowledge knowledge, List<String> options) throws IOException {
    var at = options.indexOf("--corpus");
    var texts = at < 0 ? null : Path.of(options.get(at + 1));
    if (texts == null || !Files.isDirectory(texts)) {
      report.note("the corpus of repositories is not here (--corpus FOLDER): skipped");
      return;
    }
    for (var half : options.contains("--kept") ? List.of("open", "kept") : List.of("open")) {
      new CorpusBench(report, knowledge, texts).half(half);
    }
  }

  private record Label(String finding, String maker, String operator) {}

  private void half(String which) throws IOException {
    report.title("What files of public repositories name, " + which + " half");
    var cases = new LinkedHashMap<String, List<Label>>();
    for (var row : rows()) {
      if (row.getOrDefault("half", "").equals(which)) {
        var key = row.getOrDefault("repository", "") + "\t" + row.getOrDefault("path", "");
        var labels = cases.computeIfAbsent(key, k -> new ArrayList<>());
        if (!row.getOrDefault("finding", "").isEmpty()) {
          labels.add(
              new Label(
                  row.getOrDefault("finding", ""),
                  row.getOrDefault("maker", ""),
                  row.getOrDefault("operator", "")));
        }
      }
    }
    var quiet = 0;
    var loud = 0;
    for (var entry : cases.entrySet()) {
      var parts = entry.getKey().split("\t", -1);
      var folder = texts.resolve(parts[0].replace('/', '+'));
      if (parts[1].isEmpty()) {
        var bill = Checkout.folder(folder, knowledge);
        quiet += bill.components().isEmpty() ? 1 : 0;
        loud += bill.components().isEmpty() ? 0 : 1;
        bill.components()
            .forEach(
                c -> report.note("INVENTED: %s %s %s".formatted(parts[0], c.name(), c.where())));
      } else {
        one(parts[0], parts[1], folder.resolve(parts[1]), entry.getValue());
      }
    }
    report.figure("files", cases.size() - quiet - loud);
    report.atLeast("findings right", right / (double) Math.max(1, right + wrong), 0.9);
    report.atLeast("labels found", found / (double) Math.max(1, wanted), 0.8);
    report.figure(
        "of those found, maker and operator right too", fullyRight / (double) Math.max(1, found));
    report.atMost("repositories without AI in which something is found", loud, 0);
    report.figure("repositories without AI", quiet + loud);
  }

  private void one(String repository, String path, Path file, List<Label> labels)
      throws IOException {
    if (!Files.exists(file)) {
      report.note("not here: " + repository + " " + path);
      return;
    }
    Bill bill = Checkout.file(path, Files.readAllBytes(file), knowledge);
    var resolved = new Resolver(knowledge, bill, null).resolve();
    var left = new ArrayList<>(labels);
    wanted += labels.size();
    for (var r : resolved) {
      var label = left.stream().filter(l -> same(l, r)).findFirst();
      var again = labels.stream().anyMatch(l -> same(l, r));
      if (label.isPresent()) {
        left.remove(label.get());
        found++;
        right++;
        if (whole(label.get(), r)) {
          fullyRight++;
        } else {
          report.note("maker or operator: %s %s: %s".formatted(path, r.component().id(), said(r)));
        }
      } else if (!again && r.component().kind() != Kind.SERVICE) {
        wrong++;
        report.note("WRONG: %s %s names %s".formatted(repository, path, r.component().id()));
      }
    }
    left.forEach(l -> report.note("missed: %s %s %s".formatted(repository, path, l.finding())));
  }

  private static boolean same(Label label, Resolved r) {
    var c = r.component();
    var kind =
        label.finding().startsWith("library:")
            ? Kind.LIBRARY
            : label.finding().startsWith("service:")
                ? Kind.SERVICE
                : label.finding().startsWith("program:") ? Kind.APPLICATION : Kind.MODEL;
    var name = label.finding().replaceFirst("^(library|service|program):", "");
    return c.kind() == kind
        && (plain(c.name()).equals(plain(name))
            || (kind == Kind.MODEL && plain(c.name()).endsWith(plain(name)))
            || (kind == Kind.SERVICE && r.operator() != null && r.operator().value().equals(name)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('_', '-')
        .replaceFirst("\\.gguf$", "")
        .replaceFirst("^(openai|anthropic|ollama)[:/]", "");
  }

  private boolean whole(Label label, Resolved r) {
    var origin = r.weightsOrigin();
    var said = origin == null ? "" : origin.name();
    var maker =
        label.maker().isEmpty()
            || (label.maker().equals("?")
                ? said.isEmpty()
                : said.equalsIgnoreCase(label.maker())
                    || knowledge
                        .organisation(label.maker())
                        .map(o -> o.name().equals(said))
                        .orElse(false));
    var operator = r.operator();
    return maker
        && (label.operator().isEmpty()
            || (operator != null && operator.value().equals(label.operator())));
  }

  private static String said(Resolved r) {
    var origin = r.weightsOrigin();
    var operator = r.operator();
    return (origin == null ? "-" : origin.name())
        + " / "
        + (operator == null ? "-" : operator.value());
  }

  private static List<Map<String, String>> rows() throws IOException {
    try (var in = Objects.requireNonNull(CorpusBench.class.getResourceAsStream(TABLE), TABLE);
        var reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().map(r -> r.getFieldsAsMap()).toList();
    }
  }
}
