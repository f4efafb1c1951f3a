package dev.overtake.race.view;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.StandingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was known of a race on a day, looked at as a request wants: with sums of contenders,
/// divided, and without what is left out.
///
/// @param a the contender asked for first
/// @param b the other
/// @param evidence with the sums, divided where that was asked for
/// @param indicators not left out, in the order of the race; in the units of what is looked at
/// @param obstacles why some of them cannot be looked at so, by id
public record View(
    Race race,
    Contender a,
    Contender b,
    Evidence evidence,
    List<Indicator> indicators,
    Map<String, Obstacle> obstacles) {

  public View {
    indicators = List.copyOf(indicators);
    obstacles = Map.copyOf(obstacles);
  }

  /// The view that a request wants.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race, or both are the same, or
  ///   share a member
  public static View of(Race race, StandingRequest request) {
    if (request.a().equals(request.b())) {
      throw new IllegalArgumentException(request.a() + " cannot race itself");
    }
    return new Maker(race, request).view();
  }

  /// Whether either contender has a figure, or would have one but for an obstacle.
  public boolean concerns(Indicator indicator) {
    return obstacles.containsKey(indicator.id())
        || evidence.series(indicator.id()).stream()
            .anyMatch(s -> of(s.contender()) && s.last().isPresent());
  }

  private boolean of(String contender) {
    return contender.equals(a.id()) || contender.equals(b.id());
  }

  private static final class Maker {
    private final Race race;
    private final StandingRequest request;
    private final Methodology methodology;
    private final List<Contender> pair;
    private final List<Sums> sums;
    private final Map<String, Obstacle> obstacles = new TreeMap<>();

    Maker(Race race, StandingRequest request) {
      this.race = race;
      this.request = request;
      methodology = race.definition().methodology();
      var joined = new JoinedContenders(race);
      pair =
          Stream.of(request.a(), request.b())
              .map(id -> joined.of(id, request.levers().bloc()))
              .toList();
      JoinedContenders.apart(pair.get(0), pair.get(1));
      var allied = request.levers().bloc() && request.levers().per() == null;
      sums =
          pair.stream()
              .filter(c -> race.contender(c.id()).isEmpty())
              .map(c -> new Sums(c, allied))
              .toList();
    }

    View view() {
      var known = Evidence.asOf(race, request.asOf());
      var kept = race.indicators().stream().filter(i -> !leftOut(i)).toList();
      if (sums.isEmpty() && request.levers().per() == null) {
        return new View(race, pair.get(0), pair.get(1), known, kept, Map.of());
      }
      var summed = known.derived((id, series) -> summed(id, series));
      var per = request.levers().per();
      if (per == null) {
        return new View(race, pair.get(0), pair.get(1), summed, kept, obstacles);
      }
      var divisor =
          race.indicator(per)
              .orElseThrow(() -> new IllegalArgumentException("no indicator '" + per + "'"));
      var division =
          new Division(divisor, summed.series(per), pair.stream().map(Contender::id).toList());
      var indicators = new ArrayList<Indicator>();
      for (var indicator : kept) {
        divided(indicator, divisor, division, summed);
        indicators.add(obstacles.containsKey(indicator.id()) ? indicator : division.of(indicator));
      }
      return new View(
          race,
          pair.get(0),
          pair.get(1),
          summed.derived((id, series) -> obstacles.containsKey(id) ? series : division.of(series)),
          indicators,
          obstacles);
    }

    private boolean leftOut(Indicator indicator) {
      var without = request.levers().without();
      return without.contains(indicator.id()) || without.contains(indicator.pillar());
    }

    /// The series with those of sums; what is not to be added up gets an obstacle.
    private List<Series> summed(String id, List<Series> series) {
      var indicator = race.indicator(id).orElseThrow();
      var nature = Obstacle.nature(indicator, methodology);
      var all = new ArrayList<>(series);
      for (var sum : sums) {
        var concerned = series.stream().anyMatch(s -> sum.sum().members().contains(s.contender()));
        if (!concerned) {
          continue;
        }
        var own = nature.isPresent() ? List.<Series>of() : sum.of(series);
        all.addAll(own);
        if (own.isEmpty()) {
          obstacles.put(
              id,
              nature.<Obstacle>map(Obstacle.NotAdded::new).orElseGet(() -> missing(sum, series)));
        }
      }
      return all;
    }

    private void divided(
        Indicator indicator, Indicator divisor, Division division, Evidence summed) {
      if (obstacles.containsKey(indicator.id())) {
        return;
      }
      if (indicator.id().equals(divisor.id())) {
        obstacles.put(indicator.id(), new Obstacle.TheDivisor());
        return;
      }
      var nature = Obstacle.nature(indicator, methodology);
      if (nature.isPresent()) {
        obstacles.put(indicator.id(), new Obstacle.NotDivided(nature.get()));
        return;
      }
      pair.stream()
          .filter(c -> division.missing(summed.series(indicator.id()), c.id()))
          .findFirst()
          .ifPresent(c ->
              obstacles.put(
                  indicator.id(),
                  new Obstacle.NoDivisor(ContenderName.of(c), divisor.shortTitle())));
    }

    private Obstacle missing(Sums sum, List<Series> series) {
      return new Obstacle.MemberMissing(
          sum.missing(series).flatMap(race::contender).map(ContenderName::of).orElse(null));
    }
  }
}
