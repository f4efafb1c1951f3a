package dev.overtake.exposure.knowledge;

import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the tables of a knowledge folder. What a row must have is checked here, row by row.
final class KnowledgeRows {
  private static final List<String> COMMON =
      List.of("source", "confidence", "valid_from", "valid_to", "known_at", "note");

  private final Path folder;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> sourceIds;
  private final List<SourceNote> sources;

  KnowledgeRows(Path folder) throws IOException {
    this.folder = folder;
    sources =
        read(
            "sources.csv",
            List.of("id", "publisher", "title", "url", "tier"),
            KnowledgeRows::source);
    sourceIds = new java.util.HashSet<>(sources.stream().map(SourceNote::id).toList());
  }

  List<SourceNote> sources() {
    return sources;
  }

  List<Organisation> organisations() throws IOException {
    return facts(
        "organisations.csv",
        List.of("name", "jurisdiction", "parent", "aliases"),
        r ->
            new Organisation(
                r.required("id"),
                r.required("name"),
                r.text("jurisdiction"),
                r.text("parent"),
                list(r, "aliases"),
                r.text("note").startsWith("repackager"),
                provenance(r)));
  }

  List<ModelFamily> models() throws IOException {
    return facts(
        "models.csv",
        List.of(
            "name",
            "match",
            "developer",
            "base",
            "licence",
            "weights",
            "modality",
            "parameters_b",
            "active_b",
            "context_tokens"),
        r ->
            new ModelFamily(
                r.required("id"),
                r.required("name"),
                list(r, "match"),
                r.text("developer"),
                list(r, "base"),
                r.text("licence"),
                truth(r, "weights", "open", "closed"),
                r.text("modality"),
                r.number("parameters_b"),
                r.number("active_b"),
                r.number("context_tokens"),
                provenance(r)));
  }

  List<Licence> licences() throws IOException {
    return facts(
        "licences.csv",
        List.of(
            "name",
            "match",
            "class",
            "commercial",
            "max_monthly_users",
            "max_monthly_revenue_usd",
            "display_over_users",
            "display_over_revenue_usd",
            "withheld_from",
            "withheld_modality",
            "revocable",
            "inherits",
            "duties"),
        r ->
            new Licence(
                r.required("id"),
                r.required("name"),
                list(r, "match"),
                oneOf(r, "class", "open", "conditional", "research", "proprietary"),
                truth(r, "commercial", "yes", "no"),
                r.number("max_monthly_users"),
                r.number("max_monthly_revenue_usd"),
                r.number("display_over_users"),
                r.number("display_over_revenue_usd"),
                list(r, "withheld_from"),
                r.text("withheld_modality"),
                truth(r, "revocable", "yes", "no"),
                r.text("inherits").equals("yes"),
                r.text("duties"),
                provenance(r)));
  }

  List<Endpoint> endpoints() throws IOException {
    return facts(
        "endpoints.csv",
        List.of("match", "kind", "operator", "runs_in"),
        r ->
            new Endpoint(
                r.required("id"),
                list(r, "match"),
                Endpoint.Way.valueOf(
                    oneOf(r, "kind", "api", "router", "cloud").toUpperCase(Locale.ROOT)),
                r.required("operator"),
                r.text("runs_in"),
                provenance(r)));
  }

  List<Region> regions() throws IOException {
    return facts(
        "regions.csv",
        List.of("cloud", "match", "jurisdiction", "place"),
        r ->
            new Region(
                r.required("id"),
                r.required("cloud"),
                list(r, "match"),
                r.required("jurisdiction"),
                r.text("place"),
                provenance(r)));
  }

  List<Chip> chips() throws IOException {
    return facts(
        "chips.csv",
        List.of(
            "name",
            "match",
            "vendor",
            "made_in",
            "memory_gb",
            "bandwidth_tb_s",
            "bf16_tflops",
            "watts",
            "control"),
        r ->
            new Chip(
                r.required("id"),
                r.required("name"),
                list(r, "match"),
                r.required("vendor"),
                r.text("made_in"),
                r.requiredNumber("memory_gb"),
                r.number("bandwidth_tb_s"),
                r.number("bf16_tflops"),
                r.number("watts"),
                oneOf(
                    r,
                    "control",
                    "controlled",
                    "case-by-case",
                    "none",
                    "domestic",
                    "cloud-only",
                    "unknown"),
                provenance(r)));
  }

