package dev.overtake.report.html;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.report.wording.LaneWords;
import java.util.ArrayList;
import java.util.List;

/// Who leads which pillar, in columns: A, B, and what neither leads.
///
/// @param side hue and shape of the column's leader
/// @param neither whether it is the column of what neither leads
record Board(String side, String head, boolean neither, List<Entry> entries) {

  /// A pillar, and how sure its call is.
  record Entry(String id, String title, String words) {}

  static List<Board> of(View view) {
    var columns = new ArrayList<Board>();
    for (var c : List.of(view.a(), view.b())) {
      columns.add(
          new Board(
              view.side(c.id()), c.name() + " leads", false, entries(view, view.side(c.id()))));
    }
    var neither = entries(view, "n");
    if (!neither.isEmpty()) {
      columns.add(new Board("n", "Neither leads", true, neither));
    }
    return columns;
  }

  private static List<Entry> entries(View view, String side) {
    return view.standing().pillars().stream()
        .filter(p -> p.leader() != null && side.equals(view.side(p.leader())))
        .filter(p -> !view.shown(p.id()).isEmpty())
        .map(p ->
            new Entry(
                Html.id(p.id()),
                p.title(),
                new LaneWords(view.wording(), p).call() + ", " + momentum(view, p)))
        .toList();
  }

  /// Which way a pillar moves.
  static String momentum(View view, PillarStanding pillar) {
    var gainer = pillar.momentum().gainer();
    if (gainer.isEmpty()) {
      return "no clear direction";
    }
    var who = view.name(gainer.get()).shortName();
    var leader = pillar.leader();
    if (!(leader instanceof Leader.Contender)) {
      return who + " gaining";
    }
    return who + (leader.is(gainer.get()) ? " pulling away" : " closing");
  }
}
