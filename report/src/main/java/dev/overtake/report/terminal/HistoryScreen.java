package dev.overtake.report.terminal;

import static dev.overtake.report.terminal.Screen.left;
import static dev.overtake.report.terminal.Screen.right;

import dev.overtake.race.call.Leader;
import dev.overtake.race.history.History;
import dev.overtake.report.wording.HistoryWords;
import java.util.ArrayList;
import java.util.List;

/// A history on a terminal: a line for the race and each lane, a column for each year.
public final class HistoryScreen {
  private static final int NAME = 22;
  private static final int FEWEST = 4;

  private final History history;
  private final Screen screen;
  private final HistoryWords words;

  private HistoryScreen(History history, Screen screen) {
    this.history = history;
    this.screen = screen;
    words = new HistoryWords(history);
  }

  /// The whole screen.
  public static String render(History history, Screen screen) {
    return screen.finish(new HistoryScreen(history, screen).lines());
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(Screen.heading(words.title(), "as of " + history.run().asOf()));
    lines.add("");
    lines.addAll(Screen.wrap(words.inShort(), Screen.WIDTH, ""));
    lines.add("");
    // As many of the last years as fit.
    var most = (Screen.WIDTH - NAME) / (FEWEST + 1);
    var all = history.years();
    var years = all.subList(Math.max(0, all.size() - most), all.size());
    lines.add(
        left("", NAME)
            + String.join("", years.stream().map(t -> cell(HistoryWords.year(t.asOf()))).toList()));
    lines.add(Screen.rule());
    lines.add(
        left("Overall", NAME)
            + String.join(
                "",
                years.stream().map(t -> mark(t.named(), t.call().determinable(), false)).toList()));
    var lanes = years.getLast().lanes();
    for (var i = 0; i < lanes.size(); i++) {
      var at = i;
      if (years.stream().anyMatch(t -> t.lanes().get(at).call() != null)) {
        var title = Screen.wrap(lanes.get(i).title(), NAME - 1, "").getFirst();
        lines.add(
            left(title, NAME)
                + String.join("", years.stream().map(t -> mark(t.lanes().get(at))).toList()));
      }
    }
    lines.add(Screen.rule());
    var pair = history.contenders();
    lines.addAll(
        Screen.wrapped(
            List.of(
                "● " + pair.get(0).shortName() + " leads",
                "◆ " + pair.get(1).shortName() + " leads",
                "= level",
                "? too close to call",
                "· no comparable figures"),
            "   "));
    lines.addAll(Screen.wrap(words.limits(), Screen.WIDTH, ""));
    lines.add(
        "Seed %s. Next: overtake standing --as-of 2020-12-31".formatted(history.run().seed()));
    return lines;
  }

  private static String cell(String text) {
    return right(text, FEWEST) + " ";
  }

  private String mark(History.Lane lane) {
    var call = lane.call();
    return call == null ? cell("") : mark(call.leader(), call.determinable(), lane.mostlyRevised());
  }

  private String mark(Leader leader, boolean determinable, boolean revised) {
    var a = history.contenders().get(0).id();
    var star = revised ? "*" : " ";
    return switch (leader) {
      case Leader.Contender c ->
          c.id().equals(a)
              ? right("", FEWEST - 1) + screen.a("●") + star
              : right("", FEWEST - 1) + screen.b("◆") + star;
      case Leader.Open.TIE -> right("=", FEWEST) + star;
      case Leader.Open.UNDETERMINED -> right(determinable ? "?" : "·", FEWEST) + star;
    };
  }
}
