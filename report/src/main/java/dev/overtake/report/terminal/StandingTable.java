package dev.overtake.report.terminal;

import static dev.overtake.report.terminal.Screen.left;
import static dev.overtake.report.terminal.Screen.right;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.LaneWords;
import dev.overtake.report.wording.LeverWords;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Sentence;
import dev.overtake.report.wording.Wording;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A standing on a terminal: the answer, then every pillar as a lane of indicators. Where nothing
/// can be called, the figures side by side.
public final class StandingTable {
  private static final int FEWEST_NAME = 5;

  private final Standing standing;
  private final Wording wording;
  private final Screen screen;
  private final int contender;
  private final LeadAxis axis;
  private final StandingRow row;

  private StandingTable(Standing standing, Screen screen) {
    this.standing = standing;
    this.screen = screen;
    wording = new Wording(standing);
    contender =
        standing.contenders().stream()
            .mapToInt(c -> c.shortName().length())
            .reduce(FEWEST_NAME, Math::max);
    var free = Screen.WIDTH - StandingRow.NAME - contender - StandingRow.OTHERS;
    axis = new LeadAxis(Math.max(9, free - 1 + free % 2));
    row = new StandingRow(standing, screen, contender, axis);
  }

  /// The whole screen.
  public static String render(Standing standing, Screen screen) {
    return screen.finish(new StandingTable(standing, screen).lines());
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(Screen.heading(wording.title(), "as of " + standing.asOf()));
    lines.add("");
    paragraph(lines, LeverWords.of(standing.run().levers(), standing.contenders()));
    paragraph(
        lines, wording.answer().stream().map(Sentence::text).collect(Collectors.joining(" ")));
    var robustness = wording.robustness();
    paragraph(lines, robustness.isEmpty() ? "" : robustness.text() + " Details: overtake audit");
    paragraph(lines, wording.lesson().text());
    lines.addAll(standing.bare() ? List.of(Screen.rule()) : head());
    standing.pillars().forEach(p -> lines.addAll(lane(p)));
    lines.add(Screen.rule());
    lines.addAll(key());
    return lines;
  }

  private static void paragraph(List<String> lines, String text) {
    if (!text.isEmpty()) {
      lines.addAll(Screen.wrap(text, Screen.WIDTH, ""));
      lines.add("");
    }
  }

  private List<String> head() {
    var half = (axis.width() - 1) / 2;
    var before = StandingRow.NAME + contender + 9;
    var sides =
        right("◂ " + standing.a().shortName() + " ahead", before + half)
            + "   "
            + standing.b().shortName()
            + " ahead ▸";
    var columns =
        left("Indicator", StandingRow.NAME + 2)
            + left("Leader", contender + 3)
            + right("%", 3)
            + " "
            + axis.ticks()
            + " "
            + right("Lead", 5)
            + " "
            + left("Since", 5)
            + " "
            + left("Momentum, /yr", 14)
            + right("Change", 6)
            + " Data  Age";
    return List.of(sides, columns, Screen.rule());
  }

  private List<String> lane(PillarStanding pillar) {
    var lines = new ArrayList<String>();
    lines.add(
        pillar.title().toUpperCase(Locale.ROOT) + (standing.bare() ? "" : "  " + call(pillar)));
    var notes = new LaneWords(wording, pillar).notes();
    if (!notes.isEmpty() && !standing.bare()) {
      Screen.wrap(String.join("; ", notes), Screen.WIDTH - 1, "").forEach(l -> lines.add(" " + l));
    }
    called(pillar).filter(s -> !Wording.isContext(s)).map(row::called).forEach(lines::add);
    called(pillar).filter(Wording::isContext).map(row::called).forEach(lines::add);
    var plain = new TreeMap<String, List<IndicatorStanding>>();
    members(pillar)
        .filter(s -> standing.bare() || !s.determinable())
        .forEach(s -> plain.computeIfAbsent(wording.reason(s), r -> new ArrayList<>()).add(s));
    plain.forEach((reason, members) -> {
      if (!reason.isEmpty()) {
        lines.add(standing.bare() ? " " + reason : " × n/d: " + reason);
      }
      members.forEach(s -> lines.addAll(row.plain(s)));
    });
    return lines;
  }

  private Stream<IndicatorStanding> called(PillarStanding pillar) {
    return members(pillar).filter(s -> s.determinable() && !standing.bare());
  }

  private Stream<IndicatorStanding> members(PillarStanding pillar) {
    return pillar.indicators().stream().flatMap(id -> standing.indicator(id).stream());
  }

  private String call(PillarStanding pillar) {
    var leader = pillar.leader();
    if (leader == null) {
      return "context, not scored";
    }
    var probability = pillar.call() == null ? null : pillar.call().probability();
    if (pillar.call() == null || !pillar.call().determinable()) {
      return "× not determinable";
    }
    return wording
        .contender(leader)
        .map(c ->
            paint(c, mark(c) + " " + c.shortName())
                + " leads, "
                + Codes.call(pillar.call())
                + (probability == null ? "" : " (" + Numbers.percent(probability) + ")"))
        .orElseGet(() -> new LaneWords(wording, pillar).footing().orElse(wording.leader(leader)));
  }

  private List<String> key() {
    var a = standing.a();
    var b = standing.b();
    var signs =
        standing.bare()
            ? List.of("! stale", "* break, revised or disputed")
            : List.of(
                "━━━ 80 %",
                "─── 95 %", "┊ parity", "! stale", "* break, revised or disputed", "- context");
    var lines = new ArrayList<String>();
    var names = Stream.of("● " + a.shortName(), "◆ " + b.shortName());
    var key = Screen.wrapped(Stream.concat(names, signs.stream()).toList(), "   ");
    lines.add(coloured(key.getFirst()));
    lines.addAll(key.subList(1, key.size()));
    if (!standing.bare()) {
      var sentences =
          List.of(
              "Momentum: ◂ %s gains, ▸ %s gains, %% a year. Change: runs of 100 that change the lead"
                      .formatted(a.shortName(), b.shortName())
                  + " by %s.".formatted(standing.horizon()),
              "? open: neither is likely enough to lead. = tie. ◂ or ▸ at the axis' end: the lead lies"
                  + " beyond it.",
              "12 : 34 in place of a trend: the figures, too few of them, of two sources, or the best of"
                  + " many.",
              "n/d: not determinable. Shares (pt) and points: an axis and speeds of their own, not"
                  + " those of ratios.");
      sentences.forEach(text -> lines.addAll(Screen.wrap(text, Screen.WIDTH, "")));
    }
    lines.add(
        "Seed %s. Next: overtake show NAME, overtake indicators, overtake report -o page.html"
            .formatted(standing.seed()));
    return lines;
  }

  private String coloured(String key) {
    var a = "● " + standing.a().shortName();
    var b = "◆ " + standing.b().shortName();
    return key.startsWith(a + "   " + b)
        ? screen.a(a) + "   " + screen.b(b) + key.substring(a.length() + 3 + b.length())
        : key;
  }

  private char mark(ContenderName c) {
    return wording.isA(c) ? '●' : '◆';
  }

  private String paint(ContenderName c, String text) {
    return wording.isA(c) ? screen.a(text) : screen.b(text);
  }
}
