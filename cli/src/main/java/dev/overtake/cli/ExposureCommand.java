package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.exposure.ExposureAnalysis;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.bill.UnreadableBillException;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.Scenarios;
import dev.overtake.report.html.ExposurePage;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.ExposureDocument;
import dev.overtake.report.wording.ExposureRows;
import dev.overtake.report.wording.ExposureView;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake exposure`: what a business depends on, what breaks, what next.
@Command(
    name = "exposure",
    headerHeading =
        "Examples:%n"
            + "  overtake exposure bom.json                           a bill under every scenario%n"
            + "  overtake exposure bom.json --business us.yaml        with facts about the business and its uses%n"
            + "  overtake exposure stack.yaml -o board.html           a manifest; one page for a board%n"
            + "  overtake exposure bom.json --scenario us-frontier-export-ban --scenario mine.yaml%n"
            + "  overtake exposure bom.json --known-at 2026-06-11     only what was known then%n"
            + "%n",
    header = "What depends on whom, what breaks under which scenario, and what to do next.")
final class ExposureCommand implements Callable<Integer> {
  private static final long LARGEST = 64L << 20;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "BOM",
      description = "CycloneDX, SPDX 3 or a YAML manifest; - is standard input.")
  private String bom = "";

  @Option(
      names = "--business",
      paramLabel = "FILE",
      description = "A manifest with facts about the business, its uses and fallbacks.")
  private @Nullable String business;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description =
          "A shipped scenario or a file, with =WEIGHT if it counts for more. Default: all.")
  private List<String> scenarios = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Count scenarios only while in force on that day. Default: judge each as if it held, on"
              + " the data's cut-off.")
  private @Nullable String asOf;

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "Use only what was known by then.")
  private @Nullable String knownAt;

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "For capabilities and tripwires. Default: ${DEFAULT-VALUE}.")
  private String race = Races.FLAGSHIP;

  @Option(names = "--seed", paramLabel = "N", description = "Of the random draws. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    var data = RaceFolder.read(Races.folder(race));
    var bill = bill();
    var day = Days.of("--as-of", asOf, data.definition().cutOff());
    var known =
        Days.of(
            "--known-at",
            knownAt,
            day.isAfter(data.definition().cutOff()) ? day : latest(data, day));
    var weights = new TreeMap<String, Double>();
    var chosen = scenarios(weights);
    var request = new ExposureAnalysis.Request(chosen, weights, day, asOf != null, known, seed);
    var knowledge = Knowledge.read(Races.home().resolve("data/exposure"));
    var exposure = new ExposureAnalysis(bill, knowledge, data, request).exposure();
    var text =
        switch (output.format(Format.TABLE)) {
          case TABLE -> TerminalDocument.render(ExposureDocument.of(exposure), output.screen());
          case MD -> ExposureDocument.of(exposure).markdown();
          case JSON -> ExposureView.json(exposure);
          case JSONL -> Json.lines(ExposureView.components(exposure));
          case CSV -> ExposureRows.of(exposure).csv();
          case TSV -> ExposureRows.of(exposure).tsv();
          case HTML -> ExposurePage.render(exposure);
        };
    output.write(text, Main.out(), Main.err());
    if (!output.quiet()) {
      bill.remarks().stream().limit(10).forEach(r -> Main.err().println("note: " + r));
      if (bill.remarks().size() > 10) {
        Main.err()
            .println("note: " + (bill.remarks().size() - 10) + " more remarks in the JSON result");
      }
    }
    return 0;
  }

  /* The tables are newer than the race: without a date everything in them is known. */
  private static LocalDate latest(Race data, LocalDate day) {
    return data.definition().cutOff().equals(day) ? LocalDate.of(9999, 12, 31) : day;
  }

  private Bill bill() throws IOException {
    var bill = read(bom);
    return business == null ? bill : bill.with(read(business));
  }

  private static Bill read(String file) throws IOException {
    try {
      if (file.equals("-")) {
        return Bills.read("standard input", System.in.readAllBytes());
      }
      var path = Path.of(file);
      if (!Files.isRegularFile(path)) {
        throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
      }
      if (Files.size(path) > LARGEST) {
        throw new Failure(Failure.INVALID, file + " is larger than 64 MB.", "");
      }
      return Bills.read(file, Files.readAllBytes(path));
    } catch (UnreadableBillException e) {
      throw new Failure(Failure.INVALID, String.valueOf(e.getMessage()), "");
    }
  }

  private List<Scenario> scenarios(Map<String, Double> weights) throws IOException {
    var shipped = Scenarios.folder(Races.home().resolve("data/exposure/scenarios"));
    if (scenarios.isEmpty()) {
      return shipped;
    }
    var chosen = new ArrayList<Scenario>();
    for (var text : scenarios) {
      var at = text.lastIndexOf('=');
      var name = at < 0 ? text : text.substring(0, at);
      var scenario = ScenarioNames.find(name, shipped, Scenario::id, Scenarios::file);
      if (at >= 0) {
        weights.put(scenario.id(), weight(text.substring(at + 1)));
      }
      chosen.add(scenario);
    }
    return chosen;
  }

  private static double weight(String text) {
    try {
      var weight = Double.parseDouble(text);
      if (weight >= 0 && weight < 1e9) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Falls through to the failure.
    }
    throw new Failure(Failure.USAGE, "a scenario's weight is a number, not '" + text + "'.", "");
  }
}
