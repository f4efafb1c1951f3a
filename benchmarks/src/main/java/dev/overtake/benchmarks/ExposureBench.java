package dev.overtake.benchmarks;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.ExposureAnalysis;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.bill.UnreadableBillException;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What components depend on, against answers found by hand; whether bills survive harm; speed.
final class ExposureBench {
  private static final Path HOME = Path.of(System.getProperty("overtake.home", "."));
  private static final Path OWN =
      HOME.resolve("exposure/src/test/resources/dev/overtake/exposure/gold");
  private static final Path SHOWN = HOME.resolve("../shared/gold/exposure");

  private final Report report;
  private final Race race;
  private final Knowledge knowledge;
  private final List<Scenario> scenarios;

  private ExposureBench(Report report) throws IOException {
    this.report = report;
    this.race = RaceFolder.read(HOME.resolve("data/races/us-china-ai"));
    this.knowledge = Knowledge.read(HOME.resolve("data/exposure"));
    this.scenarios = Scenarios.folder(HOME.resolve("data/exposure/scenarios"));
  }

  static void run(Report report, List<String> options) throws IOException {
    if (options.contains("--energy")) {
      EnergyBench.run(report, true);
      return;
    }
    var bench = new ExposureBench(report);
    if (options.contains("--names")) {
      NamesBench.run(report, bench.knowledge, options);
      CorpusBench.run(report, bench.knowledge, options);
      return;
    }
    bench.own();
    NamesBench.run(report, bench.knowledge, options);
    CorpusBench.run(report, bench.knowledge, options);
    if (Files.isDirectory(SHOWN)) {
      bench.models();
      bench.bills();
    } else {
      report.note("the bills of others are not here: skipped");
    }
    EnergyBench.run(report, false);
    bench.speed();
    bench.harm();
  }

  private Exposure answer(Bill bill) {
    return answer(bill, scenarios);
  }

  private Exposure answer(Bill bill, List<Scenario> under) {
    var day = race.definition().cutOff();
    var request =
        new ExposureAnalysis.Request(under, Map.of(), day, false, LocalDate.of(9999, 12, 31), 1);
    return new ExposureAnalysis(bill, knowledge, race, request).exposure();
  }

