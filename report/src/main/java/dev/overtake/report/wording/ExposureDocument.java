package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.scenario.Outcome;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// An exposure as text and Markdown: first what stops, then why, then what to do.
public final class ExposureDocument {
  private static final int MANY = 12;

  private ExposureDocument() {}

  /// As Markdown, or with [Document#text] for a terminal.
  public static Document of(Exposure e) {
    var page = new Document();
    page.heading(1, "Exposure" + (e.bill().isEmpty() ? "" : " of " + e.bill()));
    page.paragraph(summary(e));
    outcomes(page, e);
    reasons(page, e);
    steps(page, e);
    ExposureTables.write(page, e);
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
        "Resilience %s of 100 over %s scenario%s and %s use%s. In %s of the scenarios something stops."
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
    return Numbers.trimmed(value, 1);
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
    for (var s : e.worstFirst()) {
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
    for (var s : e.worstFirst()) {
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
