package dev.overtake.report;

import dev.overtake.exposure.Axis;
import dev.overtake.exposure.CutSet;
import dev.overtake.exposure.Duty;
import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.Outcome;
import dev.overtake.exposure.Reason;
import dev.overtake.exposure.Replacement;
import dev.overtake.exposure.Resilience;
import dev.overtake.exposure.Resolved;
import dev.overtake.exposure.ScenarioResult;
import dev.overtake.exposure.Step;
import dev.overtake.exposure.UseResult;
import dev.overtake.exposure.Watch;
import dev.overtake.exposure.bill.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An exposure as text, Markdown and JSON: first what stops, then why, then what to do.
public final class ExposureDocument {
  private static final int MANY = 12;

  private ExposureDocument() {}

  /// A component as JSON writes it; an axis that does not apply is null.
  public record Component(
      String id,
      String name,
      String version,
      String kind,
      String type,
      @Nullable Axis weightsOrigin,
      List<Axis> baseLineage,
      @Nullable Axis operator,
      @Nullable Axis owner,
      @Nullable Axis runsIn,
      @Nullable Axis chip,
      @Nullable Axis licence,
      String access,
      @Nullable String family,
      String where) {}

  /// What is written as JSON.
  public record View(
      @Nullable String race,
      LocalDate asOf,
      LocalDate knownAt,
      String engine,
      long seed,
      @Nullable String evidence,
      String bill,
      String format,
      List<Component> components,
      List<Exposure.UseView> uses,
      List<ScenarioResult> scenarios,
      Resilience resilience,
      @Nullable Step nextStep,
      List<Step> steps,
      List<CutSet> cutSets,
      List<Replacement> replacements,
      List<Exposure.Fit> hardware,
      List<Duty> obligations,
      List<Watch> tripwires,
      List<String> unlisted,
      List<Remark> remarks) {}

  /// As JSON.
  public static String json(Exposure e) {
    return Json.document(
        new View(
            e.race(),
            e.asOf(),
            e.knownAt(),
            e.engine(),
            e.seed(),
            e.evidence(),
            e.bill(),
            e.format(),
            components(e),
            e.uses(),
            e.scenarios(),
            e.resilience(),
            e.nextStep(),
            e.steps().stream().map(Step::shown).toList(),
            e.cutSets(),
            e.replacements(),
            e.hardware(),
            e.obligations(),
            e.tripwires(),
            e.unlisted(),
            e.remarks()));
  }

  /// The components, flattened.
  public static List<Component> components(Exposure e) {
    return e.components().stream().map(ExposureDocument::component).toList();
  }

  private static Component component(Resolved r) {
    var c = r.component();
    return new Component(
        c.id(),
        c.name(),
        c.version(),
        c.kind().word(),
        c.type(),
        r.weightsOrigin(),
        r.baseLineage(),
        r.operator(),
        r.owner(),
        r.runsIn(),
        r.chip(),
        r.licence(),
        r.access().name().toLowerCase(Locale.ROOT),
        r.family() == null ? null : r.family().id(),
        c.where());
  }

  /// As Markdown, or with [Document#text] for a terminal.
  public static Document of(Exposure e) {
    var page = new Document();
    page.heading(1, "Exposure" + (e.bill().isEmpty() ? "" : " of " + e.bill()));
    page.paragraph(summary(e));
    outcomes(page, e);
    reasons(page, e);
    steps(page, e);
    dependencies(page, e);
    replacements(page, e);
    cuts(page, e);
    hardware(page, e);
    duties(page, e);
    watches(page, e);
    page.paragraph(closing(e));
    return page;
  }

  /// The answer in two or three sentences.
  public static String summary(Exposure e) {
    var counted = e.scenarios().stream().filter(ScenarioResult::counted).toList();
    var hit =
        counted.stream()
            .filter(s -> s.uses().stream().anyMatch(u -> u.outcome() == Outcome.STOPS))
            .count();
    var text =
        "Resilience %s of 100 over %d scenario%s and %d use%s. In %d of the scenarios something stops."
            .formatted(
                band(e.resilience()),
                counted.size(),
                counted.size() == 1 ? "" : "s",
                e.uses().size(),
                e.uses().size() == 1 ? "" : "s",
                hit);
    var step = e.nextStep();
    return step == null
        ? text + " No single change that Overtake knows of would raise the lower bound."
        : text
            + " Next: "
            + step.action()
            + " It raises the lower bound by "
            + points(step.rise())
            + ", to "
            + points(step.low())
            + ".";
  }

  static String band(Resilience r) {
    return points(r.low()) + " to " + points(r.high());
  }

  static String points(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }

