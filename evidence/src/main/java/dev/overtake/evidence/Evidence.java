package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// What was known of a race by a date: the view that every engine reads.
///
/// A row counts from the day it was first published, which is inferred as the end of its period
/// plus the indicator's publication lag where the row does not say. Of several editions of one
/// figure the latest by the date is taken; where all are later, the earliest, marked as revised
/// data. Rival sources stand side by side.
public final class Evidence {
  private final Map<String, List<Series>> byIndicator;

  private Evidence(Map<String, List<Series>> byIndicator) {
    this.byIndicator = byIndicator;
  }

  /// The view of a race as of a date.
  public static Evidence asOf(Race race, LocalDate date) {
    var lags = new HashMap<String, Integer>();
    race.indicators().forEach(i -> lags.put(i.id(), i.publicationLagMonths()));
    var editions = new TreeMap<Key, TreeMap<Period, Observation>>();
    for (var row : race.observations()) {
      if (firstKnown(row, lags).isAfter(date)) {
        continue;
      }
      editions
          .computeIfAbsent(
              new Key(row.indicator(), row.source(), row.contender()), k -> new TreeMap<>())
          .merge(row.period(), row, (a, b) -> preferred(a, b, date));
    }
    var byIndicator = new TreeMap<String, List<Series>>();
    editions.forEach((key, rows) -> {
      var figures = rows.values().stream().map(row -> figure(row, lags, date)).toList();
      byIndicator
          .computeIfAbsent(key.indicator(), i -> new ArrayList<>())
          .add(new Series(key.indicator(), key.source(), key.contender(), figures));
    });
    return new Evidence(byIndicator);
  }

  /// Every series of an indicator, in the order of sources and contenders.
  public List<Series> series(String indicator) {
    return List.copyOf(byIndicator.getOrDefault(indicator, List.of()));
  }

  /// The same with series made from those of each indicator.
  ///
  /// @param made of an indicator's id and its series
  public Evidence derived(BiFunction<String, List<Series>, List<Series>> made) {
    var derived = new TreeMap<String, List<Series>>();
    byIndicator.forEach((id, series) -> derived.put(id, made.apply(id, series)));
    return new Evidence(derived);
  }

  private static Figure figure(Observation row, Map<String, Integer> lags, LocalDate date) {
    return new Figure(
        row.period(),
        row.value(),
        row.low(),
        row.high(),
        row.status(),
        firstKnown(row, lags),
        row.firstPublished() == null,
        editionDay(row).isAfter(date),
        row.note());
  }

  private static LocalDate firstKnown(Observation row, Map<String, Integer> lags) {
    var published = row.firstPublished();
    return published != null
        ? published
        : row.period().end().plusMonths(lags.getOrDefault(row.indicator(), 0));
  }

  private static Observation preferred(Observation a, Observation b, LocalDate date) {
    var inOrder = editionDay(a).isAfter(editionDay(b)) ? List.of(b, a) : List.of(a, b);
    return editionDay(inOrder.getLast()).isAfter(date) ? inOrder.getFirst() : inOrder.getLast();
  }

  private static LocalDate editionDay(Observation row) {
    return row.edition().isEmpty() ? LocalDate.MIN : Period.parse(row.edition()).end();
  }

  private record Key(String indicator, String source, String contender) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::indicator)
            .thenComparing(Key::source)
            .thenComparing(Key::contender);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
