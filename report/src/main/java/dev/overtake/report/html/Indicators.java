package dev.overtake.report.html;

import dev.overtake.evidence.Source;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.results.Codes;

/// One section for each indicator, grouped by pillar, behind an index.
final class Indicators {
  private Indicators() {}

  static String render(View view) {
    var index = new StringBuilder("<nav class=\"index\" aria-label=\"Indicators\">");
    var sections = new StringBuilder();
    for (var pillar : view.standing().pillars()) {
      var shown = view.shown(pillar.id());
      if (shown.isEmpty()) {
        continue;
      }
      index.append("<div><h3>").append(Html.text(pillar.title())).append("</h3><ul>");
      sections
          .append("<section class=\"pillar\"><h3 class=\"ph\">")
          .append(Html.text(pillar.title()))
          .append("</h3>");
      for (var s : shown) {
        index
            .append("<li><a href=\"#i-")
            .append(Html.id(s.id()))
            .append("\">")
            .append(View.mark(view.side(s)))
            .append(Html.text(view.words(s).shortTitle()))
            .append("</a></li>");
        view.detail(s.id()).ifPresent(d -> sections.append(one(view, d)));
      }
      index.append("</ul></div>");
      sections.append("</section>\n");
    }
    return "<section id=\"indicators\"><h2>Indicator by indicator</h2><p class=\"sub\">Levels over time with what may come, one chart for each; the table beside every chart holds the same figures.</p>"
        + index
        + "</nav>"
        + sections
        + "</section>";
  }

  private static String one(View view, IndicatorDetail detail) {
    var s = detail.standing();
    var id = Html.id(s.id());
    var chart = LevelChart.render(view, detail);
    return "<article id=\"i-"
        + id
        + "\" tabindex=\"-1\"><h4 id=\"t-"
        + id
        + "\">"
        + Html.text(s.title())
        + "</h4><p class=\"sub\">"
        + Html.text(detail.definition())
        + " <span class=\"unit\">Unit: "
        + Html.text(s.unit())
        + ".</span></p>"
        + figures(view, s)
        + (chart.isEmpty()
            ? "<p class=\"small\">"
                + (view.redistributable(s)
                    ? "Single figures: too few for a chart."
                    : "Series may not be redistributed; cited figures only.")
                + "</p>"
            : chart)
        + "<p class=\"summary\" id=\"s-"
        + id
        + "\">"
        + Phrases.prose(view.wording().summary(s))
        + "</p><details><summary>Show as table</summary>"
        + LevelTable.render(view, detail)
        + "</details><button type=\"button\" class=\"csv\" data-name=\""
        + id
        + "\" hidden>Download CSV</button>"
        + foot(view, s)
        + "</article>\n";
  }

  private static String figures(View view, IndicatorStanding s) {
    var out = new StringBuilder("<dl class=\"kpi\">");
    kpi(
        out,
        "Last figures",
        latest(view, s, view.a().id()) + " " + latest(view, s, view.b().id()),
        Html.text(view.words(s).period()));
    var side = view.side(s);
    var p = s.chances();
    kpi(
        out,
        "Leader now",
        "<span class=\"t" + side + "\">" + Html.text(view.words(s).leader()) + "</span>",
        Html.text(
            p == null || !s.determinable() || !s.hasLeader()
                ? view.words(s).certainty()
                : view.words(s).certainty() + "; " + view.words(s).probabilities()));
    var lead = s.lead();
    if (lead != null && s.determinable()) {
      kpi(
          out,
          "Lead now",
          Numbers.size(s, lead.median()),
          Html.text("80 %: " + view.wording().interval(s, lead)));
    }
    var growth = s.growth();
    if (growth != null && s.determinable()) {
      kpi(
          out,
          "Growth a year",
          growth(view, s, view.a().id()) + " " + growth(view, s, view.b().id()),
          Html.text(view.words(s).momentum() + ", " + view.words(s).speed()));
    }
    if (s.leadChange() != null) {
      kpi(
          out,
          "Next lead change",
          Html.text(view.words(s).change()),
          "to " + Html.text(view.name(s.leadChange().to()).name()));
    }
    var behind = s.monthsBehind();
    if (behind != null) {
      kpi(
          out,
          "Months behind",
          Numbers.value(behind.median()),
          "80 %: " + Numbers.value(behind.low()) + "–" + Numbers.value(behind.high()));
    }
    return out.append("</dl>").toString();
  }

  private static void kpi(StringBuilder out, String name, String figure, String under) {
    out.append("<div><dt>")
        .append(name)
        .append("</dt><dd><b>")
        .append(figure)
        .append("</b><small>")
        .append(under)
        .append("</small></dd></div>");
  }

  private static String latest(View view, IndicatorStanding s, String contender) {
    var latest = s.latest().get(contender);
    return "<span class=\"pair\">"
        + View.mark(view.side(contender))
        + (latest == null ? "–" : Html.text(Numbers.value(latest.value())))
        + "</span>";
  }

  private static String growth(View view, IndicatorStanding s, String contender) {
    var growth = s.growth() == null ? null : s.growth().get(contender);
    return "<span class=\"pair\">"
        + View.mark(view.side(contender))
        + (growth == null
            ? "–"
            : Html.text(view.words(s).inShort(Numbers.growth(s, growth.median()))))
        + "</span>";
  }

  private static String foot(View view, IndicatorStanding s) {
    var out = new StringBuilder("<p class=\"foot\"><b>Source</b> ");
    var first = true;
    for (var id : s.sources()) {
      out.append(first ? "" : "; ")
          .append(view.race().source(id).map(Indicators::source).orElse(Html.text(id)));
      first = false;
    }
    if (!s.flags().isEmpty()) {
      out.append(". <b>Flags</b> ")
          .append(Html.text(String.join(", ", Codes.flags(s.flags())).replace('-', ' ')));
    }
    if (!s.caveats().isBlank()) {
      out.append(". <b>Note</b> ").append(Html.text(s.caveats()));
    }
    return out.append("</p>").toString();
  }

  private static String source(Source source) {
    return "<a href=\"#src-"
        + Html.id(source.id())
        + "\">"
        + Html.text(source.publisher())
        + "</a>, "
        + Html.text(source.title())
        + " ("
        + Html.text(source.licence())
        + ")";
  }
}
