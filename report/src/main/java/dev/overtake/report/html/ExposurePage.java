package dev.overtake.report.html;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseResult;
import dev.overtake.report.wording.ExposureDocument;
import java.util.Locale;

/// One page for a board: the band, what stops where, why, what to do, duties, what to watch. It
/// needs no script and no network.
public final class ExposurePage {
  private static final int COLUMNS = 12;

  private ExposurePage() {}

  /// The page.
  public static String render(Exposure e) {
    var body = new StringBuilder();
    answer(body, e);
    grid(body, e);
    why(body, e);
    steps(body, e);
    duties(body, e);
    watches(body, e);
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>Exposure</title><style>%s%s</style></head><body>
    <a class="skip" href="#answer">Skip to the answer</a>
    <header><b>Overtake</b><nav aria-label="Parts"><a href="#stops">What stops</a><a href="#why">Why</a><a href="#do">What to do</a><a href="#duties">Duties</a><a href="#watch">Watch</a></nav></header>
    <main>%s</main>
    <footer>As of %s. Made by Overtake %s. Not legal advice.</footer></body></html>
    """
        .formatted(
            Html.resource("report.css"),
            Html.resource("exposure.css"),
            body,
            e.asOf(),
            Html.text(e.engine()));
  }

  private static void answer(StringBuilder out, Exposure e) {
    var r = e.resilience();
    out.append("<section class=\"answer\" id=\"answer\"><h1>")
        .append(Html.text(e.bill().isEmpty() ? "What we depend on" : e.bill()))
        .append("</h1><p class=\"sub\">")
        .append(Html.text(ExposureDocument.summary(e)))
        .append("</p>")
        .append(
            "<svg class=\"band\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Resilience from %.1f to %.1f of 100\"><rect class=\"track\" width=\"100\" height=\"6\"/><rect class=\"range\" x=\"%.2f\" width=\"%.2f\" height=\"6\"/></svg>"
                .formatted(r.low(), r.high(), r.low(), Math.max(0.6, r.high() - r.low())))
        .append("<p class=\"scale\"><span>0</span><span>50</span><span>100</span></p></section>");
  }

  private static void grid(StringBuilder out, Exposure e) {
    out.append(
        "<section id=\"stops\"><h2>What stops</h2><div class=\"scroll\"><table class=\"grid\"><thead><tr><th scope=\"col\">Scenario</th>");
    e.uses().stream()
        .limit(COLUMNS)
        .forEach(
            u -> out.append("<th scope=\"col\">").append(Html.text(u.title())).append("</th>"));
    out.append("</tr></thead><tbody>");
    for (var s : e.worstFirst()) {
      out.append("<tr><th scope=\"row\">")
          .append(Html.text(s.title()))
          .append("<small>")
          .append(Html.text(s.remark()))
          .append("</small></th>");
      for (var i = 0; i < Math.min(COLUMNS, e.uses().size()); i++) {
        cell(out, s, i);
      }
      out.append("</tr>");
    }
    out.append("</tbody></table></div>");
    if (e.uses().size() > COLUMNS) {
      out.append("<p>")
          .append(e.uses().size() - COLUMNS)
          .append(" more uses are in the JSON result.</p>");
    }
    out.append("</section>");
  }

  private static void cell(StringBuilder out, ScenarioResult s, int use) {
    if (!s.counted()) {
      out.append("<td class=\"none\"></td>");
      return;
    }
    var u = s.uses().get(use);
    out.append("<td class=\"").append(tone(u)).append("\">").append(label(u)).append("</td>");
  }

  private static String tone(UseResult u) {
    return u.outcome().name().toLowerCase(Locale.ROOT)
        + (u.keepsLow() > 0 && u.keepsLow() < 1 ? " partly" : "");
  }

  private static String label(UseResult u) {
    var word = ExposureDocument.word(u);
    return word.equals("?") ? "unknown" : word;
  }

  private static void why(StringBuilder out, Exposure e) {
    out.append("<section id=\"why\"><h2>Why</h2>");
    for (var s : e.worstFirst()) {
      var reasons = s.uses().stream().flatMap(u -> u.because().stream()).distinct().toList();
      if (!reasons.isEmpty()) {
        out.append("<details><summary>").append(Html.text(s.title())).append("</summary><ul>");
        for (var r : reasons.stream().limit(12).toList()) {
          out.append("<li><b>")
              .append(Html.text(r.component().isEmpty() ? "Duty" : r.component()))
              .append("</b> ")
              .append(Html.text(r.outcome().name().toLowerCase(Locale.ROOT)))
              .append(": ")
              .append(Html.text(r.because()))
              .append(r.why().isEmpty() ? "" : " Facts: " + Html.text(r.why()) + ".")
              .append(r.source().isEmpty() ? "" : " <small>" + Html.text(r.source()) + "</small>")
              .append("</li>");
        }
        out.append("</ul></details>");
      }
    }
    out.append("</section>");
  }

  private static void steps(StringBuilder out, Exposure e) {
    out.append("<section id=\"do\"><h2>What to do</h2>");
    if (e.steps().isEmpty()) {
      out.append("<p>No single change that Overtake knows of would raise the lower bound.</p>");
    } else {
      out.append("<ol>");
      for (var s : e.steps()) {
        out.append("<li>")
            .append(Html.text(s.action()))
            .append(" <b>+%.1f</b></li>".formatted(s.rise()));
      }
      out.append("</ol>");
    }
    if (!e.cutSets().isEmpty()) {
      out.append("<h3>What stops the most at once</h3><ul>");
      e.cutSets().stream()
          .limit(5)
          .forEach(c ->
              out.append("<li>")
                  .append(Html.text(String.join(" and ", c.facts())))
                  .append(": ")
                  .append(Math.round(100 * c.share()))
                  .append(" % of the weight</li>"));
      out.append("</ul>");
    }
    out.append("</section>");
  }

  private static void duties(StringBuilder out, Exposure e) {
    out.append("<section id=\"duties\"><h2>Duties</h2>");
    if (e.obligations().isEmpty()) {
      out.append(
          "<p>None listed: the bill does not say where the business is, whom it serves and what its uses do.</p>");
    } else {
      out.append(
          "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Where</th><th scope=\"col\">When</th><th scope=\"col\">What</th></tr></thead><tbody>");
      for (var d : e.obligations()) {
        out.append("<tr><td>")
            .append(Html.text(d.jurisdiction()))
            .append("</td><td>")
            .append(Html.text(d.when()))
            .append("</td><td>")
            .append(
                Html.text(
                    d.duty()
                        + " ("
                        + d.instrument()
                        + ", "
                        + d.provision()
                        + ")"
                        + (d.met()
                            ? " – met"
                            : d.applies().equals("yes")
                                ? ""
                                : " – whether it applies is not said")))
            .append("</td></tr>");
      }
      out.append("</tbody></table></div>");
    }
    out.append("</section>");
  }

  private static void watches(StringBuilder out, Exposure e) {
    out.append("<section id=\"watch\"><h2>What should reopen this plan</h2><ul>");
    for (var w : e.tripwires()) {
      out.append("<li><b>")
          .append(Html.text(w.title() + ", " + w.contender()))
          .append("</b> ")
          .append(Html.text(w.trips()))
          .append(" %s %s".formatted(number(w.threshold()), Html.text(w.unit())))
          .append(
              w.now() == null
                  ? ": no figure yet"
                  : ": now " + number(w.now()) + " (" + w.period() + ")")
          .append(
              w.withinOne() == null || w.withinThree() == null
                  ? ""
                  : ", crossing in one year %.0f %%, in three %.0f %%"
                      .formatted(100 * w.withinOne(), 100 * w.withinThree()))
          .append(". ")
          .append(Html.text(w.because()))
          .append("</li>");
    }
    out.append(
            e.tripwires().isEmpty()
                ? "<li>Nothing of this bill hangs on a watched indicator.</li>"
                : "")
        .append("</ul></section>");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
