package dev.overtake.race.view;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The figures of several contenders added up, source by source and period by period.
///
/// @param sum the contender made of others
/// @param allied whether the first member may stand with those of the others that have figures; all
///   must have them otherwise
record Sums(Contender sum, boolean allied) {

  /// The sums in every source that has the members, of one indicator's series.
  List<Series> of(List<Series> series) {
    var sums = new ArrayList<Series>();
    for (var source : series.stream().map(Series::source).distinct().sorted().toList()) {
      var members = new ArrayList<Series>();
      for (var member : sum.members()) {
        find(series, source, member).ifPresent(members::add);
      }
      var first = find(series, source, sum.members().getFirst()).flatMap(Series::last);
      if (allied && first.isPresent()) {
        members.removeIf(m -> at(m, first.get().period()) == null);
      }
      if (allied ? first.isPresent() : members.size() == sum.members().size()) {
        added(source, members).ifPresent(sums::add);
      }
    }
    return sums;
  }

  /// A member without any figure of an indicator.
  Optional<String> missing(List<Series> series) {
    return sum.members().stream()
        .filter(
            m -> series.stream().noneMatch(s -> s.contender().equals(m) && s.last().isPresent()))
        .findFirst();
  }

  private static Optional<Series> find(List<Series> series, String source, String contender) {
    return series.stream()
        .filter(s -> s.source().equals(source) && s.contender().equals(contender))
        .findFirst();
  }

  private Optional<Series> added(String source, List<Series> members) {
    var byPeriod = new TreeMap<Period, List<Figure>>();
    for (var member : members) {
      member
          .figures()
          .forEach(f -> byPeriod.computeIfAbsent(f.period(), p -> new ArrayList<>()).add(f));
    }
    var figures =
        byPeriod.entrySet().stream()
            .filter(e -> e.getValue().size() == members.size())
            .map(Map.Entry::getValue)
            .map(Sums::added)
            .toList();
    var indicator = members.getFirst().indicator();
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(indicator, source, sum.id(), figures));
  }

  /// Intervals are added too, as if members erred alike. What one does not state, or has not, the
  /// sum has not either.
  private static Figure added(List<Figure> figures) {
    return new Figure(
        figures.getFirst().period(),
        sum(figures, Figure::value),
        sum(figures, Figure::low),
        sum(figures, Figure::high),
        figures.stream().map(Figure::status).max(Comparator.naturalOrder()).orElseThrow(),
        figures.stream().map(Figure::firstKnown).max(Comparable::compareTo).orElseThrow(),
        figures.stream().anyMatch(Figure::inferred),
        figures.stream().anyMatch(Figure::revised),
        "");
  }

  private static @Nullable Double sum(
      List<Figure> figures, Function<Figure, @Nullable Double> part) {
    var sum = 0.0;
    for (var figure : figures) {
      var value = part.apply(figure);
      if (value == null) {
        return null;
      }
      sum += value;
    }
    return sum;
  }

  private static @Nullable Double at(Series series, Period period) {
    return series.figures().stream()
        .filter(f -> f.period().equals(period))
        .findFirst()
        .map(Figure::value)
        .orElse(null);
  }
}
