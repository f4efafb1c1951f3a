package dev.overtake.report.html;

import dev.overtake.evidence.Race;
import dev.overtake.report.wording.CheckDocument;
import dev.overtake.report.wording.results.Check;
import dev.overtake.report.wording.results.Check.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A document of the check page: its text in paragraphs, each with the claims it makes.
record CheckedDocument(Check.Page document, String text, String id, Race race) {
  private static final int SHOWN = 400_000;

  /// A stretch of text; a claim's words have it.
  record Piece(String words, @Nullable Claim claim) {}

  /// A paragraph in pieces and its claims in order.
  record Paragraph(List<Piece> pieces, List<Claim> claims) {}

  String id(Claim claim) {
    return id + "-" + claim.id();
  }

  String title() {
    return document.title().isEmpty() ? document.path() : document.title();
  }

  /// Where it lies, of which day it is, and how many claims got which verdict.
  String summary() {
    var date = document.date();
    return document.path()
        + (date == null ? ", no date found" : ", " + date)
        + ". "
        + counted()
        + CheckDocument.numbers(document);
  }

  private String counted() {
    var claims = document.claims().size();
    return claims == 0
        ? "No claim that this race could answer was found."
        : document.claims().stream()
            .collect(Collectors.groupingBy(Claim::verdict, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(
                Collectors.joining(", ", claims == 1 ? "1 claim: " : claims + " claims: ", "."));
  }

  List<Paragraph> paragraphs() {
    var paragraphs = new ArrayList<Paragraph>();
    var at = 0;
    while (at < text.length() && at < SHOWN) {
      var end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        paragraphs.add(paragraph(at, end));
      }
      at = end + 1;
    }
    return paragraphs;
  }

  private Paragraph paragraph(int from, int to) {
    var claims =
        document.claims().stream()
            .filter(c -> c.start() >= from && c.start() < to)
            .sorted(Comparator.comparingInt(Claim::start))
            .toList();
    var pieces = new ArrayList<Piece>();
    var at = from;
    for (var claim : claims) {
      if (claim.start() >= at && claim.end() <= to) {
        pieces.add(new Piece(text.substring(at, claim.start()), null));
        pieces.add(new Piece(text.substring(claim.start(), claim.end()), claim));
        at = claim.end();
      }
    }
    pieces.add(new Piece(text.substring(at, to), null));
    return new Paragraph(pieces, claims);
  }

  /// The claim in plain words.
  String reading(Claim claim) {
    return claim.reading();
  }

  List<WebLink> sources(Claim claim) {
    var links = new ArrayList<WebLink>();
    claim.evidence().stream()
        .map(Check.Evidence::source)
        .distinct()
        .map(id -> race.source(id).map(WebLink::to).orElse(WebLink.none(id)))
        .forEach(link -> links.add(link.after(links.isEmpty() ? "" : "; ")));
    return links;
  }

  /// How loud the verdict is: what is contradicted stands out most, what is supported least. The
  /// word stands beside it: nothing depends on looks alone.
  static String tone(Claim claim) {
    return switch (claim.verdict()) {
      case "supported" -> "holds";
      case "roughly right" -> "near";
      case "contradicted" -> "against";
      case "overstated", "understated", "outdated", "misattributed", "internally inconsistent" ->
          "off";
      default -> "open";
    };
  }
}
