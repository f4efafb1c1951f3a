package dev.overtake.report.terminal;

import static dev.overtake.report.terminal.Screen.left;
import static dev.overtake.report.terminal.Screen.right;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.Source;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Sentence;
import dev.overtake.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One indicator in full on a terminal.
public final class ShowScreen {
  private final Race race;
  private final Standing standing;
  private final IndicatorDetail detail;
  private final Wording wording;

  private ShowScreen(Race race, Standing standing, IndicatorDetail detail) {
    this.race = race;
    this.standing = standing;
    this.detail = detail;
    wording = new Wording(standing);
  }

  /// The whole screen.
  public static String render(Race race, Standing standing, IndicatorDetail detail, Screen screen) {
    return screen.finish(new ShowScreen(race, standing, detail).lines());
  }

  private List<String> lines() {
    var s = detail.standing();
    var lines = new ArrayList<String>();
    lines.add(Screen.heading(s.title(), "as of " + standing.asOf()));
    lines.add("");
    lines.addAll(Screen.wrap(detail.definition(), Screen.WIDTH, ""));
    lines.add("");
    var summary = wording.summary(s).stream().map(Sentence::text).collect(Collectors.joining(" "));
    lines.addAll(Screen.wrap(summary, Screen.WIDTH, ""));
    lines.add("");
    lines.add(left("", 12) + left("Latest", 26) + left("Growth a year now", 26) + "Source");
    standing.contenders().forEach(c -> lines.add(contender(c)));
    lines.add("");
    lines.addAll(SeriesPlot.lines(detail, standing));
    lines.addAll(remarks());
    return lines;
  }

  private String contender(ContenderName c) {
    var s = detail.standing();
    var name = (wording.isA(c) ? "● " : "◆ ") + c.shortName();
    var latest = s.latest().get(c.id());
    if (latest == null) {
      return left(name, 12) + "no figures";
    }
    var growth = s.growth() == null ? null : s.growth().get(c.id());
    return left(name, 12)
        + left(Numbers.value(latest.value()) + " in " + latest.period(), 26)
        + left(
            growth == null
                ? "-"
                : Numbers.growth(s, growth.median())
                    + " (80 %: "
                    + Numbers.growths(s, growth)
                    + ")",
            26)
        + latest.source();
  }

  private List<String> remarks() {
    var s = detail.standing();
    var lines = new ArrayList<String>();
    remark(lines, "unit", s.unit());
    remark(lines, "rivals", rivals());
    s.sources().stream()
        .flatMap(id -> race.source(id).stream())
        .map(ShowScreen::source)
        .forEach(text -> remark(lines, "source", text));
    remark(lines, "flags", s.flags().stream().map(Wording::flag).collect(Collectors.joining("; ")));
    remark(lines, "caveat", s.caveats());
    var next = "overtake indicators";
    remark(lines, "next", s.leadChange() == null ? next : "overtake crossing " + s.id());
    return lines;
  }

  private String rivals() {
    var s = detail.standing();
    return s.sourceLeads().size() < 2
        ? ""
        : s.sourceLeads().stream()
            .map(l -> {
              var ahead = l.lead() < 0 ? standing.b() : standing.a();
              return "%s %s: %s %s"
                  .formatted(l.source(), l.period(), ahead.shortName(), Numbers.size(s, l.lead()));
            })
            .collect(Collectors.joining("; "));
  }

  private static String source(Source source) {
    return "%s, %s. %s. %s"
        .formatted(source.publisher(), source.title(), source.licence(), source.tier().word());
  }

  private static void remark(List<String> lines, String what, String text) {
    if (!text.isEmpty()) {
      lines.addAll(Screen.wrap(left(what, 7) + " " + text, Screen.WIDTH, right("", 8)));
    }
  }
}
