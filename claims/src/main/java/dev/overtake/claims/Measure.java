package dev.overtake.claims;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Works out what the evidence says in the terms of a claim, source by source and year by year.
final class Measure {
  private final Race race;
  private final Figures figures;
  private final Arithmetic words;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final String world;

  Measure(Race race, Figures figures, Arithmetic words) {
    this.race = race;
    this.figures = figures;
    this.words = words;
    race.indicators().forEach(i -> indicators.put(i.id(), i));
    world =
        race.contenders().stream()
            .filter(c -> c.kind() == dev.overtake.evidence.ContenderKind.WORLD)
            .map(dev.overtake.evidence.Contender::id)
            .findFirst()
            .orElse("");
  }

  Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /// Every outcome, the newest of each source first, by a date.
  List<Outcome> outcomes(Reading reading, String id, LocalDate date) {
    var indicator = indicators.get(id);
    if (indicator == null) {
      return List.of();
    }
    return switch (reading.relation()) {
      case VALUE -> single(reading, indicator, date, Units.factor(indicator.unit()));
      case SHARE ->
          indicator.scale() == Scale.SHARE
              ? single(reading, indicator, date, 1)
              : ratios(reading.subject(), world, indicator, date, 100, false);
      case RATIO -> compared(reading, indicator, date);
      case COMPARISON -> compared(reading, indicator, date);
      case RANK -> rank(reading.subject(), indicator, date);
      case DIFFERENCE, GROWTH, TREND -> List.of();
    };
  }

  private List<Outcome> compared(Reading reading, Indicator indicator, LocalDate date) {
    if (reading.comparator().equals(Reading.REST)) {
      return ratios(reading.subject(), world, indicator, date, 1, true);
    }
    var comparator =
        reading.comparator().equals(Reading.NEXT)
            ? rival(reading.subject(), indicator, date)
            : reading.comparator();
    if (reading.subject().isEmpty()) {
      return figures.contenders(indicator.id(), date).stream()
          .filter(c -> !c.equals(comparator))
          .flatMap(c -> ratios(c, comparator, indicator, date, 1, false).stream())
          .toList();
    }
    return ratios(reading.subject(), comparator, indicator, date, 1, false);
  }

  private List<Outcome> single(
      Reading reading, Indicator indicator, LocalDate date, double factor) {
    var out = new ArrayList<Outcome>();
    for (var p : figures.all(indicator.id(), reading.subject(), date)) {
      // So many points behind are a distance below nought.
      var behind = indicator.scale() == Scale.POINTS && p.value() <= 0 && reading.low() >= 0;
      out.add(
          new Outcome(
              indicator.id(),
              behind ? -p.high() : p.low() * factor,
              behind ? -p.value() : p.value() * factor,
              behind ? -p.low() : p.high() * factor,
              () -> words.figure(p, indicator),
              List.of(p),
              age(p, date)));
    }
    return newestFirst(out);
  }

  private List<Outcome> ratios(
      String a, String b, Indicator indicator, LocalDate date, double times, boolean rest) {
    var as = figures.all(indicator.id(), a, date);
    var bs = figures.all(indicator.id(), b, date);
    var out = new ArrayList<Outcome>();
    for (var p : as) {
      var q = partner(p, bs, indicator);
      if (q == null || indicator.scale() == Scale.POINTS) {
        if (q != null) {
          out.add(points(p, q, indicator, date));
        }
        continue;
      }
      var lowB = rest ? q.low() - p.high() : q.low();
      var midB = rest ? q.value() - p.value() : q.value();
      var highB = rest ? q.high() - p.low() : q.high();
      if (midB <= 0 || p.value() < 0) {
        continue;
      }
      var low = highB > 0 ? times * p.low() / highB : times * p.value() / midB;
      var high = lowB > 0 ? times * p.high() / lowB : Double.POSITIVE_INFINITY;
      var middle = times * p.value() / midB;
      out.add(
          new Outcome(
              indicator.id(),
              low,
              middle,
              high,
              () ->
                  rest
                      ? words.rest(p, q, indicator, middle)
                      : words.ratio(p, q, indicator, middle, times == 100),
              List.of(p, q),
              Math.max(
                  age(p, date),
                  indicator.scale() == Scale.RATIO
                          && indicator.cadence() == dev.overtake.evidence.Cadence.IRREGULAR
                      ? age(p, date)
                      : age(q, date))));
    }
    return newestFirst(out);
  }

