package dev.overtake.race.history;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Pillar;
import dev.overtake.evidence.Race;
import dev.overtake.race.call.Call;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.StandingRequest;
import java.time.LocalDate;
import java.util.ArrayList;

/// Asks a race as of the end of each year: only what was known by then is used, where an edition of
/// then is kept; else the earliest edition there is, which is marked as revised data.
public final class HistoryAnalysis {
  private HistoryAnalysis() {}

  /// The history from a year on to the day of a request. Years are asked at the same time.
  ///
  /// @param done is told after each of them
  public static History of(
      Race race, StandingRequest request, int from, Parallel parallel, Runnable done) {
    var days = new ArrayList<LocalDate>();
    for (var year = from; LocalDate.of(year, 12, 31).isBefore(request.asOf()); year++) {
      days.add(LocalDate.of(year, 12, 31));
    }
    days.add(request.asOf());
    var standings =
        parallel.map(
            days,
            day -> {
              var standing = new RaceAnalysis(race, request.at(day), parallel).standing();
              done.run();
              return standing;
            });
    var last = standings.getLast();
    return new History(
        last.run(), last.contenders(), standings.stream().map(s -> then(race, s)).toList());
  }

  private static History.Then then(Race race, Standing standing) {
    var lanes =
        race.definition().pillars().stream()
            .filter(p -> scored(race, standing, p))
            .map(p ->
                standing.pillars().stream()
                    .filter(l -> l.id().equals(p.id()))
                    .findFirst()
                    .map(l -> lane(standing, l))
                    .orElseGet(
                        () -> new History.Lane(p.id(), p.title(), Call.notDeterminable(), 0, 0)))
            .toList();
    return new History.Then(standing.asOf(), standing.named(), standing.verdict().call(), lanes);
  }

  /// Lanes of context alone have no history of calls.
  private static boolean scored(Race race, Standing standing, Pillar pillar) {
    var without = standing.run().levers().without();
    return race.indicators().stream()
        .anyMatch(i ->
            i.pillar().equals(pillar.id())
                && i.votes()
                && !without.contains(i.id())
                && !without.contains(pillar.id()));
  }

  private static History.Lane lane(Standing standing, PillarStanding lane) {
    var called =
        lane.indicators().stream()
            .flatMap(id -> standing.indicator(id).stream())
            .filter(HistoryAnalysis::called)
            .toList();
    var revised = called.stream().filter(s -> s.flags().contains(Flag.REVISED_DATA)).count();
    return new History.Lane(lane.id(), lane.title(), lane.call(), called.size(), (int) revised);
  }

  private static boolean called(IndicatorStanding s) {
    return s.leader() != null && s.determinable();
  }
}
