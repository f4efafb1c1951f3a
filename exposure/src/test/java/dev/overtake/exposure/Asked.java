package dev.overtake.exposure;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The shipped tables and scenarios, asked about bills of the tests.
public final class Asked {
  public static final Path TABLES = Path.of("../data/exposure");
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  public static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

  public static final Knowledge KNOWLEDGE = read();
  private static final List<Scenario> SCENARIOS = scenarios();

  private Asked() {}

  private static Knowledge read() {
    try {
      return Knowledge.read(TABLES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Scenario> scenarios() {
    try {
      return Scenarios.folder(TABLES.resolve("scenarios"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Scenario> all() {
    return SCENARIOS;
  }

  public static Scenario scenario(String id) {
    return SCENARIOS.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  public static Bill yaml(String text) {
    return Bills.read("bill.yaml", text.getBytes(UTF_8));
  }

  public static Bill file(Path file) throws IOException {
    return Bills.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  public static Exposure of(Bill bill) {
    return of(bill, SCENARIOS);
  }

  public static Exposure of(Bill bill, List<Scenario> under) {
    return of(bill, under, DAY, false, ALWAYS);
  }

  public static Exposure of(
      Bill bill, List<Scenario> under, LocalDate day, boolean dated, LocalDate known) {
    var request = new ExposureAnalysis.Request(under, Map.of(), day, dated, known, 1);
    return new ExposureAnalysis(bill, KNOWLEDGE, null, request).exposure();
  }

  /// The shipped tables.
  public static Knowledge knowledge(LocalDate day) {
    return KNOWLEDGE.at(day, ALWAYS);
  }

  /// With a race for capabilities and tripwires.
  public static Exposure of(Bill bill, Race race, List<Scenario> under) {
    var request = new ExposureAnalysis.Request(under, Map.of(), DAY, false, ALWAYS, 1);
    return new ExposureAnalysis(bill, KNOWLEDGE, race, request).exposure();
  }

  /// A scenario of these effects.
  public static Scenario doing(String effects) {
    return Scenarios.read(
        "test.yaml",
        """
        id: test
        title: Test
        kind: hypothetical
        from: 2026-01-01
        sources: [bill]
        effects:
        """
            + effects.indent(2));
  }

  /// One model by its manifest entry.
  public static Resolved model(String entry) {
    return of(yaml("models:\n  - {" + entry + "}\n"), List.of()).components().getFirst();
  }
}
