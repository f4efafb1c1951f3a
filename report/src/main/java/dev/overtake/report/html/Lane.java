package dev.overtake.report.html;

import dev.overtake.evidence.Pillar;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.report.wording.LaneWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A pillar in the table of everything measured: its call, its rows, and what cannot be measured.
///
/// @param side hue and shape of the call; null for a pillar of context
record Lane(
    String id,
    String title,
    @Nullable String side,
    String verdict,
    List<LaneRow> rows,
    List<Pillar.NotMeasurable> missing) {

  static List<Lane> of(View view) {
    return view.standing().pillars().stream().map(p -> of(view, p)).toList();
  }

  private static Lane of(View view, PillarStanding pillar) {
    var rows = view.shown(pillar.id());
    return new Lane(
        Html.id(pillar.id()),
        pillar.title(),
        pillar.leader() == null ? null : view.side(pillar.leader()),
        verdict(view, pillar, rows),
        rows.stream().map(s -> new LaneRow(view, s)).toList(),
        view.race().definition().pillars().stream()
            .filter(p -> p.id().equals(pillar.id()))
            .findFirst()
            .map(Pillar::notMeasurable)
            .orElse(List.of()));
  }

  private static String verdict(View view, PillarStanding pillar, List<IndicatorStanding> rows) {
    var leader = pillar.leader();
    if (leader == null || pillar.call() == null) {
      return "context, not scored";
    }
    var words = new LaneWords(view.wording(), pillar);
    var call =
        Stream.concat(Stream.of(words.call()), words.notes().stream())
            .collect(Collectors.joining("; "));
    var scored = rows.stream().filter(r -> r.leader() != null && r.determinable()).toList();
    if (scored.isEmpty()) {
      return call;
    }
    if (!(leader instanceof Leader.Contender ahead)) {
      return "%s: %s leads in %s, %s in %s of %s scored"
          .formatted(
              call,
              view.a().shortName(),
              count(scored, Leader.of(view.a().id())),
              view.b().shortName(),
              count(scored, Leader.of(view.b().id())),
              scored.size());
    }
    return "%s leads (%s), in %s of %s scored; %s"
        .formatted(
            view.name(ahead.id()).name(),
            call,
            count(scored, leader),
            scored.size(),
            Board.momentum(view, pillar));
  }

  private static long count(List<IndicatorStanding> rows, Leader leader) {
    return rows.stream().filter(r -> leader.equals(r.leader())).count();
  }
}
