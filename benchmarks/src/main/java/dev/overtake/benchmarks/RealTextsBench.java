package dev.overtake.benchmarks;

import dev.overtake.claims.document.Documents;
import dev.overtake.claims.text.Sentences;
import dev.overtake.report.wording.results.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Verdicts on texts that nobody wrote for the purpose, labelled before the checker ran on them.
///
/// A folder holds the texts and `labels.csv`: for each number or comparison whether the race can
/// decide it and what a careful reader expects. The texts are not kept in the project.
final class RealTextsBench {
  private static final Set<String> TRUTH =
      Set.of(
          "supported",
          "roughly right",
          "overstated",
          "understated",
          "contradicted",
          "outdated",
          "misattributed",
          "internally inconsistent");
  private static final int DRAWS = 2000;

  private final List<int[]> perText = new ArrayList<>();
  private int verdicts;
  private int right;
  private int unlabelled;
  private int decidable;
  private int judged;
  private int undecidable;
  private int fooled;

  private RealTextsBench() {}

  /// The figures of one half of the texts.
  static void run(Report report, ClaimsInWords checker, String half, Path folder)
      throws IOException {
    report.title("Real texts, " + half + " half");
    var bench = new RealTextsBench();
    var labels = Csv.read(folder.resolve("labels.csv"));
    for (var text : labels.stream().map(r -> r.get("text")).distinct().toList()) {
      var file = folder.resolve(text + ".txt");
      if (Files.exists(file)) {
        var document = Documents.of(text, Files.readAllBytes(file), null);
        var own = labels.stream().filter(r -> r.get("text").equals(text)).toList();
        bench.text(document.text(), checker.check(document), own);
      }
    }
    report.figure("texts", bench.perText.size());
    report.figure("truth verdicts", bench.verdicts);
    report.figure("of these on numbers without a label, counted as wrong", bench.unlabelled);
    report.atLeast("truth verdicts that are right", bench.right / (double) bench.verdicts, 0.9);
    report.atLeast("lower end of its interval, by text", bench.lowerEnd(), 0.83);
    report.figure("decidable claims", bench.decidable);
    report.atLeast("decidable claims judged rightly", bench.judged / (double) bench.decidable, 0.4);
    report.atMost(
        "undecidable numbers with a truth verdict",
        bench.fooled / (double) bench.undecidable,
        0.03);
  }

  /// Truth verdicts in 1,000 sentences of texts about something else.
  static void offTopic(Report report, ClaimsInWords checker, Path folder) throws IOException {
    report.title("Texts about something else");
    var sentences = 0;
    var verdicts = 0;
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var document = Documents.of(file.toString(), Files.readAllBytes(file), null);
        sentences += Sentences.of(document.text()).size();
        verdicts +=
            (int)
                checker.check(document).claims().stream()
                    .filter(c -> TRUTH.contains(c.verdict()))
                    .count();
      }
    }
    report.figure("sentences", sentences);
    report.atMost("truth verdicts in 1,000 sentences", 1000.0 * verdicts / sentences, 1);
  }

  private void text(String text, Check.Page page, List<Csv.Row> labels) {
    var used = new HashSet<Check.Claim>();
    var all = 0;
    var good = 0;
    for (var label : labels) {
      var start = text.replace('’', '\'').indexOf(label.get("locate").replace('’', '\''));
      if (label.get("locate").equals("(rest)") || start < 0) {
        continue;
      }
      var end = start + label.get("locate").length();
      var here = page.claims().stream().filter(c -> c.start() < end && c.end() > start).toList();
      used.addAll(here);
      var wanted = new HashSet<>(List.of(label.get("alternatives").split("\\|", -1)));
      wanted.add(label.get("expected"));
      var truth = here.stream().filter(c -> TRUTH.contains(c.verdict())).toList();
      var fits = truth.stream().filter(c -> wanted.contains(c.verdict())).count();
      all += truth.size();
      good += (int) fits;
      if (label.get("kind").equals("decidable")) {
        decidable++;
        judged += fits > 0 ? 1 : 0;
      } else {
        undecidable++;
        fooled += truth.isEmpty() ? 0 : 1;
      }
    }
    var rest =
        (int)
            page.claims().stream()
                .filter(c -> TRUTH.contains(c.verdict()) && !used.contains(c))
                .count();
    unlabelled += rest;
    verdicts += all + rest;
    right += good;
    perText.add(new int[] {good, all + rest});
  }

  /* Texts are drawn anew, each as a whole. */
  private double lowerEnd() {
    var random = new Random(1);
    var shares = new ArrayList<Double>();
    for (var draw = 0; draw < DRAWS; draw++) {
      var good = 0;
      var all = 0;
      for (var i = 0; i < perText.size(); i++) {
        var text = perText.get(random.nextInt(perText.size()));
        good += text[0];
        all += text[1];
      }
      if (all > 0) {
        shares.add(good / (double) all);
      }
    }
    return shares.isEmpty()
        ? Double.NaN
        : shares.stream().sorted().toList().get((int) (0.025 * shares.size()));
  }
}
