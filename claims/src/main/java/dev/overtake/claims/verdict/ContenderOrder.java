package dev.overtake.claims.verdict;

import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts the nations and companies of a race in order by one indicator.
final class ContenderOrder {
  /* Who has no figure for so many years is left out. */
  private static final int YEARS = 3;
  private static final double TIE = 0.05;

  private final Race race;
  private final KnownFigures figures;
  private final Derivation words;

  ContenderOrder(Race race, KnownFigures figures, Derivation words) {
    this.race = race;
    this.figures = figures;
    this.words = words;
  }

  /// The first of the others; empty where there is none.
  String rival(String subject, Indicator indicator, LocalDate date) {
    return order(indicator, date, null).stream()
        .map(DatedFigure::contender)
        .filter(c -> !c.equals(subject))
        .findFirst()
        .orElse("");
  }

  /// The place of a contender, in the last of the years or now.
  List<Outcome> rank(String subject, Indicator indicator, LocalDate date, int @Nullable [] years) {
    var order = order(indicator, date, years);
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
            indicator.id(),
            near,
            place,
            place,
            () -> words.rank(place, order.size(), own, other, indicator),
            List.of(own, other),
            Math.max(own.age(date), other.age(date))));
  }

  /* The newest figure of everybody, the best first. */
  private List<DatedFigure> order(Indicator indicator, LocalDate date, int @Nullable [] years) {
    var newest = new TreeMap<String, DatedFigure>();
    for (var c : race.contenders()) {
      if (c.kind() == ContenderKind.COUNTRY || c.kind() == ContenderKind.COMPANY) {
        for (var p : figures.in(years, indicator.id(), c.id(), date)) {
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
