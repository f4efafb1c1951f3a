package dev.overtake.report.terminal;

import static dev.overtake.report.terminal.Screen.left;
import static dev.overtake.report.terminal.Screen.right;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.LaneWords;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Sentence;
import dev.overtake.report.wording.Wording;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A standing on a terminal: the answer, then every pillar as a lane of indicators.
public final class StandingTable {
  private static final int NAME = 17;
  private static final int FEWEST_NAME = 5;
  /* Columns beside the name, the leader's name and the axis. */
  private static final int OTHERS = 53;

  private final Standing standing;
  private final Wording wording;
  private final Screen screen;
  private final int contender;
  private final LeadAxis axis;

  private StandingTable(Standing standing, Screen screen) {
    this.standing = standing;
    this.screen = screen;
    wording = new Wording(standing);
    contender =
        standing.contenders().stream()
            .mapToInt(c -> c.shortName().length())
            .reduce(FEWEST_NAME, Math::max);
    var free = Screen.WIDTH - NAME - contender - OTHERS;
    axis = new LeadAxis(Math.max(9, free - 1 + free % 2));
  }

  /// The whole screen.
  public static String render(Standing standing, Screen screen) {
    return screen.finish(new StandingTable(standing, screen).lines());
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(Screen.heading(wording.title(), "as of " + standing.asOf()));
    lines.add("");
    lines.addAll(answer());
    lines.add("");
    if (!wording.robustness().isEmpty()) {
      lines.addAll(
          Screen.wrap(wording.robustness().text() + " Details: overtake audit", Screen.WIDTH, ""));
      lines.add("");
    }
    if (!wording.lesson().isEmpty()) {
      lines.addAll(Screen.wrap(wording.lesson().text(), Screen.WIDTH, ""));
      lines.add("");
    }
    lines.addAll(head());
    standing.pillars().forEach(p -> lines.addAll(lane(p)));
    lines.add(Screen.rule());
    lines.addAll(key());
    return lines;
  }

  private List<String> answer() {
    var text = wording.answer().stream().map(Sentence::text).collect(Collectors.joining(" "));
    return Screen.wrap(text, Screen.WIDTH, "");
  }

  private List<String> head() {
    var half = (axis.width() - 1) / 2;
    var before = NAME + contender + 9;
    var sides =
        right("◂ " + standing.a().shortName() + " ahead", before + half)
            + "   "
            + standing.b().shortName()
            + " ahead ▸";
    var columns =
        left("Indicator", NAME + 2)
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
    lines.add(pillar.title().toUpperCase(Locale.ROOT) + "  " + call(pillar));
    var notes = new LaneWords(wording, pillar).notes();
    if (!notes.isEmpty()) {
      Screen.wrap(String.join("; ", notes), Screen.WIDTH - 1, "").forEach(l -> lines.add(" " + l));
    }
    members(pillar)
        .filter(s -> !bare(s) && !Wording.isContext(s))
        .map(this::row)
        .forEach(lines::add);
    members(pillar)
        .filter(s -> !bare(s) && Wording.isContext(s))
        .map(this::row)
        .forEach(lines::add);
    var tooShort = new TreeMap<String, List<String>>();
    for (var id : pillar.indicators()) {
      standing
          .indicator(id)
          .filter(StandingTable::bare)
          .ifPresent(s ->
              tooShort.computeIfAbsent(wording.reason(s), r -> new ArrayList<>()).add(title(s)));
    }
    tooShort.forEach((reason, titles) ->
        lines.addAll(
            Screen.wrap(
                " × n/d, " + reason + ": " + String.join("; ", titles), Screen.WIDTH, "   ")));
    return lines;
  }

