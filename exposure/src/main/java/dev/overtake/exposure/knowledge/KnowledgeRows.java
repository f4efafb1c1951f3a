package dev.overtake.exposure.knowledge;

import dev.overtake.evidence.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the tables of a knowledge folder. Which columns a table has and what they mean stands
/// here.
final class KnowledgeRows {
  private final TableReader tables;

  KnowledgeRows(Path folder) throws IOException {
    tables = new TableReader(folder);
  }

  List<SourceNote> sources() {
    return tables.sources();
  }

  List<Organisation> organisations() throws IOException {
    return tables.facts(
        "organisations.csv",
        List.of("name", "jurisdiction", "parent", "aliases"),
        r ->
            new Organisation(
                r.required("id"),
                r.required("name"),
                r.text("jurisdiction"),
                r.text("parent"),
                TableReader.list(r, "aliases"),
                r.text("note").startsWith("repackager"),
                tables.provenance(r)));
  }

  List<ModelFamily> models() throws IOException {
    return tables.facts(
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
                TableReader.list(r, "match"),
                r.text("developer"),
                TableReader.list(r, "base"),
                r.text("licence"),
                TableReader.truth(r, "weights", "open", "closed"),
                r.text("modality"),
                r.number("parameters_b"),
                r.number("active_b"),
                r.number("context_tokens"),
                r.text("scope").equals("family"),
                tables.provenance(r)));
  }

  List<Offer> offers() throws IOException {
    return tables.facts(
        "offers.csv",
        List.of("model", "endpoint", "region", "input_usd", "output_usd", "reads"),
        r ->
            new Offer(
                r.required("id"),
                r.required("model"),
                r.required("endpoint"),
                r.text("region"),
                r.number("input_usd"),
                r.number("output_usd"),
                r.text("reads"),
                tables.provenance(r)));
  }

  List<Retirement> retirements() throws IOException {
    return tables.facts(
        "retirements.csv",
        List.of("model", "endpoint", "ends", "successor"),
        r ->
            new Retirement(
                r.required("id"),
                r.required("model"),
                r.required("endpoint"),
                r.day("ends"),
                r.text("successor"),
                tables.provenance(r)));
  }

  List<Activity> activities() throws IOException {
    return tables.facts(
        "activities.csv",
        List.of("modality", "meaning"),
        r ->
            new Activity(
                r.required("id"), r.text("modality"), r.text("meaning"), tables.provenance(r)));
  }

  List<Licence> licences() throws IOException {
    return tables.facts(
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
                TableReader.list(r, "match"),
                TableReader.value(r, "class", Licence.Kind.values(), Licence.Kind::word),
                terms(r),
                r.text("duties"),
                tables.provenance(r)));
  }

  List<Endpoint> endpoints() throws IOException {
    return tables.facts(
        "endpoints.csv",
        List.of("match", "kind", "operator", "runs_in"),
        r ->
            new Endpoint(
                r.required("id"),
                TableReader.list(r, "match"),
                TableReader.value(r, "kind", Endpoint.Way.values(), Endpoint.Way::word),
                r.required("operator"),
                r.text("runs_in"),
                tables.provenance(r)));
  }

  List<Region> regions() throws IOException {
    return tables.facts(
        "regions.csv",
        List.of("cloud", "match", "jurisdiction", "place"),
        r ->
            new Region(
                r.required("id"),
                r.required("cloud"),
                TableReader.list(r, "match"),
                r.required("jurisdiction"),
                r.text("place"),
                tables.provenance(r)));
  }

  List<Chip> chips() throws IOException {
    return tables.facts(
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
                TableReader.list(r, "match"),
                r.required("vendor"),
                r.text("made_in"),
                r.requiredNumber("memory_gb"),
                r.number("bandwidth_tb_s"),
                r.number("bf16_tflops"),
                r.number("watts"),
                TableReader.value(r, "control", Chip.Control.values(), Chip.Control::word),
                tables.provenance(r)));
  }

  List<Obligation> obligations() throws IOException {
    return tables.facts(
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
                TableReader.list(r, "binds"),
                TableReader.list(r, "triggers"),
                r.required("duty"),
                r.day("effective"),
                r.day("grace_until"),
                r.text("penalty"),
                r.required("status"),
                tables.provenance(r)));
  }

  List<Tripwire> tripwires() throws IOException {
    return tables.facts(
        "tripwires.csv",
        List.of("indicator", "contender", "threshold", "trips", "concerns", "because"),
        r ->
            new Tripwire(
                r.required("id"),
                r.required("indicator"),
                r.text("contender"),
                r.requiredNumber("threshold"),
                TableReader.oneOf(r, "trips", "above", "below").equals("above"),
                TableReader.list(r, "concerns"),
                r.required("because"),
                tables.provenance(r)));
  }

  List<Coefficient> energy() throws IOException {
    return tables.facts(
        "energy.csv",
        List.of("value"),
        r -> new Coefficient(r.required("id"), r.requiredNumber("value"), tables.provenance(r)));
  }

  private static Licence.Terms terms(Row r) {
    return new Licence.Terms(
        TableReader.truth(r, "commercial", "yes", "no"),
        new Licence.Size(r.number("max_monthly_users"), r.number("max_monthly_revenue_usd")),
        new Licence.Size(r.number("display_over_users"), r.number("display_over_revenue_usd")),
        new Licence.Withheld(TableReader.list(r, "withheld_from"), r.text("withheld_modality")),
        TableReader.truth(r, "revocable", "yes", "no"),
        r.text("inherits").equals("yes"));
  }

  /// @throws dev.overtake.evidence.InvalidRaceException when anything was wrong in any table
  void done() {
    tables.done();
  }
}
