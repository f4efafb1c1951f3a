package dev.overtake.benchmarks;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.document.Documents;
import dev.overtake.report.wording.results.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Verdicts on articles of ordinary prose: claims among opinions, forecasts and anecdotes, half of
/// the figures altered by 1.2 to 3. Each set was measured before anybody looked at what it showed;
/// `docs/check.md` keeps the figures of that first reading.
final class ArticlesBench {
  /* How far apart two amounts may be that were rounded alike. */
  private static final double SLACK = 0.03;

  private final Map<String, Article> articles = new HashMap<>();
  private final Set<Check.Claim> matched = new HashSet<>();
  private final TreeMap<Cause, List<String>> failures = new TreeMap<>();
  private double claims;
  private double found;
  private double valued;
  private double values;
  private double judged;
  private double correct;
  private double altered;
  private double passed;
  private double idle;
  private double fooled;

  private enum Cause {
    NOT_FOUND("not found"),
    WRONG_LINK("wrong link: the amount was given to another nation or indicator"),
    WRONG_READING("wrong reading: the indicator was found, but not the amount"),
    NO_VERDICT("found, but no verdict"),
    WRONG_VERDICT("wrong verdict"),
    FALSE_POSITIVE("false positive: a verdict where nothing is claimed"),
    EXTRA("a claim beside those that the sentence makes");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  private record Article(Document document, Check.Page page) {
    String text() {
      return document.text();
    }

    List<Check.Claim> claims() {
      return page.claims();
    }

    List<Check.Amount> quantities() {
      return page.quantities();
    }
  }

  /* One claim of a sentence, or that it makes none. */
  private record Label(
      String file,
      String sentence,
      boolean claim,
      List<String> indicators,
      List<String> contenders,
      String value,
      boolean truth) {

    static Label of(Csv.Row row) {
      return new Label(
          row.get("file"),
          row.get("sentence"),
          row.get("claim").equals("yes"),
          List.of(row.get("indicator").split("\\|")),
          List.of(row.get("contenders").split("\\|")),
          row.get("value"),
          row.get("wanted").equals("right"));
    }

    boolean pair() {
      return contenders.size() == 2;
    }

    boolean linked(Check.Claim found) {
      return indicators.contains(found.indicator())
          && contenders.contains(String.valueOf(found.subject()));
    }

    boolean worth(Check.Claim found) {
      if (value.isEmpty()) {
        return true;
      }
      var low = found.value().low();
      var high = found.value().high();
      var wanted = Double.parseDouble(value);
      if (low == null || high == null) {
        var end = low == null ? high : low;
        return end != null && near(end, wanted, pair());
      }
      return near((low + high) / 2, wanted, pair())
          || near(low, wanted, pair())
          || near(high, wanted, pair());
    }

    /* Twice as much and half as much say the same of a pair, and so do more and less. */
    private static boolean near(double a, double b, boolean pair) {
      return same(a, b) || (pair && a != 0 && (same(1 / a, b) || same(-a, b)));
    }
  }

  private ArticlesBench() {}

  static void run(Report report, ClaimsInWords checker, Path folder, boolean all)
      throws IOException {
    report.title("Articles, " + folder.getFileName() + " set");
    var bench = new ArticlesBench();
    var labels = Csv.read(folder.resolve("articles.csv")).stream().map(Label::of).toList();
    for (var file : labels.stream().map(Label::file).distinct().toList()) {
      var bytes = Files.readAllBytes(folder.resolve("articles").resolve(file));
      var document = Documents.of(file, bytes, null);
      bench.articles.put(file, new Article(document, checker.check(document)));
    }
    labels.forEach(bench::measure);
    bench.extras(labels);
    bench.print(report, all);
  }