  /* Differences, put where ratios are: one when equal, more when ahead. */
  private Outcome points(Figures.Point p, Figures.Point q, Indicator indicator, LocalDate date) {
    var zone = indicator.tieZone() == null ? 1.0 : indicator.tieZone();
    var sign = indicator.direction() == Direction.LESS ? -1 : 1;
    var lead = sign * (p.value() - q.value()) / zone * 0.05;
    var ratio = Math.exp(Math.max(-3, Math.min(3, lead)));
    return new Outcome(
        indicator.id(),
        ratio,
        ratio,
        ratio,
        () -> words.difference(p, q, indicator),
        List.of(p, q),
        Math.max(age(p, date), age(q, date)));
  }

  /* The comparator's figure of the same source and period, else the nearest within 18 months; the
   * only one there is where the indicator is not a series. */
  private static Figures.@Nullable Point partner(
      Figures.Point p, List<Figures.Point> others, Indicator indicator) {
    Figures.Point best = null;
    var least = Double.MAX_VALUE;
    for (var q : others) {
      var apart =
          Math.abs(ChronoUnit.MONTHS.between(p.figure().period().end(), q.figure().period().end()));
      var cost = apart + (p.source().equals(q.source()) ? 0 : 7);
      if (cost < least
          && (apart <= 18
              || (others.size() == 1
                  && indicator.kind() == dev.overtake.evidence.IndicatorKind.STOCK))) {
        best = q;
        least = cost;
      }
    }
    return best;
  }

  private String rival(String subject, Indicator indicator, LocalDate date) {
    return standing(indicator, date).stream()
        .map(Figures.Point::contender)
        .filter(c -> !c.equals(subject))
        .findFirst()
        .orElse("");
  }

  /// The newest figure of every nation, the best first.
  private List<Figures.Point> standing(Indicator indicator, LocalDate date) {
    var newest = new TreeMap<String, Figures.Point>();
    for (var c : race.contenders()) {
      if (c.kind() == dev.overtake.evidence.ContenderKind.COUNTRY
          || c.kind() == dev.overtake.evidence.ContenderKind.COMPANY) {
        for (var p : figures.all(indicator.id(), c.id(), date)) {
          newest.merge(
              c.id(),
              p,
              (a, b) -> a.figure().period().end().isBefore(b.figure().period().end()) ? b : a);
        }
      }
    }
    var order = Comparator.comparingDouble(Figures.Point::value);
    var last = newest.values().stream().mapToInt(Figures.Point::year).max().orElse(0);
    return newest.values().stream()
        .filter(p -> p.year() >= last - 3)
        .sorted(indicator.direction() == Direction.LESS ? order : order.reversed())
        .toList();
  }

  private List<Outcome> rank(String subject, Indicator indicator, LocalDate date) {
    var order = standing(indicator, date);
    var own = order.stream().filter(p -> p.contender().equals(subject)).findFirst().orElse(null);
    if (own == null || order.size() < 2) {
      return List.of();
    }
    // Who shares a place is not behind.
    var place = 0;
    while (order.get(place).value() != own.value()) {
      place++;
    }
    var other =
        order.stream().filter(p -> !p.contender().equals(subject)).findFirst().orElseThrow();
    var counted = place + 1;
    var near =
        place > 0 && Math.abs(own.value() - other.value()) <= 0.05 * Math.abs(other.value())
            ? 1.05
            : place + 1.0;
    return List.of(
        new Outcome(
            indicator.id(),
            near,
            place + 1.0,
            place + 1.0,
            () -> words.rank(counted, order.size(), own, other, indicator),
            List.of(own, other),
            Math.max(age(own, date), age(other, date))));
  }

  private static double age(Figures.Point p, LocalDate date) {
    return ChronoUnit.DAYS.between(p.figure().period().end(), date) / 30.44;
  }

  private static List<Outcome> newestFirst(List<Outcome> out) {
    out.sort(Comparator.comparingDouble(Outcome::age));
    return out;
  }

  /// The newest outcome of each source.
  static List<Outcome> newest(List<Outcome> outcomes) {
    var seen = new TreeSet<String>();
    return outcomes.stream()
        .filter(o -> seen.add(o.points().getFirst().source() + o.points().getFirst().contender()))
        .toList();
  }
}
