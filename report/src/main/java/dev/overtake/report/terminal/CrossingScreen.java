package dev.overtake.report.terminal;

import static dev.overtake.report.terminal.Screen.left;
import static dev.overtake.report.terminal.Screen.right;

import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Sentence;
import dev.overtake.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When a lead changes hands, on a terminal: runs of a hundred counted in years.
public final class CrossingScreen {
  private static final int DOTS = 60;

  private CrossingScreen() {}

  /// The whole screen.
  public static String render(Standing standing, IndicatorStanding s, Screen screen) {
    var wording = new Wording(standing);
    var lines = new ArrayList<String>();
    lines.add(Screen.heading(s.title() + " · next lead change", "as of " + standing.asOf()));
    lines.add("");
    var summary = wording.summary(s).stream().map(Sentence::text).collect(Collectors.joining(" "));
    lines.addAll(Screen.wrap(summary, Screen.WIDTH, ""));
    lines.add("");
    var change = s.leadChange();
    if (change == null) {
      lines.add(
          "No lead change is estimated here: there is no leader, or no speed, to start from.");
    } else {
      lines.addAll(years(wording, change));
      lines.add("");
      lines.add(
          "80 %% of runs: %s to %s. Seed %s."
              .formatted(
                  year(change.p10(), change.horizon()),
                  year(change.p90(), change.horizon()),
                  standing.seed()));
    }
    lines.add("source  " + String.join(", ", s.sources()));
    lines.add("next    overtake show " + s.id());
    return screen.finish(lines);
  }

  private static List<String> years(Wording wording, LeadChange change) {
    var taker = wording.contender(change.to()).orElseThrow();
    var mark = wording.isA(taker) ? "●" : "◆";
    var lines = new ArrayList<String>();
    lines.add(row("Year", "Runs of 100 in which " + taker.shortName() + " takes the lead", "", ""));
    lines.set(0, lines.getFirst().stripTrailing());
    lines.set(0, left(lines.getFirst(), 10 + DOTS) + right("In year", 8) + right("By then", 9));
    var before = 0L;
    for (var i = 0; i < change.byYear().size(); i++) {
      var by = Math.round(100 * change.byYear().get(i));
      var in = by - before;
      var dots = mark.repeat((int) Math.min(DOTS, in));
      lines.add(row(Integer.toString(change.firstYear() + i), dots, Long.toString(in), by + ""));
      before = by;
    }
    lines.add(
        row(
            ">" + change.horizon(),
            "◇".repeat((int) Math.min(DOTS, 100 - before)),
            Long.toString(100 - before),
            "100"));
    return lines;
  }

  private static String row(String year, String dots, String in, String by) {
    return "  " + left(year, 6) + left(dots, DOTS + 2) + right(in, 8) + right(by, 9);
  }

  private static String year(@Nullable Double time, int horizon) {
    return time == null ? "not by " + horizon : Numbers.year(time);
  }
}