  private static Bill read(Path file) throws IOException {
    return Bills.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /* Answers written before the tables were asked. */
  private void own() throws IOException {
    report.title("Components of seven own bills, each axis by hand");
    var exposures = new TreeMap<String, Exposure>();
    var right = 0;
    var unknown = 0;
    var wrong = 0;
    var components = 0;
    for (var row : Csv.read(OWN.resolve("expected.csv"))) {
      var file = row.get("bill");
      if (!exposures.containsKey(file)) {
        exposures.put(file, answer(read(OWN.resolve(file))));
      }
      var found = component(exposures.get(file), row.get("component"));
      components++;
      for (var axis : axes(found).entrySet()) {
        var wanted = row.get(axis.getKey());
        var given = axis.getValue();
        if (wanted.isEmpty()) {
          continue;
        }
        if (wanted.equals("-") ? given.isEmpty() : given.equals(wanted)) {
          right += wanted.equals("-") ? 0 : 1;
        } else if (given.isEmpty()) {
          unknown++;
          report.note("unknown: " + file + " " + row.get("component") + " " + axis.getKey());
        } else {
          wrong++;
          report.note(
              "WRONG: %s %s %s is %s, not %s"
                  .formatted(file, row.get("component"), axis.getKey(), given, wanted));
        }
      }
    }
    report.atLeast("components", components, 60);
    report.atMost("axes wrong", wrong, 0);
    report.atLeast("share of the axes known", right / (double) (right + unknown), 0.6);
  }

  private static Map<String, String> axes(Resolved c) {
    var axes = new TreeMap<String, String>();
    axes.put("weights", place(c.weightsOrigin()));
    axes.put(
        "lineage",
        c.baseLineage().stream()
            .map(ExposureBench::place)
            .distinct()
            .collect(Collectors.joining("|")));
    axes.put("operator", c.operator() == null || !c.operator().known() ? "" : c.operator().value());
    axes.put("owner", place(c.owner()));
    axes.put(
        "runs",
        c.runsIn() != null && c.runsIn().value().equals("local") ? "local" : place(c.runsIn()));
    axes.put("chip", place(c.chip()));
    axes.put("licence", c.licence() == null || !c.licence().known() ? "" : c.licence().value());
    return axes;
  }

  private static String place(@Nullable Attribute axis) {
    return axis == null || !axis.known() ? "" : axis.jurisdiction();
  }

  private static Resolved component(@Nullable Exposure exposure, String id) {
    return java.util.Objects.requireNonNull(exposure).components().stream()
        .filter(c -> c.component().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("lost: " + id));
  }

  private void models() throws IOException {
    report.title("Sixteen models behind clouds, routers and aliases");
    var bill = read(SHOWN.resolve("boms/cdx16-rainbow-ai-hostel-assistant.json"));
    var exposure = answer(bill);
    var origins = 0;
    var known = 0;
    var wrong = 0;
    for (var row : Csv.read(SHOWN.resolve("gold_resolution_rainbow.csv"))) {
      var name = row.get("component_version");
      var found =
          exposure.components().stream()
              .filter(
                  c -> c.component().version().equals(name) || c.component().name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("lost: " + name));
      origins += place(found.weightsOrigin()).equals(row.get("weights_origin")) ? 1 : 0;
      var operator = found.operator();
      if (operator != null && operator.known()) {
        known++;
        var maker = row.get("operator_of_endpoint").replaceFirst(" .*$", "");
        if (!operator.value().startsWith(maker)) {
          wrong++;
          report.note("WRONG: " + name + " is operated by " + operator.value());
        }
      }
    }
    report.atLeast("origin of the weights right, of 16", origins, 16);
    report.atMost("operators wrong", wrong, 0);
    report.atLeast("operators known, of 16", known, 12);
  }

  private void bills() throws IOException {
    report.title("Bills of others");
    try (var files = Files.list(SHOWN.resolve("boms"))) {
      for (var file : files.sorted().toList()) {
        var bill = read(file);
        var exposure = answer(bill);
        report.atMost(
            "%s: lost of %d".formatted(file.getFileName(), bill.components().size()),
            bill.components().size() - exposure.components().size(),
            0);
      }
    }
  }

  private void speed() throws IOException {
    report.title("Speed, one thread");
    var bill = large();
    var twelve = scenarios.stream().limit(12).toList();
    var first = System.nanoTime();
    answer(bill, twelve);
    report.atMost("500 components, 12 scenarios, cold, s", (System.nanoTime() - first) / 1e9, 1);
    var best = Double.MAX_VALUE;
    for (var i = 0; i < 5; i++) {
      var start = System.nanoTime();
      answer(bill, twelve);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    report.atMost("the same, warm, s", best, 1);
  }

  private static Bill large() throws IOException {
    var parts = new ArrayList<Bill>();
    for (var name : List.of("support.cdx.json", "cluster.cdx17.json", "asia.yaml", "desk.yaml")) {
      parts.add(read(OWN.resolve(name)));
    }
    var text = new StringBuilder("models:\n");
    for (var i = 0; i < 500; i++) {
      var of = parts.get(i % parts.size()).components();
      var c = of.get(i / parts.size() % of.size());
      text.append("  - {id: c%d, model: \"%s\"".formatted(i, c.name()));
      if (!c.endpoints().isEmpty()) {
        text.append(", endpoint: \"%s\"".formatted(c.endpoints().getFirst()));
      }
      text.append("}\n");
    }
    return Bills.read(
        "large.yaml", text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private void harm() throws IOException {
    report.title("A thousand bills with a fault");
    var sources = new ArrayList<Path>();
    try (var files = Files.list(OWN)) {
      files.filter(f -> !f.toString().endsWith(".csv")).sorted().forEach(sources::add);
    }
    sources.add(HOME.resolve("data/exposure/example.yaml"));
    var random = new java.util.SplittableRandom(20260612);
    var answered = 0;
    var refused = 0;
    var lost = 0;
    var broken = 0;
    for (var i = 0; i < 1000; i++) {
      var file = sources.get(i % sources.size());
      var content = Mutation.of(Files.readAllBytes(file), random);
      try {
        var bill = Bills.read(String.valueOf(file.getFileName()), content);
        var exposure = answer(bill);
        answered++;
        lost += bill.components().size() == exposure.components().size() ? 0 : 1;
      } catch (UnreadableBillException e) {
        refused++;
        broken += String.valueOf(e.getMessage()).matches("(?s).*:\\d+.*") ? 0 : 1;
      } catch (RuntimeException e) {
        broken++;
        report.note(file.getFileName() + " " + i + ": " + e);
      }
    }
    report.figure("answered", answered);
    report.figure("refused, with a place", refused);
    report.atMost("refused without a place, or broken", broken, 0);
    report.atMost("components lost", lost, 0);
  }
}