  private static void outcomes(Document page, Exposure e) {
    page.heading(2, "What stops");
    var shown = e.uses().stream().limit(MANY).toList();
    if (shown.isEmpty()) {
      page.paragraph("The bill has neither models nor services, so nothing of it can stop here.");
      return;
    }
    var names = new LinkedHashMap<String, String>();
    for (var i = 0; i < shown.size(); i++) {
      names.put(shown.get(i).id(), String.valueOf(i + 1));
    }
    var header = new ArrayList<>(List.of("Scenario"));
    header.addAll(names.values());
    header.add("What must be said first");
    var rows = new ArrayList<List<String>>();
    for (var s : e.scenarios()) {
      var row = new ArrayList<>(List.of(s.id()));
      for (var i = 0; i < shown.size(); i++) {
        row.add(s.counted() ? word(s.uses().get(i)) : "");
      }
      row.add(s.remark());
      rows.add(row);
    }
    page.table(new Table(header, rows));
    page.paragraph(
        shown.stream()
                .map(u -> names.get(u.id()) + " " + u.title())
                .collect(Collectors.joining("; "))
            + (e.uses().size() > MANY
                ? "; and " + (e.uses().size() - MANY) + " more uses in the JSON result"
                : "")
            + ". “stops” cannot go on, “fallback” stops but something takes over, “?” a fact is missing, and is never counted as safe.");
  }

  /// One word for a cell.
  public static String word(UseResult u) {
    return switch (u.outcome()) {
      case KEEPS -> "keeps";
      case UNKNOWN -> "?";
      case STOPS -> u.keepsLow() > 0 ? "fallback" : "stops";
    };
  }

  private static void reasons(Document page, Exposure e) {
    page.heading(2, "Why");
    var any = false;
    for (var s : e.scenarios()) {
      var lines = new ArrayList<String>();
      for (var u : s.uses()) {
        for (var r : u.because()) {
          lines.add(line(u, r));
        }
      }
      if (!lines.isEmpty()) {
        any = true;
        page.paragraph(
            "**"
                + s.title()
                + "** ("
                + s.kind()
                + ", "
                + s.from()
                + (s.until() == null ? "" : " to " + s.until())
                + "). "
                + s.remark());
        lines.stream().distinct().limit(6).forEach(page::paragraph);
        if (lines.stream().distinct().count() > 6) {
          page.paragraph("And " + (lines.stream().distinct().count() - 6) + " more.");
        }
      }
    }
    if (!any) {
      page.paragraph("No effect of these scenarios reaches this bill.");
    }
  }

  private static String line(UseResult u, Reason r) {
    var what =
        switch (r.outcome()) {
          case STOPS -> "stops";
          case UNKNOWN -> "cannot be told";
          case KEEPS -> "keeps, but weaker";
        };
    return "- "
        + (r.component().isEmpty() ? u.title() : r.component())
        + " "
        + what
        + ": "
        + r.effect()
        + ". "
        + r.because()
        + (r.why().isEmpty() ? "" : " Facts: " + r.why().replaceFirst("\\.$", "") + ".")
        + (r.source().isEmpty() ? "" : " [" + r.source() + "]");
  }

  private static void steps(Document page, Exposure e) {
    if (!e.steps().isEmpty()) {
      page.heading(2, "What to do");
      page.table(
          new Table(
              List.of("Lower bound", "Rise", "Step"),
              e.steps().stream()
                  .map(s -> List.of(points(s.low()), "+" + points(s.rise()), s.action()))
                  .toList()));
    }
  }

  private static void dependencies(Document page, Exposure e) {
    page.heading(2, "What depends on whom");
    var rows =
        e.components().stream()
            .filter(r -> r.weightsOrigin() != null || r.operator() != null || r.chip() != null)
            .limit(60)
            .map(r ->
                List.of(
                    r.component().id(),
                    said(r.weightsOrigin()),
                    r.baseLineage().stream()
                        .map(Axis::value)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                    said(r.operator()),
                    said(r.runsIn()),
                    r.chip() == null || !r.chip().known() ? "" : said(r.chip()),
                    r.licence() == null ? "" : r.licence().value()))
            .toList();
    page.table(
        new Table(
            List.of("Component", "Weights", "Base", "Operator", "Runs in", "Chip", "Licence"),
            rows));
  }

  static String said(@Nullable Axis axis) {
    if (axis == null) {
      return "";
    }
    if (!axis.known()) {
      return "UNKNOWN";
    }
    var name = axis.name().isEmpty() ? axis.value() : axis.name();
    return axis.jurisdiction().isEmpty() || axis.jurisdiction().equals(name)
        ? name
        : name + " (" + axis.jurisdiction() + ")";
  }

  private static void replacements(Document page, Exposure e) {
    if (e.scenarios().stream()
        .flatMap(s -> s.uses().stream())
        .allMatch(u -> u.outcome() == Outcome.KEEPS)) {
      return;
    }
    page.heading(2, "What could replace what fails");
    var front = e.replacements().stream().filter(Replacement::onFront).limit(20).toList();
    if (front.isEmpty()) {
      page.paragraph(
          "None found: no model with open weights shares enough benchmarks with what fails, survives and is licensed for this business.");
      return;
    }
    page.table(
        new Table(
            List.of(
                "For",
                "Candidate",
                "From",
                "Lower by",
                "Wh per 1,000 tokens",
                "Memory GB",
                "Conditions"),
            front.stream()
                .map(r ->
                    List.of(
                        r.component(),
                        r.name(),
                        r.developerIn(),
                        loss(r),
                        range(r.wattHours()),
                        range(r.memoryGb() == null ? null : r.memoryGb().reversed()),
                        String.join("; ", r.conditions())
                            + (r.fits().isEmpty() ? "" : "; " + r.fits())))
                .toList()));
    page.paragraph(
        "Lower by: points of a hundred on the benchmarks both were measured on, with a 90 % interval; below nought is better. Only candidates that no other beats in capability, energy and memory at once are shown.");
  }

