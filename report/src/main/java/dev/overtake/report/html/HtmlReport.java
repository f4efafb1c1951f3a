package dev.overtake.report.html;

import dev.overtake.evidence.Race;
import dev.overtake.race.IndicatorDetail;
import dev.overtake.race.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Writes a race as one HTML page that needs no network and no script.
///
/// Answer, lanes, momentum, every indicator, rulers that disagree, events and sources, in the order
/// in which they are read. The same standing gives the same bytes. Everything that comes from the
/// race folder is escaped.
public final class HtmlReport {
  private HtmlReport() {}

  /// The page.
  ///
  /// @param details of the standing's indicators; one without details has no section of its own
  public static String render(Race race, Standing standing, List<IndicatorDetail> details) {
    var view = View.of(race, standing, details);
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>%s %s</title><style>%s</style></head><body>
    <a class="skip" href="#answer">Skip to the answer</a>%s
    <header><b>Overtake</b><nav aria-label="Sections">%s</nav></header>
    <main>%s%s%s%s%s%s%s</main>
    <footer>%s, as of %s. Made by Overtake %s from evidence %s.</footer>
    <script>%s</script></body></html>
    """
        .formatted(
            Html.text(standing.question()),
            Html.text(standing.title()),
            resource("report.css"),
            Svg.MARKS,
            links(view),
            Answer.render(view),
            Lanes.render(view),
            Quadrant.render(view),
            Indicators.render(view),
            Rulers.render(view),
            Sources.events(view),
            Sources.render(view),
            Html.text(standing.title()),
            standing.asOf(),
            Html.text(standing.engine()),
            Html.text(standing.evidence()),
            resource("report.js"));
  }

  private static String links(View view) {
    var out =
        new StringBuilder(
            "<a href=\"#lanes\">Lanes</a><a href=\"#momentum\">Momentum</a><a href=\"#indicators\">Indicators</a>");
    if (!view.race().definition().rulerGroups().isEmpty()) {
      out.append("<a href=\"#rulers\">Rulers</a>");
    }
    if (!view.race().events().isEmpty()) {
      out.append("<a href=\"#events\">Events</a>");
    }
    return out.append("<a href=\"#sources\">Sources</a>").toString();
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