  /// All articles one after the other.
  static String text(Path folder) throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(folder.resolve("articles"))) {
      for (var file : files.sorted().toList()) {
        text.append(Documents.of("article", Files.readAllBytes(file), null).text().strip())
            .append("\n\n");
      }
    }
    return text.toString();
  }

  private void measure(Label label) {
    var here = claims(label);
    if (!label.claim) {
      idle++;
      var wrong = here.stream().filter(c -> LabelledBench.TRUTH.contains(c.verdict())).toList();
      fooled += wrong.isEmpty() ? 0 : 1;
      if (!wrong.isEmpty()) {
        fails(Cause.FALSE_POSITIVE, label, wrong);
      }
      return;
    }
    claims++;
    if (!label.value.isEmpty()) {
      values++;
      valued += read(label) ? 1 : 0;
    }
    altered += label.truth ? 0 : 1;
    var match =
        here.stream()
            .filter(c -> !matched.contains(c) && label.linked(c) && label.worth(c))
            .min(Comparator.comparing(c -> (c.comparator() != null) != label.pair()));
    if (match.isEmpty()) {
      fails(missing(label, here), label, here);
      return;
    }
    found++;
    matched.add(match.get());
    var verdict = match.get().verdict();
    if (!LabelledBench.TRUTH.contains(verdict)) {
      fails(Cause.NO_VERDICT, label, List.of(match.get()));
      return;
    }
    judged++;
    var right = LabelledBench.RIGHT.contains(verdict);
    correct += right == label.truth ? 1 : 0;
    passed += right && !label.truth ? 1 : 0;
    if (right != label.truth) {
      fails(Cause.WRONG_VERDICT, label, List.of(match.get()));
    }
  }

  private static Cause missing(Label label, List<Check.Claim> here) {
    if (!label.value.isEmpty() && here.stream().anyMatch(label::worth)) {
      return Cause.WRONG_LINK;
    }
    return here.stream().anyMatch(label::linked) ? Cause.WRONG_READING : Cause.NOT_FOUND;
  }

  /* Claims of sentences that make some, but not these. */
  private void extras(List<Label> labels) {
    var told = new HashSet<String>();
    for (var label : labels) {
      var extra = claims(label).stream().filter(c -> !matched.contains(c)).toList();
      if (label.claim && !extra.isEmpty() && told.add(label.file + label.sentence)) {
        fails(Cause.EXTRA, label, extra);
      }
    }
  }

  private void print(Report report, boolean all) {
    var extra = articles.values().stream().mapToInt(a -> a.claims().size()).sum() - found;
    var precision = found / (found + extra);
    var recall = found / claims;
    report.figure("articles", articles.size());
    report.figure("claims", claims);
    report.figure("sentences that claim nothing", idle);
    report.figure("span precision", precision);
    report.figure("span recall", recall);
    report.atLeast("span F1", 2 * precision * recall / (precision + recall), 0.85);
    report.atLeast("values read", valued / values, 0.97);
    report.atLeast("coverage of verdicts", judged / claims, 0.5);
    report.atLeast("precision of verdicts", correct / judged, 0.95);
    report.figure("  the same, counting verdicts on what is not said", correct / verdicts());
    report.atMost("altered and called right", passed / altered, 0.03);
    report.atMost("verdicts on sentences that claim nothing", fooled / idle, 0.01);
    report.note(
        "95 %% intervals: recall %s, values %s, coverage %s, precision %s, altered and called right %s, nothing claimed %s"
            .formatted(
                LabelledBench.wilson(found, claims),
                LabelledBench.wilson(valued, values),
                LabelledBench.wilson(judged, claims),
                LabelledBench.wilson(correct, judged),
                LabelledBench.wilson(passed, altered),
                LabelledBench.wilson(fooled, idle)));
    failures.forEach((cause, cases) -> {
      report.note("%s: %d".formatted(cause.words, cases.size()));
      if (all) {
        cases.forEach(c -> report.note("  " + c));
      }
    });
  }

  private double verdicts() {
    return articles.values().stream()
        .flatMap(a -> a.claims().stream())
        .filter(c -> LabelledBench.TRUTH.contains(c.verdict()))
        .count();
  }

  private List<Check.Claim> claims(Label label) {
    var article = article(label);
    var start = start(article, label);
    return article.claims().stream()
        .filter(c -> c.start() >= start && c.start() < start + label.sentence.length())
        .toList();
  }

  private boolean read(Label label) {
    var article = article(label);
    var start = start(article, label);
    var wanted = Double.parseDouble(label.value);
    return article.quantities().stream()
        .filter(q -> q.start() >= start && q.start() < start + label.sentence.length())
        .anyMatch(q -> q.value() != null && Label.near(q.value(), Math.abs(wanted), label.pair()));
  }

  private Article article(Label label) {
    var article = articles.get(label.file);
    if (article == null) {
      throw new IllegalArgumentException("no article " + label.file);
    }
    return article;
  }

  private static int start(Article article, Label label) {
    var start = article.text().indexOf(label.sentence);
    if (start < 0) {
      throw new IllegalArgumentException(label.file + " does not say: " + label.sentence);
    }
    return start;
  }

  private void fails(Cause cause, Label label, List<Check.Claim> instead) {
    var wanted =
        label.claim && cause != Cause.EXTRA
            ? " wanted %s %s %s %s;"
                .formatted(
                    String.join(" or ", label.indicators),
                    String.join(" and ", label.contenders),
                    label.value,
                    label.truth ? "right" : "wrong")
            : "";
    failures
        .computeIfAbsent(cause, c -> new ArrayList<>())
        .add(
            "%s: %s%n     %s found %s"
                .formatted(label.file, label.sentence, wanted, LabelledBench.shown(instead)));
  }

  /* Thousands, millions and shares of one and of a hundred are the same amount. */
  private static boolean same(double a, double b) {
    if (a == 0 || b == 0) {
      return a == b;
    }
    for (var scale = 1e-12; scale < 1e13; scale *= 1000) {
      if (Math.abs(a / b * scale - 1) < SLACK) {
        return true;
      }
    }
    return Math.abs(a / b * 100 - 1) < SLACK || Math.abs(a / b / 100 - 1) < SLACK;
  }
}
