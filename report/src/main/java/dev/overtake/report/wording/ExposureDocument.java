package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.advice.Change;
import dev.overtake.exposure.advice.CutSet;
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

  /// The document, for Markdown or a terminal.
  public static Document of(Exposure e) {
    var page = new Document();
    page.heading(1, "Exposure" + (e.subject().bill().isEmpty() ? "" : " of " + e.subject().bill()));
    page.paragraph(summary(e));
    if (ReadingWords.nothingFound(e)) {
      return page;
    }
    outcomes(page, e);
    reasons(page, e);
    steps(page, e);
    ExposureTables.write(page, e);
    page.paragraph(closing(e));
    return page;
  }

  /// The answer in two or three sentences.
  public static String summary(Exposure e) {
    var counted = e.outcomes().scenarios().stream().filter(ScenarioResult::counted).toList();
    var hit =
        counted.stream()
            .filter(s -> s.uses().stream().anyMatch(u -> u.outcome() == Outcome.STOPS))
            .count();
    if (ReadingWords.nothingFound(e)) {
      return ReadingWords.nothing(e);
    }
    if (e.subject().uses().isEmpty()) {
      return ReadingWords.of(e)
          + "It names no model and no service that could be judged: resilience is unknown, "
          + band(e.outcomes().resilience())
          + " of 100.";
    }
    var text =
        ReadingWords.of(e)
            + "Resilience "
            + band(e.outcomes().resilience())
            + " of 100 over "
            + Numbers.count(counted.size(), "scenario")
            + " and "
            + Numbers.count(e.subject().uses().size(), "use")
            + ". "
            + stopping(hit, counted.size());
    return e.advice()
        .next()
        .map(step ->
            text
                + " Next: "
                + AdviceWords.action(step)
                + " It raises the lower bound by "
                + points(step.rise())
                + ", to "
                + points(step.low())
                + ".")
        .orElse(text + " No single change that Overtake knows of would raise the lower bound.");
  }

  private static String stopping(long hit, int of) {
    if (hit == 0) {
      return "No scenario stops anything for certain.";
    }
    return hit == of
        ? "Every scenario stops something."
        : hit + " of the scenarios stop" + (hit == 1 ? "s" : "") + " something.";
  }

  static String band(Resilience r) {
    return points(r.low()) + " to " + points(r.high());
  }

  static String points(double value) {
    return Numbers.trimmed(value, 1);
  }

  private static void outcomes(Document page, Exposure e) {
    page.heading(2, "What stops");
    var shown = e.subject().uses().stream().limit(MANY).toList();
    if (shown.isEmpty()) {
      page.paragraph("The bill has neither models nor services: there is nothing to judge.");
      return;
    }
    var names = new LinkedHashMap<String, String>();
    for (var i = 0; i < shown.size(); i++) {
      names.put(shown.get(i).id(), String.valueOf(i + 1));
    }
    var header = new ArrayList<>(List.of("Scenario"));
    header.addAll(names.values());
    header.add("Caveats");
    var rows = new ArrayList<List<String>>();
    for (var s : e.outcomes().worstFirst()) {
      var row = new ArrayList<>(List.of(s.id()));
      for (var i = 0; i < shown.size(); i++) {
        row.add(s.counted() ? word(s.uses().get(i)) : "");
      }
      row.add(ReasonWords.caveats(s));
      rows.add(row);
    }
    page.table(new Table(header, rows));
    page.paragraph(
        shown.stream()
                .map(u -> names.get(u.id()) + " " + u.title())
                .collect(Collectors.joining("; "))
            + (e.subject().uses().size() > MANY
                ? "; and " + (e.subject().uses().size() - MANY) + " more uses in the JSON result"
                : "")
            + ". “runs” keeps running, “stops” cannot go on, “fallback” stops but something takes over, “?” is unknown: a fact is missing, and is never counted as safe.");
  }

  /// What becomes of a use, for readers with space.
  public static String words(UseResult u) {
    return switch (u.outcome()) {
      case KEEPS -> "keeps running";
      case UNKNOWN -> "unknown";
      case STOPS -> word(u);
    };
  }

  /// One word for a cell.
  static String word(UseResult u) {
    return switch (u.outcome()) {
      case KEEPS -> "runs";
      case UNKNOWN -> "?";
      case STOPS -> u.fallback().isEmpty() ? "stops" : "fallback";
    };
  }

  private static void reasons(Document page, Exposure e) {
    page.heading(2, "Why");
    var any = false;
    for (var s : e.outcomes().worstFirst()) {
      var lines = new ArrayList<String>();
      for (var u : s.uses()) {
        for (var r : u.because()) {
          lines.add(line(u, r));
        }
      }
      if (!lines.isEmpty()) {
        any = true;
        var header = s.scenario().header();
        page.paragraph(
            "**"
                + s.title()
                + "** ("
                + header.kind().word()
                + ", "
                + header.from()
                + (header.until() == null ? "" : " to " + header.until())
                + "). "
                + ReasonWords.caveats(s));
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
    var why = ReasonWords.why(r);
    var sources = ReasonWords.sources(r);
    return "- "
        + (r.component().isEmpty() ? u.title() : r.component())
        + " "
        + ReasonWords.outcome(r)
        + (r.effect() == null
            ? "."
            : ": " + ReasonWords.effectInWords(r) + ". " + ReasonWords.because(r))
        + (why.isEmpty() ? "" : " Facts: " + why.replaceFirst("\\.$", "") + ".")
        + (sources.isEmpty() ? "" : " [" + sources + "]");
  }

  private static void steps(Document page, Exposure e) {
    if (!e.advice().steps().isEmpty()) {
      page.heading(2, "What to do");
      var steps = StepWords.of(e);
      page.table(
          new Table(
              List.of("Rise", "Step"),
              steps.stream().map(w -> List.of("+" + points(w.rise()), w.action())).toList()));
      steps.forEach(w -> page.paragraph("- " + w.action() + " " + w.details()));
      if (e.advice().steps().stream().anyMatch(s -> s.change() instanceof Change.MeetDuty)) {
        page.paragraph("A duty counts as met once the manifest names it under `meets`.");
      }
    }
  }

  private static String closing(Exposure e) {
    var weights =
        ExposureResults.keeps().entrySet().stream()
            .map(k -> k.getKey() + " " + points(k.getValue()))
            .collect(Collectors.joining(", "));
    var asked = e.asked();
    var unlisted = ExposureResults.unlisted(e);
    return "As of "
        + asked.asOf()
        + (asked.knownAt().getYear() < 9999 ? ", by what was known on " + asked.knownAt() : "")
        + ". Resilience is 100 times the sum over scenarios and uses of their shares times what goes on: "
        + weights
        + ". "
        + (unlisted.isEmpty()
            ? ""
            : "Kept without understanding: "
                + String.join(", ", unlisted.stream().limit(8).toList())
                + ". ")
        + "Overtake "
        + asked.engine()
        + Objects.requireNonNullElse(asked.race() == null ? null : ", race " + asked.race(), "")
        + ". Not legal advice.";
  }

  /// What a cut set takes away.
  public static String facts(CutSet cut) {
    return cut.facts().stream().map(AdviceWords::factInWords).collect(Collectors.joining(" and "));
  }
}
