package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// What was known of a race by a date: the view that every engine reads.
///
/// A row counts from the day it was first published, which is inferred as the end of its period
/// plus the indicator's publication lag where the row does not say, and is never after the edition
/// in which it was read. Of several editions of a series (an indicator, a source, a contender) one
/// is read, the latest by the date; where all are later, the earliest, marked as revised data.
/// Editions are joined only where the source says that they add up. Rival sources stand side by
/// side.
public final class Evidence {
  private final Map<String, List<Series>> byIndicator;

  private Evidence(Map<String, List<Series>> byIndicator) {
    this.byIndicator = byIndicator;
  }

  /// The view of a race as of a date.
  public static Evidence asOf(Race race, LocalDate date) {
    var lags = new HashMap<String, Integer>();
    race.indicators().forEach(i -> lags.put(i.id(), i.publicationLagMonths()));
    var adding = new HashSet<String>();
    race.sources().stream()
        .filter(s -> s.editions() == Editions.ADD_UP)
        .forEach(s -> adding.add(s.id()));
    var known = new TreeMap<Key, List<Observation>>();
    for (var row : race.observations()) {
      if (!firstKnown(row, lags).isAfter(date)) {
        var key = new Key(row.indicator(), row.source(), row.contender());
        known.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    var byIndicator = new TreeMap<String, List<Series>>();
    known.forEach((key, rows) -> {
      var read = adding.contains(key.source()) ? rows : oneEdition(rows, date);
      var byPeriod = new TreeMap<Period, Observation>();
      read.forEach(row -> byPeriod.merge(row.period(), row, (a, b) -> preferred(a, b, date)));
      var figures = byPeriod.values().stream().map(row -> figure(row, lags, date)).toList();
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

  /// No figure was first known after the edition in which it was read.
  private static LocalDate firstKnown(Observation row, Map<String, Integer> lags) {
    var published = row.firstPublished();
    if (published != null) {
      return published;
    }
    var inferred = row.period().end().plusMonths(lags.getOrDefault(row.indicator(), 0));
    var edition = editionDay(row);
    return edition.isBefore(inferred) && edition.isAfter(row.period().start()) ? edition : inferred;
  }

  /// The rows of the latest edition by a date, or of the earliest where all are later.
  private static List<Observation> oneEdition(List<Observation> rows, LocalDate date) {
    var first = rows.getFirst();
    if (rows.stream().allMatch(r -> r.edition().equals(first.edition()))) {
      return rows;
    }
    var chosen = rows.stream().reduce(first, (a, b) -> preferred(a, b, date)).edition();
    return rows.stream().filter(r -> r.edition().equals(chosen)).toList();
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
