package dev.overtake.race.lead;

import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Two contenders in one source: their series and the periods that both have.
///
/// @param first the contender whose id comes first; every estimate is made in this order, so that
///   the order in which contenders are asked for can only turn signs
public record PairedSeries(
    String source, ComparableSeries first, ComparableSeries second, List<Period> common) {

  public static PairedSeries of(ComparableSeries first, ComparableSeries second) {
    var common = first.seen().keySet().stream().filter(second.seen()::containsKey).toList();
    return new PairedSeries(first.source(), first, second, common);
  }

  /// Two series of which no period need be common, by the last figure of each, both told for the
  /// period of the older.
  static PairedSeries crossed(ComparableSeries first, ComparableSeries second) {
    var older =
        first.seen().lastKey().compareTo(second.seen().lastKey()) <= 0
            ? first.seen().lastEntry()
            : second.seen().lastEntry();
    var a = first.lastAs(older.getKey(), older.getValue().time());
    var b = second.lastAs(older.getKey(), older.getValue().time());
    var source = a.source().equals(b.source()) ? a.source() : a.source() + " " + b.source();
    return new PairedSeries(source, a, b, List.of(older.getKey()));
  }

  /// Whether each contender is of another source.
  public boolean crossed() {
    return !first.source().equals(second.source());
  }

  /// The lead of the first over the second in each common period.
  public List<ComparableSeries.Seen> leads(MeasurementScale scale) {
    return common.stream()
        .map(p -> {
          var a = first.at(p);
          var b = second.at(p);
          return new ComparableSeries.Seen(
              a.figure(),
              a.time(),
              scale.sign() * (a.value() - b.value()),
              a.variance() + b.variance());
        })
        .toList();
  }

  /// The lead at the last common period that has ended by a year; empty when there is none.
  public Optional<ComparableSeries.Seen> lastLead(MeasurementScale scale, int year) {
    var leads = leads(scale);
    for (var i = leads.size() - 1; i >= 0; i--) {
      if (common.get(i).end().getYear() <= year) {
        return Optional.of(leads.get(i));
      }
    }
    return Optional.empty();
  }

  /// The changes per year of two totals that only grow.
  PairedSeries increments(MeasurementScale scale) {
    return of(first.increments(scale), second.increments(scale));
  }

  /// Whether the lead has figures enough for a trend of its own.
  boolean modelled() {
    return common.size() >= LeadModel.FEWEST && !ended();
  }

  /// Whether either side has stopped reporting.
  public boolean ended() {
    return first.ended() != null || second.ended() != null;
  }

  /// The source that a way of reading takes; of a mixture the one read first.
  public static PairedSeries chosen(
      List<PairedSeries> pairs, Reading reading, ToDoubleFunction<String> weight) {
    var trusted = Comparator.<PairedSeries>comparingDouble(d -> -weight.applyAsDouble(d.source()));
    var longest = Comparator.<PairedSeries>comparingInt(d -> -d.common().size());
    var newest = Comparator.<PairedSeries, Period>comparing(d -> d.common().getLast()).reversed();
    var order =
        switch (reading) {
          case MIXTURE, MOST_TRUSTED -> trusted.thenComparing(longest);
          case NEWEST -> newest.thenComparing(trusted);
          case LONGEST -> longest.thenComparing(trusted);
        };
    return pairs.stream().min(order.thenComparing(PairedSeries::source)).orElseThrow();
  }
}
