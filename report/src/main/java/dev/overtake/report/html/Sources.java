package dev.overtake.report.html;

import java.util.LinkedHashSet;

/// What the page rests on: events, sources, how the numbers are made, and what the words mean.
final class Sources {
  private Sources() {}

  static String events(View view) {
    var out = new StringBuilder();
    for (var event : view.race().events()) {
      if (event.date().compareTo(view.standing().asOf().toString()) > 0) {
        continue;
      }
      out.append("<tr><td>")
          .append(Html.text(event.date()))
          .append("</td><td>")
          .append(Html.text(event.jurisdiction().replace("|", ", ")))
          .append("</td><td>")
          .append(Html.text(event.kind()))
          .append("</td><td><b>")
          .append(Html.text(event.title()))
          .append("</b> ")
          .append(Html.text(event.summary()))
          .append("</td><td>")
          .append(
              view.race()
                  .source(event.source())
                  .map(s -> Html.link(s.url(), s.publisher()))
                  .orElse(Html.text(event.source())))
          .append("</td></tr>");
    }
    return out.isEmpty()
        ? ""
        : "<section id=\"events\"><h2>Events</h2><p class=\"sub\">What happened, dated and sourced. Events are not scored.</p><details><summary>Show the events</summary>"
            + table(
                "Events",
                "<th scope=\"col\">Date</th><th scope=\"col\">Where</th><th scope=\"col\">Kind</th><th scope=\"col\">What</th><th scope=\"col\">Source</th>",
                out.toString())
            + "</details></section>";
  }

  static String render(View view) {
    var s = view.standing();
    return """
    <section id="sources"><h2>Sources and method</h2>
    %s
    <div class="two even"><div><h3>How the numbers are made</h3>
    <p>For each indicator the two contenders are followed together: a family of trend models is fitted to the logarithm of their ratio (or to the difference, for points and shares), averaged by how well each forecasts, and carried to the as-of date. Every figure has an error, from its own interval or from the kind of source; sources that disagree widen the lead. A contender leads where its probability reaches 55 of 100; a lead inside the tie zone is a tie. A series that ended, broke or has one point is not determinable.</p>
    <p>A pillar is called from joint draws of its indicators: those that share inputs weigh as one, context and running totals do not vote. A lead change is the first time the lead stands on the other side of the tie zone for two periods. Swapping the contenders mirrors every number, sentence and picture.</p></div>
    <div><h3>What the words mean</h3>
    <table class="plain"><tbody><tr><th scope="row">almost certain</th><td>95 %% and over</td></tr><tr><th scope="row">very likely</th><td>80–95 %%</td></tr><tr><th scope="row">likely</th><td>55–80 %%</td></tr><tr><th scope="row">roughly even</th><td>45–55 %%</td></tr><tr><th scope="row">unlikely</th><td>20–45 %%</td></tr><tr><th scope="row">very unlikely</th><td>5–20 %%</td></tr><tr><th scope="row">remote</th><td>under 5 %%</td></tr><tr><th scope="row">clear direction</th><td>80 %% and over that one side gains</td></tr></tbody></table></div></div>
    <p class="mono">race %s · as of %s · engine %s · seed %d · evidence %s</p></section>
    """
        .formatted(
            used(view),
            Html.text(s.run().race()),
            s.asOf(),
            Html.text(s.run().engine()),
            s.seed(),
            Html.text(s.run().evidence()));
  }

  private static String used(View view) {
    var used = new LinkedHashSet<String>();
    view.shown().forEach(i -> used.addAll(i.sources()));
    var out = new StringBuilder();
    for (var id : used) {
      view.race()
          .source(id)
          .ifPresent(s ->
              out.append("<tr id=\"src-")
                  .append(Html.id(id))
                  .append("\"><td><b>")
                  .append(Html.text(s.publisher()))
                  .append("</b></td><td>")
                  .append(Html.link(s.url(), s.title()))
                  .append("</td><td>")
                  .append(Html.text(s.licence()))
                  .append(
                      s.redistributable() ? "" : "<small>series may not be redistributed</small>")
                  .append("</td><td>")
                  .append(Html.text(s.tier().word()))
                  .append("</td><td>")
                  .append(
                      s.readFrom().isBlank()
                          ? "the publisher"
                          : Html.link(
                              s.readFrom(),
                              s.readFrom().startsWith("http") ? "a copy" : s.readFrom()))
                  .append("</td></tr>"));
    }
    return table(
        "Sources used",
        "<th scope=\"col\">Publisher</th><th scope=\"col\">Data</th><th scope=\"col\">Licence</th><th scope=\"col\">Tier</th><th scope=\"col\">Read from</th>",
        out.toString());
  }

  static String table(String name, String heads, String rows) {
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
        + Html.text(name)
        + "\"><table><thead><tr>"
        + heads
        + "</tr></thead><tbody>"
        + rows
        + "</tbody></table></div>";
  }
}