  /// Too few figures to say more than that: named together.
  private static boolean bare(IndicatorStanding s) {
    var reason = s.reason();
    return reason != null && reason.figuresMissing();
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

  private String row(IndicatorStanding s) {
    var name = " " + left(shortened(title(s)), NAME) + " ";
    if (s.reason() != null) {
      return name
          + left("× n/d", contender + 7)
          + left(wording.reason(s), axis.width() + 34)
          + data(s);
    }
    var pair = wording.contender(s.leader());
    var chance = s.call() == null ? null : s.call().probability();
    return name
        + pair.map(c -> paint(c, left(mark(c) + " " + c.shortName(), contender + 2)))
            .orElse(left(undecided(s), contender + 2))
        + " "
        + right(chance == null ? "" : Numbers.hundredths(chance), 3)
        + " "
        + paint(s, axis.row(s, pair.map(this::mark).orElse('×')))
        + " "
        + right(lead(s), 5)
        + " "
        + left(since(s), 5)
        + " "
        + left(momentum(s), 14)
        + right(change(s), 6)
        + " "
        + data(s);
  }

  private static String title(IndicatorStanding s) {
    return s.shortTitle().isBlank() ? s.title() : s.shortTitle();
  }

  /* A title longer than its column keeps its whole words; a word longer than that is cut. */
  private static String shortened(String title) {
    var words = title.length() <= NAME ? title : Screen.wrap(title, NAME, "").getFirst();
    return words.substring(0, Math.min(NAME, words.length()));
  }

  private static String undecided(IndicatorStanding s) {
    return s.leader() == null ? "  -" : s.leader().equals(Leader.Open.TIE) ? "= tie" : "? open";
  }

  private static String lead(IndicatorStanding s) {
    if (s.lead() == null) {
      return "";
    }
    var size = Numbers.size(s, s.lead().median());
    if (s.comparedByRatio()) {
      return size;
    }
    var number = size.substring(0, size.indexOf(' '));
    return number + (Numbers.own(s).equals(" pt") ? "pt" : "");
  }

  private static String since(IndicatorStanding s) {
    if (s.since() != null) {
      return Numbers.year(s.since().median());
    }
    return s.flags().contains(Flag.SINCE_CENSORED) ? "start" : "";
  }

  private String momentum(IndicatorStanding s) {
    if (s.gaining() == null || s.closing() == null) {
      return "-";
    }
    var closing = s.closing();
    return wording
        .gainer(s)
        .map(c -> {
          var verb = wording.verb(s, c).replace("pulling ", "");
          var number = Numbers.speedNumber(s, closing.median());
          return (wording.isA(c) ? "◂ " : "▸ ") + right(number, 3) + " " + verb;
        })
        .orElse("unclear");
  }

  private static String change(IndicatorStanding s) {
    return s.leadChange() == null ? "-" : Numbers.hundredths(s.leadChange().probability()) + "/100";
  }

  private static String data(IndicatorStanding s) {
    var age = s.age() == null ? "" : Numbers.age(s.age()).replace(" mo", "m").replace(" y", "y");
    var period = s.commonPeriod() == null ? "" : s.commonPeriod();
    var remarks = s.flags().contains(Flag.STALE) ? "!" : "";
    var noted =
        s.flags().stream()
            .anyMatch(EnumSet.of(Flag.BREAK, Flag.REVISED_DATA, Flag.RIVAL_SOURCES)::contains);
    return left(period.substring(0, Math.min(4, period.length())), 4)
        + " "
        + right(age, 3)
        + remarks
        + (noted ? "*" : "");
  }

  private List<String> key() {
    var a = standing.a();
    var b = standing.b();
    return Stream.of(
            paint(a, "● " + a.shortName())
                + "   "
                + paint(b, "◆ " + b.shortName())
                + "   ━━━ 80 %   ─── 95 %   ┊ parity   ! stale   * break, revised or disputed"
                + "   - context",
            "Momentum: ◂ %s gains, ▸ %s gains, %% a year. Change: runs of 100 that change the lead by %s."
                .formatted(a.shortName(), b.shortName(), standing.horizon()),
            "? open: neither is likely enough to lead. = tie. ◂ or ▸ at the axis' end: the lead lies beyond it.",
            "n/d: not determinable. Shares (pt) and points: an axis and speeds of their own, not those of ratios.",
            "Seed %s. Next: overtake show NAME, overtake indicators, overtake report -o page.html"
                .formatted(standing.seed()))
        .toList();
  }

  private char mark(ContenderName c) {
    return wording.isA(c) ? '●' : '◆';
  }

  private String paint(ContenderName c, String text) {
    return wording.isA(c) ? screen.a(text) : screen.b(text);
  }

  private String paint(IndicatorStanding s, String text) {
    return wording.contender(s.leader()).map(c -> paint(c, text)).orElse(text);
  }
}
