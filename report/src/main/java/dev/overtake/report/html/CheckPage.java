package dev.overtake.report.html;

import dev.overtake.claims.CheckResult;
import dev.overtake.evidence.Race;
import dev.overtake.report.wording.CheckWording;
import dev.overtake.report.wording.results.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes checked documents as one page: the text on the left, a card beside each claim.
///
/// It needs no script and no network. Paragraphs and cards stand in the same row, so that a card is
/// always level with what it is about; on a narrow screen it follows it.
public final class CheckPage {
  private static final int SHOWN = 400_000;

  private CheckPage() {}

  /// The page.
  public static String render(CheckResult result, Race race) {
    var check = CheckWording.of(result, race);
    var body = new StringBuilder();
    for (var i = 0; i < check.documents().size(); i++) {
      var text = result.documents().get(i).document().text();
      document(body, new Shown(check.documents().get(i), text), "d" + (i + 1), race);
    }
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>Claims checked</title><style>%s%s</style></head><body>
    <a class="skip" href="#text">Skip to the text</a>
    <header><b>Overtake</b><nav aria-label="Documents">%s</nav></header>
    <main id="text">%s%s</main>
    <footer>Evidence of %s as of %s. Made by Overtake %s from evidence %s.</footer></body></html>
    """
        .formatted(
            Html.resource("report.css"),
            Html.resource("check.css"),
            links(check.documents()),
            body,
            between(check),
            Html.text(race.definition().title()),
            check.asOf(),
            Html.text(check.engine()),
            Html.text(check.evidence()));
  }

  /* A document in words, with its text. */
  private record Shown(Check.Page page, String text) {}

  private static String links(List<Check.Page> documents) {
    var out = new StringBuilder();
    for (var i = 0; i < documents.size(); i++) {
      out.append("<a href=\"#d")
          .append(i + 1)
          .append("\">")
          .append(Html.text(title(documents.get(i))))
          .append("</a>");
    }
    return out.toString();
  }

  private static String title(Check.Page document) {
    return document.title().isEmpty() ? document.path() : document.title();
  }

  private static void document(StringBuilder out, Shown document, String id, Race race) {
    var page = document.page();
    var date = page.date();
    out.append("<section class=\"answer checked\" id=\"")
        .append(id)
        .append("\"><h1>")
        .append(Html.text(title(page)))
        .append("</h1><p class=\"sub\">")
        .append(Html.text(page.path()))
        .append(date == null ? ", no date found" : ", " + date)
        .append(". ")
        .append(Html.text(counted(page)))
        .append("</p>");
    var text = document.text();
    var at = 0;
    while (at < text.length() && at < SHOWN) {
      var end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      paragraph(out, document, id, at, end, race);
      at = end + 1;
    }
    out.append("</section>");
  }

  private static String counted(Check.Page document) {
    var claims = document.claims().size();
    return claims == 0
        ? "No claim that this race could answer was found."
        : document.claims().stream()
            .collect(
                Collectors.groupingBy(
                    Check.Claim::verdict, java.util.TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(
                Collectors.joining(", ", claims == 1 ? "1 claim: " : claims + " claims: ", "."));
  }

  private static void paragraph(
      StringBuilder out, Shown document, String id, int from, int to, Race race) {
    var line = document.text().substring(from, to);
    if (line.isBlank()) {
      return;
    }
    var own = new ArrayList<Check.Claim>();
    document.page().claims().stream()
        .filter(c -> c.start() >= from && c.start() < to)
        .sorted(java.util.Comparator.comparingInt(Check.Claim::start))
        .forEach(own::add);
    out.append("<div class=\"pair-row\"><div class=\"said\"><p>");
    var at = from;
    for (var c : own) {
      if (c.start() >= at && c.end() <= to) {
        out.append(Html.text(document.text().substring(at, c.start())))
            .append("<a class=\"said-")
            .append(tone(c))
            .append("\" href=\"#")
            .append(id)
            .append('-')
            .append(c.id())
            .append("\"><mark>")
            .append(Html.text(document.text().substring(c.start(), c.end())))
            .append("</mark></a>");
        at = c.end();
      }
    }
    out.append(Html.text(document.text().substring(at, to)))
        .append("</p></div><div class=\"cards\">");
    own.forEach(c -> card(out, c, id, race));
    out.append("</div></div>");
  }

  private static void card(StringBuilder out, Check.Claim c, String id, Race race) {
    out.append("<article class=\"card\" id=\"")
        .append(id)
        .append('-')
        .append(c.id())
        .append("\"><h3><span class=\"verdict v-")
        .append(tone(c))
        .append("\">")
        .append(Html.text(c.verdict()))
        .append("</span> “")
        .append(Html.text(c.text()))
        .append("”</h3><p>")
        .append(Html.text(c.why()))
        .append("</p><dl>");
    row(
        out,
        "Read as",
        c.reading() + (c.speaker() == null ? "" : " Said to be by " + c.speaker() + "."));
    if (!c.arithmetic().isEmpty()) {
      row(out, "Evidence", c.arithmetic());
    }
    if (!c.thenVerdict().equals(c.nowVerdict())) {
      row(
          out,
          "Then and now",
          "By what was known then "
              + c.thenVerdict()
              + ", by what is known now "
              + c.nowVerdict()
              + ".");
    }
    for (var d : c.definitions()) {
      row(out, "By “" + d.title() + "”", d.verdict() + ": " + d.arithmetic());
    }
    if (!c.evidence().isEmpty()) {
      out.append("<dt>Sources</dt><dd>").append(sources(c, race)).append("</dd>");
    }
    row(out, "To settle it", c.settle());
    out.append("</dl></article>");
  }

  private static String sources(Check.Claim c, Race race) {
    return c.evidence().stream()
        .map(Check.Evidence::source)
        .distinct()
        .map(s -> race.source(s).map(x -> Html.link(x.url(), x.publisher())).orElse(Html.text(s)))
        .collect(Collectors.joining("; "));
  }

  private static void row(StringBuilder out, String name, String text) {
    out.append("<dt>")
        .append(Html.text(name))
        .append("</dt><dd>")
        .append(Html.text(text))
        .append("</dd>");
  }

  /* Three tones and words: nothing depends on colour alone. */
  private static String tone(Check.Claim c) {
    return switch (c.verdict()) {
      case "supported", "roughly right" -> "holds";
      case "overstated",
          "understated",
          "contradicted",
          "outdated",
          "misattributed",
          "internally inconsistent" ->
          "fails";
      default -> "open";
    };
  }

  private static String between(Check result) {
    if (result.contradictions().isEmpty() && result.origins().isEmpty()) {
      return "";
    }
    var out = new StringBuilder("<section id=\"between\"><h2>Between the documents</h2><ul>");
    result
        .contradictions()
        .forEach(c ->
            out.append("<li>")
                .append(Html.text(c.a() + " and " + c.b() + ": " + c.why()))
                .append("</li>"));
    result
        .origins()
        .forEach(o ->
            out.append("<li>")
                .append(Html.text(o.path() + " after " + o.same() + ": " + o.why()))
                .append("</li>"));
    return out.append("</ul></section>").toString();
  }
}
