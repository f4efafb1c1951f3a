package dev.overtake.report.wording;

import static dev.overtake.report.wording.ExposureDocument.points;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Replacement.Span;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.scenario.Outcome;
import dev.overtake.exposure.watch.TripwireStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of an exposure that follow what stops and why: on whom it depends, what could replace
/// what fails, duties, and what to watch.
public final class ExposureTables {
  private ExposureTables() {}

  static void write(Document page, Exposure e) {
    dependencies(page, e);
    replacements(page, e);
    cuts(page, e);
    hardware(page, e);
    endings(page, e);
    duties(page, e);
    watches(page, e);
  }

  private static void dependencies(Document page, Exposure e) {
    page.heading(2, "What depends on whom");
    page.table(dependencies(e));
  }

  /// Who depends on whom, a row a component.
  public static Table dependencies(Exposure e) {
    var rows =
        e.components().stream()
            .filter(r -> r.weightsOrigin() != null || r.operator() != null || r.chip() != null)
            .limit(60)
            .map(r ->
                List.of(
                    r.component().id(),
                    said(r.weightsOrigin()),
                    r.baseLineage().stream()
                        .map(Attribute::value)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                    said(r.operator()),
                    said(r.runsIn()),
                    r.chip() == null || !r.chip().known() ? "" : said(r.chip()),
                    r.licence() == null ? "" : r.licence().value()))
            .toList();
    return new Table(
        List.of("Component", "Weights", "Base", "Operator", "Runs in", "Chip", "Licence"), rows);
  }

  /// What could replace what fails: for which, candidate, from where, lower by, memory, conditions.
  public static List<List<String>> candidates(Exposure e) {
    return e.advice().replacements().stream()
        .filter(Replacement::onFront)
        .limit(20)
        .map(r ->
            List.of(
                r.component(),
                r.name(),
                r.developerIn(),
                r.family().licence(),
                loss(r),
                range(reversed(r.needs().memoryGb())),
                conditions(r)))
        .toList();
  }

  static String said(@Nullable Attribute axis) {
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
    if (e.outcomes().scenarios().stream()
        .flatMap(s -> s.uses().stream())
        .allMatch(u -> u.outcome() == Outcome.KEEPS)) {
      return;
    }
    page.heading(2, "What could replace what fails");
    var front = e.advice().replacements().stream().filter(Replacement::onFront).limit(20).toList();
    if (front.isEmpty()) {
      page.paragraph(
          "None found: no model with open weights that is measured on the benchmarks of what fails does what its uses need, survives and is licensed for this business.");
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
                        range(r.needs().wattHours()),
                        range(reversed(r.needs().memoryGb())),
                        conditions(r)))
                .toList()));
    page.paragraph(
        "Lower by: points of a hundred on the benchmarks both were measured on, with a 90 % interval; below nought is better. Only candidates that no other beats in capability, energy and memory at once are shown.");
  }

  private static String conditions(Replacement r) {
    var fits = AdviceWords.fits(r);
    var words = new ArrayList<>(AdviceWords.conditions(r));
    if (!fits.isEmpty()) {
      words.add(fits);
    }
    return String.join("; ", words);
  }

  private static @Nullable Span reversed(@Nullable Span span) {
    return span == null ? null : new Span(span.last(), span.first());
  }

  static String loss(Replacement r) {
    var loss = r.loss();
    return "%s (%s to %s), %s benchmarks"
        .formatted(
            Numbers.fixed(loss.mean(), 0),
            Numbers.fixed(loss.low(), 0),
            Numbers.fixed(loss.high(), 0),
            loss.benchmarks());
  }

  static String range(@Nullable Span values) {
    return values == null
        ? "not known"
        : Numbers.rough(values.first()) + " to " + Numbers.rough(values.last());
  }

  private static void cuts(Document page, Exposure e) {
    if (!e.advice().cutSets().isEmpty()) {
      page.heading(2, "What stops the most at once");
      page.table(
          new Table(
              List.of("Loss of", "Stops", "Uses"),
              e.advice().cutSets().stream()
                  .map(c ->
                      List.of(
                          ExposureDocument.facts(c),
                          Numbers.percent(c.share(), 0) + " of the business",
                          some(c.uses())))
                  .toList()));
    }
  }

  private static void hardware(Document page, Exposure e) {
    if (!e.advice().hardware().isEmpty()) {
      page.heading(2, "Memory and energy");
      page.table(
          new Table(
              List.of("Model", "Weights GB", "Wh per 1,000 tokens", "Needs"),
              e.advice().hardware().stream()
                  .limit(20)
                  .map(f ->
                      List.of(
                          f.component(),
                          points(f.fit().weightsGb()),
                          range(f.wattHours()),
                          AdviceWords.chips(f)))
                  .toList()));
      page.paragraph(
          "Energy of the accelerators alone, from one answer at a time to many at once; servers, cooling and idling come on top.");
    }
  }

  private static void endings(Document page, Exposure e) {
    if (!e.outlook().endings().isEmpty()) {
      page.heading(2, "What ends");
      e.outlook().endings().forEach(x -> page.paragraph("- " + AdviceWords.ending(x) + "."));
    }
  }

  private static void duties(Document page, Exposure e) {
    page.heading(2, "Duties");
    if (e.outlook().obligations().isEmpty()) {
      page.paragraph(
          "None listed. Say in the manifest where the business is, whom it serves and what its uses do.");
      return;
    }
    page.table(
        new Table(
            List.of("Where", "Duty", "When", "Applies", "What"),
            e.outlook().obligations().stream()
                .map(d ->
                    List.of(
                        d.obligation().jurisdiction(),
                        d.obligation().id(),
                        AdviceWords.when(d),
                        d.met() ? "met" : AdviceWords.applies(d),
                        AdviceWords.duty(d) + (d.secondary() ? ", by secondary sources" : "")))
                .toList()));
  }

  private static void watches(Document page, Exposure e) {
    if (e.outlook().tripwires().isEmpty()) {
      return;
    }
    page.heading(2, "What should reopen this plan");
    page.table(
        new Table(
            List.of("Watch", "Trips", "Now", "In 1 year", "In 3 years", "Uses"),
            e.outlook().tripwires().stream()
                .map(w ->
                    List.of(
                        AdviceWords.watched(w),
                        AdviceWords.trips(w) + " " + points(w.wire().threshold()),
                        now(w),
                        w.chances() == null ? "–" : chance(w.chances().inOne()),
                        w.chances() == null ? "–" : chance(w.chances().inThree()),
                        some(w.uses())))
                .toList()));
    for (var w : e.outlook().tripwires()) {
      page.paragraph(
          "- "
              + AdviceWords.watched(w)
              + ": "
              + w.wire().because()
              + (w.why() == null
                  ? ""
                  : " Chances not determinable: " + AdviceWords.undetermined(w) + "."));
    }
  }

  private static String some(List<String> uses) {
    return uses.size() > 6 ? uses.size() + " uses" : String.join(", ", uses);
  }

  private static String now(TripwireStatus status) {
    var last = status.last();
    var now = status.now();
    return last == null || now == null
        ? "no figure"
        : points(now) + " (" + last.period().text() + ")";
  }

  static String chance(double p) {
    return p < 0.01 ? "under 1 %" : p > 0.99 ? "over 99 %" : Numbers.percent(p, 0);
  }
}
