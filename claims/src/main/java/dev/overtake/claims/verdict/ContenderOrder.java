package dev.overtake.claims.verdict;

import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Race;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Puts the nations and companies of a race in order by one indicator.
final class ContenderOrder {
  /* Who has no figure for so many years is left out. */
  private static final int YEARS = 3;
  private static final double TIE = 0.05;

  private final Race race;
  private final KnownFigures figures;

  ContenderOrder(Race race, KnownFigures figures) {
    this.race = race;
    this.figures = figures;
  }

  /// The first of the others; empty where there is none.
  String rival(String subject, Asked asked) {
    return order(new Asked(asked.indicator(), asked.date(), null)).stream()
        .map(DatedFigure::contender)
        .filter(c -> !c.equals(subject))
        .findFirst()
        .orElse("");
  }

  /// The place of a contender, in the last of the years or now.
  List<Outcome> rank(String subject, Asked asked) {
    var order = order(asked);
    var own = order.stream().filter(p -> p.contender().equals(subject)).findFirst().orElse(null);
    if (own == null || order.size() < 2) {
      return List.of();
    }
    // Who shares a place is not behind.
    var better = (int) order.stream().takeWhile(p -> p.value() != own.value()).count();
    var place = better + 1;
    var other =
        order.stream().filter(p -> !p.contender().equals(subject)).findFirst().orElseThrow();
    var near =
        better > 0 && Math.abs(own.value() - other.value()) <= TIE * Math.abs(other.value())
            ? 1 + TIE
            : place;
    return List.of(
        new Outcome(
            near,
            place,
            place,
            new Derivation.Place(place, order.size(), own, other, asked.indicator()),
            Math.max(own.age(asked.date()), other.age(asked.date()))));
  }

  /* The newest figure of everybody, the best first. */
  private List<DatedFigure> order(Asked asked) {
    var indicator = asked.indicator();
    var newest = new TreeMap<String, DatedFigure>();
    for (var c : race.contenders()) {
      if (c.kind() == ContenderKind.COUNTRY || c.kind() == ContenderKind.COMPANY) {
        for (var p : figures.in(asked.years(), indicator.id(), c.id(), asked.date())) {
          newest.merge(c.id(), p, (a, b) -> a.end().isBefore(b.end()) ? b : a);
        }
      }
    }
    var order = Comparator.comparingDouble(DatedFigure::value);
    var last = newest.values().stream().mapToInt(DatedFigure::year).max().orElse(0);
    return newest.values().stream()
        .filter(p -> p.year() >= last - YEARS)
        .sorted(indicator.direction() == Direction.LESS ? order : order.reversed())
        .toList();
  }
}
