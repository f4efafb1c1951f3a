package dev.overtake.report.terminal;

import static dev.overtake.report.terminal.Screen.left;
import static dev.overtake.report.terminal.Screen.right;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.PlainFacts;
import dev.overtake.report.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/// One indicator of a standing on a terminal: called, with its axis, or its figures alone.
///
/// @param contender width of the column of leaders
/// @param axis of the leads
record StandingRow(Standing standing, Screen screen, int contender, LeadAxis axis) {
  static final int NAME = 17;
  /* Columns beside the name, the leader's name and the axis. */
  static final int OTHERS = 53;
  private static final int AGE = 6;
  private static final int MOVING = 27;

  private Wording wording() {
    return new Wording(standing);
  }

  /// An indicator that is called, or shown for context.
  String called(IndicatorStanding s) {
    var pair = wording().contender(s.leader());
    var chance = s.call() == null ? null : s.call().probability();
    return " "
        + left(shortened(title(s)), NAME)
        + " "
        + pair.map(c -> paint(c, left(mark(c) + " " + c.shortName(), contender + 2)))
            .orElse(left(undecided(s), contender + 2))
        + " "
        + right(chance == null ? "" : Numbers.hundredths(chance), 3)
        + " "
        + pair.map(c -> paint(c, axis.row(s, mark(c)))).orElseGet(() -> axis.row(s, '×'))
        + " "
        + right(lead(s), 5)
        + " "
        + moving(s)
        + " "
        + data(s);
  }

  /// An indicator that nobody can be called in: its figures, wrapped.
  List<String> plain(IndicatorStanding s) {
    var width = Screen.WIDTH - NAME - 3 - AGE;
    var facts = new PlainFacts(standing, s).text(width);
    var lines = Screen.wrap(facts.isEmpty() ? "no figures" : facts, width, "");
    var name = " " + left(shortened(title(s)), NAME) + " ";
    var first = left(name + lines.getFirst(), Screen.WIDTH - AGE) + right(age(s), AGE - 2);
    return Stream.concat(
            Stream.of(first + remarks(s)),
            lines.stream().skip(1).map(l -> " ".repeat(NAME + 2) + l))
        .toList();
  }

  static String title(IndicatorStanding s) {
    return s.shortTitle().isBlank() ? s.title() : s.shortTitle();
  }

  /* A title longer than its column keeps its whole words; a word longer than that is cut. */
  private static String shortened(String title) {
    var words = title.length() <= NAME ? title : Screen.wrap(title, NAME, "").getFirst();
    return words.substring(0, Math.min(NAME, words.length()));
  }

  /// Since when, which way and whether it will change; of a lead without a trend its two figures.
  private String moving(IndicatorStanding s) {
    var figures = new PlainFacts(standing, s).pair();
    if (s.movement() == null && s.leadChange() == null && !figures.isEmpty()) {
      return left(left(since(s), 5) + " " + figures, MOVING - 1);
    }
    return left(since(s), 5) + " " + left(momentum(s), 14) + right(change(s), 6);
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
    return wording()
        .gainer(s)
        .map(c -> {
          var verb = wording().verb(s, c).replace("pulling ", "");
          var exact = Numbers.speedNumber(s, closing.median());
          var number = exact.matches("[0.]*") ? "<" + exact.replaceFirst("0$", "1") : exact;
          return (wording().isA(c) ? "◂ " : "▸ ") + right(number, 3) + " " + verb;
        })
        .orElse("unclear");
  }

  private static String change(IndicatorStanding s) {
    return s.leadChange() == null ? "-" : Numbers.hundredths(s.leadChange().probability()) + "/100";
  }

  private static String data(IndicatorStanding s) {
    var period = s.commonPeriod() == null ? "" : s.commonPeriod();
    return left(period.substring(0, Math.min(4, period.length())), 4)
        + " "
        + right(age(s), 3)
        + remarks(s);
  }

  private static String age(IndicatorStanding s) {
    return s.age() == null ? "" : Numbers.age(s.age()).replace(" mo", "m").replace(" y", "y");
  }

  private static String remarks(IndicatorStanding s) {
    var noted =
        s.flags().stream()
            .anyMatch(EnumSet.of(Flag.BREAK, Flag.REVISED_DATA, Flag.RIVAL_SOURCES)::contains);
    return (s.flags().contains(Flag.STALE) ? "!" : "") + (noted ? "*" : "");
  }

  private char mark(ContenderName c) {
    return wording().isA(c) ? '●' : '◆';
  }

  private String paint(ContenderName c, String text) {
    return wording().isA(c) ? screen.a(text) : screen.b(text);
  }
}
