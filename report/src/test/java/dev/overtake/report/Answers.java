package dev.overtake.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.overtake.claims.CheckResult;
import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.ExposureAnalysis;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.scenario.Scenarios;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.index.Index;
import dev.overtake.race.index.IndexAnalysis;
import dev.overtake.race.index.IndexMethod;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.StandingRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Answers of the engines to small questions.
final class Answers {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Path HOME = Path.of(System.getProperty("overtake.home", ".."));

  private Answers() {}

  static Audit audit(SmallRace small) {
    return AuditAnalysis.of(leads(small), Parallel.sequential()).orElseThrow().audit();
  }

  static Index index(SmallRace small) {
    var method =
        new IndexMethod(
            null,
            null,
            IndexMethod.Filling.NONE,
            IndexMethod.Treating.NONE,
            Normalisation.MIN_MAX,
            new IndexMethod.Equal(),
            Aggregating.ARITHMETIC);
    return new IndexAnalysis(leads(small), method).index(null);
  }

  private static RaceLeads leads(SmallRace small) {
    return RaceLeads.of(small.race(), StandingRequest.of(small.race()), Parallel.sequential());
  }

  /// Two texts with claims of every sort.
  static CheckResult check(Race race) {
    var first =
        """
        Chinese models trail American ones by seven months, said Jane Doe of Example Institute.

        In 2023, the US published more AI papers than China. China installed more than three hundred gigawatts of solar panels in 2024.

        Two thirds of the electricity in China still comes from renewables & <b>wind</b>.
        China will overtake the US in nuclear power by 2030, according to analysts.
        """;
    var second =
        """
        In 2023, China published more AI papers than the US.

        American private investment in AI hit $109 billion in 2024. Nothing else is said.
        """;
    return new Checker(race, DAY)
        .check(
            List.of(
                new Document("first.md", "A first text", LocalDate.of(2025, 1, 2), first),
                new Document("second.md", "", null, second)),
            "engine",
            1);
  }

  static Race flagship() {
    return RaceFolder.read(HOME.resolve("data/races/us-china-ai"));
  }

  /// A helpdesk with one model from abroad, one of its own, and a store of vectors.
  static Exposure exposure(Race race) {
    var bill =
        """
        name: Small helpdesk
        business:
          jurisdiction: DE
          serves: [EU]
          monthly_active_users: 40_000
          meets: [eu-art4]
        uses:
          - id: answers
            title: Answers to customers
            weight: 3
            needs: [assistant]
            does: [chat, synthetic-text]
            fallbacks: [{component: local, tested: 2026-06-20}]
          - id: hiring
            title: Sorting applications
            weight: 1
            needs: [assistant]
            does: [hiring]
          - id: search
            title: Search in documents
            weight: 2
            needs: [local, vectors]
            does: [internal-only]
        models:
          - {id: assistant, model: gpt-4o, provider: OpenAI, endpoint: "https://api.openai.com/v1"}
          - {id: local, model: Llama-3.3-70B-Instruct, runs_on: [cards], precision: fp8}
        services:
          - {id: vectors, name: Vector store, provider: Qdrant Cloud, region: eu-central-1}
        chips:
          - {id: cards, chip: H100 SXM, count: 2, location: DE}
        """;
    try {
      var tables = HOME.resolve("data/exposure");
      var scenarios = Scenarios.folder(tables.resolve("scenarios"));
      var request =
          new ExposureAnalysis.Request(
              scenarios, Map.of(), DAY, false, LocalDate.of(9999, 12, 31), 1);
      return new ExposureAnalysis(
              Bills.read("bill.yaml", bill.getBytes(UTF_8)), Knowledge.read(tables), race, request)
          .exposure();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
