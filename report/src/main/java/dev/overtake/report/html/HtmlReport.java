package dev.overtake.report.html;

import dev.overtake.evidence.Race;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.Standing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a race as one HTML page that needs no network and no script.
///
/// Answer, lanes, momentum, every indicator, rulers that disagree, events and sources, in the order
/// in which they are read. The same standing gives the same bytes. Everything that comes from the
/// race folder is escaped.
public final class HtmlReport {
  private HtmlReport() {}

  /// The page without an audit.
  public static String render(Race race, Standing standing, List<IndicatorDetail> details) {
    return render(race, standing, details, Optional.empty());
  }

  /// The page.
  ///
  /// @param details of the standing's indicators; one without details has no section of its own
  /// @param audit of the same race for the same contenders; without it its section is left out
  public static String render(
      Race race, Standing standing, List<IndicatorDetail> details, Optional<Audit> audit) {
    var view = View.of(race, standing, details);
    var sections = new LinkedHashMap<String, String>();
    sections.put("lanes", Lanes.render(view));
    sections.put("momentum", Quadrant.render(view));
    sections.put("indicators", Indicators.render(view));
    sections.put("rulers", Rulers.render(view));
    sections.put("robustness", audit.map(Robustness::render).orElse(""));
    sections.put("events", Sources.events(view));
    sections.put("sources", Sources.render(view));
    sections.values().removeIf(String::isEmpty);
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>%s %s</title><style>%s</style></head><body>
    <a class="skip" href="#answer">Skip to the answer</a>%s
    <header><b>Overtake</b><nav aria-label="Sections">%s</nav></header>
    <main>%s%s</main>
    <footer>%s, as of %s. Made by Overtake %s from evidence %s.</footer>
    <script>%s</script></body></html>
    """
        .formatted(
            Html.text(standing.question()),
            Html.text(standing.title()),
            Html.resource("report.css"),
            Svg.MARKS,
            links(sections.keySet()),
            Answer.render(view),
            String.join("", sections.values()),
            Html.text(standing.title()),
            standing.asOf(),
            Html.text(standing.run().engine()),
            Html.text(standing.run().evidence()),
            Html.resource("report.js"));
  }

  private static String links(Collection<String> sections) {
    return sections.stream()
        .map(id -> "<a href=\"#" + id + "\">" + Phrases.capital(id) + "</a>")
        .collect(Collectors.joining());
  }
}