  List<Obligation> obligations() throws IOException {
    return facts(
        "obligations.csv",
        List.of(
            "jurisdiction",
            "instrument",
            "provision",
            "binds",
            "triggers",
            "duty",
            "effective",
            "grace_until",
            "penalty",
            "status"),
        r ->
            new Obligation(
                r.required("id"),
                r.required("jurisdiction"),
                r.required("instrument"),
                r.text("provision"),
                list(r, "binds"),
                list(r, "triggers"),
                r.required("duty"),
                r.day("effective"),
                r.day("grace_until"),
                r.text("penalty"),
                r.required("status"),
                provenance(r)));
  }

  List<Tripwire> tripwires() throws IOException {
    return facts(
        "tripwires.csv",
        List.of("indicator", "contender", "threshold", "trips", "concerns", "because"),
        r ->
            new Tripwire(
                r.required("id"),
                r.required("indicator"),
                r.text("contender"),
                r.requiredNumber("threshold"),
                oneOf(r, "trips", "above", "below").equals("above"),
                list(r, "concerns"),
                r.required("because"),
                provenance(r)));
  }

  List<Coefficient> energy() throws IOException {
    return facts(
        "energy.csv",
        List.of("value"),
        r -> new Coefficient(r.required("id"), r.requiredNumber("value"), provenance(r)));
  }

  /// @throws InvalidRaceException when anything was wrong in any table
  void done() {
    if (!faults.isEmpty()) {
      throw new InvalidRaceException(faults);
    }
  }

  private <T extends Fact> List<T> facts(String file, List<String> own, Function<Row, T> reading)
      throws IOException {
    var required = Stream.of(List.of("id"), own, COMMON).flatMap(List::stream).toList();
    return read(file, required, reading);
  }

  private <T> List<T> read(String file, List<String> required, Function<Row, T> reading)
      throws IOException {
    try {
      return Sheet.read(folder.resolve(file), required, reading);
    } catch (InvalidRaceException e) {
      faults.addAll(e.faults());
      return List.of();
    }
  }

  private static SourceNote source(Row r) {
    return new SourceNote(
        r.required("id"),
        r.required("publisher"),
        r.required("title"),
        r.required("url"),
        oneOf(r, "tier", "primary", "secondary").equals("primary"),
        r.text("note"));
  }

  private Provenance provenance(Row r) {
    var from = list(r, "source");
    if (from.isEmpty()) {
      r.fault("source", "a fact without a source", "name the id of a row in sources.csv");
    }
    for (var id : from) {
      if (!sourceIds.contains(id)) {
        r.fault("source", "no source has the id '" + id + "'", "add it to sources.csv");
      }
    }
    return new Provenance(
        from,
        Confidence.valueOf(
            oneOf(r, "confidence", "high", "medium", "low").toUpperCase(Locale.ROOT)),
        r.day("valid_from"),
        r.day("valid_to"),
        r.day("known_at"),
        r.text("note"));
  }

  private static List<String> list(Row r, String column) {
    return Arrays.stream(r.text(column).split("\\|", -1))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private static @Nullable Boolean truth(Row r, String column, String yes, String no) {
    var text = r.text(column);
    if (!text.isEmpty() && !Set.of(yes, no, "unknown").contains(text)) {
      r.fault(column, "'" + text + "' is none of " + yes + ", " + no + ", unknown", "");
    }
    return text.equals(yes) ? Boolean.TRUE : text.equals(no) ? Boolean.FALSE : null;
  }

  private static String oneOf(Row r, String column, String... words) {
    var text = r.text(column);
    if (!List.of(words).contains(text)) {
      r.fault(column, "'" + text + "' is none of " + String.join(", ", words), "");
      return words[0];
    }
    return text;
  }
}
