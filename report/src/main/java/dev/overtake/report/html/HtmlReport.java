package dev.overtake.report.html;

import dev.overtake.evidence.Race;
import dev.overtake.race.audit.Audit;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a race as one HTML page that needs no network and no script.
///
/// Answer, lanes, momentum, every indicator, rulers that disagree, events and sources, in the order
/// in which they are read. The same standing gives the same bytes.
public final class HtmlReport {
  private final View view;
  private final Quadrant quadrant;
  private final List<Rulers> rulers;
  private final List<PastEvent> events;
  private final @Nullable RobustnessSection robustness;

  private HtmlReport(View view, Optional<Audit> audit) {
    this.view = view;
    quadrant = Quadrant.of(view);
    rulers = Rulers.of(view);
    events = PastEvent.of(view);
    robustness = audit.map(RobustnessSection::new).orElse(null);
  }

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
    var page = new HtmlReport(View.of(race, standing, details), audit);
    return Html.page((out, tags) -> JtestandingGenerated.render(out, tags, page));
  }

  Shell shell() {
    return new Shell(
        view.standing().question() + " " + view.wording().title(),
        Styles.of("shell", "chart", "standing"),
        "answer",
        null,
        "Sections",
        parts());
  }

  private List<Shell.Part> parts() {
    var parts = new ArrayList<Shell.Part>();
    part(parts, "lanes", true);
    part(parts, "momentum", !quadrant.points().isEmpty());
    part(parts, "indicators", true);
    part(parts, "rulers", !rulers.isEmpty());
    part(parts, "robustness", robustness != null);
    part(parts, "events", !events.isEmpty());
    part(parts, "sources", true);
    return parts;
  }

  private static void part(List<Shell.Part> parts, String id, boolean there) {
    if (there) {
      parts.add(new Shell.Part(id, Phrases.capital(id)));
    }
  }

  View view() {
    return view;
  }

  Quadrant quadrant() {
    return quadrant;
  }

  List<Rulers> rulers() {
    return rulers;
  }

  List<PastEvent> events() {
    return events;
  }

  @Nullable RobustnessSection robustness() {
    return robustness;
  }

  Markup script() {
    return Styles.script("page");
  }
}
