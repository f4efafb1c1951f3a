package dev.overtake.report.wording;

import dev.overtake.evidence.Race;
import dev.overtake.report.wording.results.Check;
import dev.overtake.report.wording.results.ClaimReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A check of documents as text, as JSON and as ClaimReview.
public final class CheckDocument {
  private CheckDocument() {}

  /// As JSON.
  public static String json(Check check) {
    return Json.document(check);
  }

  /// The text, for Markdown or a terminal.
  public static Document of(Check result, Race race) {
    var page = new Document();
    for (var document : result.documents()) {
      document(page, document, race);
    }
    if (!result.contradictions().isEmpty()) {
      page.heading(2, "Claims that cannot both hold");
      result
          .contradictions()
          .forEach(c -> page.paragraph(c.a() + " and " + c.b() + ": " + c.why()));
    }
    if (!result.origins().isEmpty()) {
      page.heading(2, "Documents without figures of their own");
      result
          .origins()
          .forEach(o -> page.paragraph(o.path() + " after " + o.same() + ": " + o.why()));
    }
    page.paragraph(
        summary(result.counts())
            + " As of "
            + result.asOf()
            + ", by the evidence of '"
            + result.race()
            + "'.");
    return page;
  }

  static String summary(Map<String, Integer> counts) {
    return counts.isEmpty()
        ? "No claim that this race could answer was found."
        : counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", ", "", "."));
  }

  private static void document(Document page, Check.Page document, Race race) {
    var date = document.date();
    page.heading(1, document.title().isEmpty() ? document.path() : document.title());
    page.paragraph(
        document.path()
            + (date == null ? ", no date found" : ", " + date)
            + ", "
            + claims(document.claims().size())
            + "."
            + numbers(document));
    for (var claim : document.claims()) {
      page.heading(3, claim.id() + "  " + claim.verdict().toUpperCase(java.util.Locale.ROOT));
      page.paragraph("“" + shortened(claim.sentence()) + "”");
      lines(claim, race).forEach(page::paragraph);
    }
  }

  /// How many of a document's numbers were judged, read but not surely, or belong to no claim;
  /// after a blank, and empty where it has none.
  public static String numbers(Check.Page document) {
    var judged = count(document, "judged");
    var unsure = count(document, "not checked");
    var none = count(document, "no claim");
    return document.quantities().isEmpty()
        ? ""
        : " Numbers: %s judged, %s read but not sure, %s in no claim of this race."
            .formatted(judged, unsure, none);
  }

  private static long count(Check.Page document, String status) {
    return document.quantities().stream().filter(q -> q.status().equals(status)).count();
  }

  private static String claims(int number) {
    return number == 1 ? "1 claim" : number + " claims";
  }

  private static String shortened(String sentence) {
    var flat = sentence.replaceAll("\\s+", " ");
    return flat.length() > 300 ? flat.substring(0, 297) + "…" : flat;
  }

  /// The lines of a claim's card.
  static List<String> lines(Check.Claim claim, Race race) {
    var lines = new ArrayList<String>();
    lines.add("Read as: " + claim.reading());
    lines.add("Verdict: " + claim.verdict() + ". " + claim.why());
    if (!claim.arithmetic().isEmpty()) {
      lines.add("Evidence: " + claim.arithmetic() + ".");
    }
    if (!claim.evidence().isEmpty()) {
      lines.add("Sources: " + sources(claim, race) + ".");
    }
    if (!claim.nowVerdict().equals(claim.thenVerdict())) {
      lines.add(
          "By what was known then: "
              + claim.thenVerdict()
              + "; by what is known now: "
              + claim.nowVerdict()
              + ".");
    }
    for (var other : claim.definitions()) {
      lines.add(
          "By '" + other.title() + "': " + other.verdict() + " (" + other.arithmetic() + ").");
    }
    lines.add("What would settle it: " + claim.settle());
    return lines;
  }

  private static String sources(Check.Claim claim, Race race) {
    return claim.evidence().stream()
        .map(e ->
            race.source(e.source()).map(s -> s.publisher() + ", " + s.title()).orElse(e.source()))
        .distinct()
        .limit(4)
        .collect(Collectors.joining("; "));
  }

  /// Every judged claim as schema.org ClaimReview, in one JSON-LD list.
  public static String claimReview(Check result) {
    return Json.document(
        result.documents().stream()
            .flatMap(d -> d.claims().stream().map(c -> review(result, d, c)))
            .toList());
  }

  private static ClaimReview review(Check check, Check.Page document, Check.Claim claim) {
    return new ClaimReview(
        "https://schema.org",
        "ClaimReview",
        check.asOf(),
        claim.sentence(),
        new ClaimReview.Author("Organization", "Overtake " + check.engine()),
        new ClaimReview.Rating("Rating", claim.verdict(), claim.why()),
        new ClaimReview.Item(
            "Claim",
            new ClaimReview.Appearance("CreativeWork", document.title(), document.date())));
  }
}
