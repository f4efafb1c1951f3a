package dev.overtake.benchmarks;

import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.claims.document.Documents;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.report.wording.results.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The claims of the essays against their gold, and the speed of a check.
final class ClaimsBench {
  private static final Path HOME = Path.of(System.getProperty("overtake.home", "."));

  private ClaimsBench() {}

  static void run(Report report, List<String> options) throws IOException, InterruptedException {
    var race = RaceFolder.read(HOME.resolve("data/races/us-china-ai"));
    var checker = new Checker(race, race.definition().cutOff());
    var inWords = ClaimsInWords.of(checker, race);
    realTexts(report, inWords, options);
    LabelledBench.run(
        report,
        inWords,
        HOME.resolve("claims/src/test/resources/dev/overtake/claims/labelled.csv"),
        race.definition().cutOff(),
        options.contains("--cases"));
    var texts = HOME.resolve("claims/src/test/resources/dev/overtake/claims");
    var prose = texts.resolve("prose");
    for (var set :
        List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")) {
      ArticlesBench.run(report, inWords, prose.resolve(set), options.contains("--cases"));
    }
    TextPeers.run(report, checker, ArticlesBench.text(prose.resolve("first")));
    HostileBench.run();
    memory(report, checker);
    var gold = HOME.resolve("../shared/gold/claims/essays");
    if (Files.isDirectory(gold)) {
      essays(report, inWords, gold);
      var specifications = gold.resolveSibling("recognizers-english");
      RecogniserBench.run(report, specifications, options.contains("--cases"));
    } else {
      report.note("the essays are not here: skipped");
    }
  }

  /* Folders of texts that the project does not keep: --dev=DIR, --test=DIR, --off-topic=DIR. */
  private static void realTexts(Report report, ClaimsInWords checker, List<String> options)
      throws IOException {
    for (var half : List.of("dev", "test")) {
      var folder = folder(options, "--" + half + "=");
      if (folder != null) {
        RealTextsBench.run(report, checker, half, folder);
      }
    }
    var other = folder(options, "--off-topic=");
    if (other != null) {
      RealTextsBench.offTopic(report, checker, other);
    }
  }

  private static @Nullable Path folder(List<String> options, String name) {
    return options.stream()
        .filter(o -> o.startsWith(name))
        .map(o -> Path.of(o.substring(name.length())))
        .findFirst()
        .orElse(null);
  }

  static void essays(Report report, ClaimsInWords inWords, Path gold) throws IOException {
    report.title("Essays");
    var documents = new ArrayList<Document>();
    var linkable = 0;
    var found = 0;
    var judged = 0;
    var agreed = 0;
    var reasoned = new ReasonedVerdicts(gold.resolve("../../../data/seed_claims.csv"));
    for (var i = 0; i < 5; i++) {
      var key = new ObjectMapper().readTree(gold.resolve("essay-" + i + ".json").toFile());
      var file = gold.resolve("../../../essays/essay-" + i + ".txt");
      var document =
          Documents.of(
              "essay-" + i, Files.readAllBytes(file), date(key.path("doc_date").asString()));
      documents.add(document);
      var checked = inWords.check(document);
      for (var sentence : key.path("sentences")) {
        for (var claim : sentence.path("claims")) {
          if (claim.path("linkable").asBoolean()) {
            linkable++;
            var match = match(document, checked, sentence.path("text").asString(), claim);
            found += match == null ? 0 : 1;
            var id = claim.path("id").asString();
            var verdict = match == null ? "not found" : match.verdict();
            judged += truth(verdict) ? 1 : 0;
            agreed += truth(verdict) && verdict.equals(reasoned.of(id)) ? 1 : 0;
            report.note(
                "%s %s %s: %s, reasoned %s"
                    .formatted(
                        id,
                        claim.path("subject").asString(),
                        claim.path("relation").asString(),
                        verdict,
                        reasoned.of(id)));
          }
        }
      }
    }
    report.atLeast("linkable claims found", found / (double) linkable, 1);
    report.atLeast("of these with a truth verdict", judged / (double) linkable, 0.75);
    report.atLeast("of these verdicts as reasoned", agreed / (double) judged, 0.9);
    var all = inWords.checker().check(documents, "bench", 1);
    report.atLeast(
        "essays 3 and 4 contradict each other",
        (double)
            all.contradictions().stream()
                .filter(c ->
                    c.a().document().startsWith("essay-3")
                        && c.b().document().startsWith("essay-4"))
                .count(),
        1);
    report.atLeast(
        "essay 1 adds no figure to essay 0",
        (double)
            all.origins().stream()
                .filter(o -> o.path().equals("essay-1") && o.same().equals("essay-0"))
                .count(),
        1);
    speed(report, inWords.checker(), documents);
  }

  private static void memory(Report report, Checker checker) {
    var document =
        new Document("text", "", null, "China added 278 GW of solar capacity in 2024. ".repeat(50));
    var before = 0.0;
    for (var i = 0; i < 10_000; i++) {
      checker.check(document);
      if (i == 1000) {
        before = used();
      }
    }
    report.atMost(
        "megabytes more in use after 10,000 documents than after 1,000", used() - before, 8);
  }

  private static double used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static void speed(Report report, Checker checker, List<Document> documents) {
    var bytes = documents.stream().mapToLong(d -> d.text().length()).sum();
    var best = Double.MAX_VALUE;
    for (var round = 0; round < 60; round++) {
      var start = System.nanoTime();
      documents.forEach(checker::check);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    report.atLeast("megabytes a second on one core", bytes / best / 1e6, 3);
  }

  private static Check.@Nullable Claim match(
      Document document, Check.Page checked, String sentence, JsonNode claim) {
    var at = document.text().indexOf(sentence.substring(0, Math.min(40, sentence.length())));
    var relation = claim.path("relation").asString();
    return checked.claims().stream()
        .filter(c -> at >= 0 && c.start() >= at && c.end() <= at + sentence.length())
        .filter(c -> alike(relation, c.relation()))
        .filter(c -> c.subject() == null || c.subject().equals(subject(claim)))
        .findFirst()
        .orElse(null);
  }

  private static String subject(JsonNode claim) {
    var name = claim.path("subject").asString();
    return name.equals("Qwen") ? "CHN" : name;
  }

  private static boolean alike(String gold, String own) {
    return switch (gold) {
      case "cmp" -> own.equals("comparison") || own.equals("rank");
      default -> gold.equals(own);
    };
  }

  private static LocalDate date(String text) {
    return Period.parse(text).end();
  }

  private static boolean truth(String verdict) {
    return List.of(
            "supported", "roughly right", "overstated", "understated", "contradicted", "outdated")
        .contains(verdict);
  }
}