  static String loss(Replacement r) {
    var loss = r.loss();
    return loss == null
        ? "no shared benchmark"
        : String.format(
            Locale.ROOT,
            "%.0f (%.0f to %.0f), %d benchmarks",
            loss.get(0),
            loss.get(1),
            loss.get(2),
            r.sharedBenchmarks());
  }

  static String range(@Nullable List<Double> values) {
    return values == null
        ? "not known"
        : String.format(Locale.ROOT, "%.2g to %.2g", values.getFirst(), values.getLast())
            .replaceAll("(\\d)\\.?0*e\\+0?(\\d+)", "$1e$2");
  }

  private static void cuts(Document page, Exposure e) {
    if (!e.cutSets().isEmpty()) {
      page.heading(2, "What stops the most at once");
      page.table(
          new Table(
              List.of("Loss of", "Share that stops", "Uses"),
              e.cutSets().stream()
                  .map(c ->
                      List.of(
                          String.join(" and ", c.facts()),
                          Math.round(100 * c.share()) + " %",
                          c.uses().size() > 6
                              ? c.uses().size() + " uses"
                              : String.join(", ", c.uses())))
                  .toList()));
    }
  }

  private static void hardware(Document page, Exposure e) {
    if (!e.hardware().isEmpty()) {
      page.heading(2, "Memory and energy");
      page.table(
          new Table(
              List.of("Model", "Weights GB", "Wh per 1,000 tokens", "Needs"),
              e.hardware().stream()
                  .limit(20)
                  .map(f ->
                      List.of(
                          f.component(), points(f.weightsGb()), range(f.wattHours()), f.chips()))
                  .toList()));
      page.paragraph(
          "Energy of the accelerators alone, from one answer at a time to many at once; servers, cooling and idling come on top.");
    }
  }

  private static void duties(Document page, Exposure e) {
    page.heading(2, "Duties");
    if (e.obligations().isEmpty()) {
      page.paragraph(
          "None listed. Say in the manifest where the business is, whom it serves and what its uses do.");
      return;
    }
    page.table(
        new Table(
            List.of("Where", "Duty", "When", "Applies", "What"),
            e.obligations().stream()
                .map(d ->
                    List.of(
                        d.jurisdiction(),
                        d.id(),
                        d.when(),
                        d.met() ? "met" : d.applies(),
                        d.duty()
                            + " ("
                            + d.instrument()
                            + ", "
                            + d.provision()
                            + ")"
                            + (d.secondary() ? ", by secondary sources" : "")))
                .toList()));
  }

  private static void watches(Document page, Exposure e) {
    if (!e.tripwires().isEmpty()) {
      page.heading(2, "What should reopen this plan");
      page.table(
          new Table(
              List.of("Watch", "Trips", "Now", "In 1 year", "In 3 years", "Why"),
              e.tripwires().stream()
                  .map(w ->
                      List.of(
                          w.title() + ", " + w.contender(),
                          w.trips() + " " + points(w.threshold()),
                          w.now() == null ? "no figure" : points(w.now()) + " (" + w.period() + ")",
                          chance(w.withinOne()),
                          chance(w.withinThree()),
                          w.because()
                              + (w.reason().isEmpty()
                                  ? ""
                                  : " Chances not determinable: " + w.reason() + ".")))
                  .toList()));
    }
  }

  static String chance(@Nullable Double p) {
    if (p == null) {
      return "–";
    }
    return p < 0.01 ? "under 1 %" : p > 0.99 ? "over 99 %" : Math.round(100 * p) + " %";
  }

  private static String closing(Exposure e) {
    var weights =
        e.resilience().keeps().entrySet().stream()
            .map(k -> k.getKey() + " " + points(k.getValue()))
            .collect(Collectors.joining(", "));
    return "As of "
        + e.asOf()
        + (e.knownAt().getYear() < 9999 ? ", by what was known on " + e.knownAt() : "")
        + ". Resilience is 100 times the sum over scenarios and uses of their shares times what goes on: "
        + weights
        + ". "
        + (e.unlisted().isEmpty()
            ? ""
            : "Kept without understanding: "
                + String.join(", ", e.unlisted().stream().limit(8).toList())
                + ". ")
        + "Overtake "
        + e.engine()
        + Objects.requireNonNullElse(e.race() == null ? null : ", race " + e.race(), "")
        + ". Not legal advice.";
  }
}
