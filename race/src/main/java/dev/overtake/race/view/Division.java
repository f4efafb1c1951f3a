package dev.overtake.race.view;

import static java.util.Objects.requireNonNull;

import dev.overtake.evidence.Bounds;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Amounts divided by those of an indicator of the same contender and year.
///
/// Where that year is not known yet, the last that is stands for it, at most three years older.
final class Division {
  private static final int OLDEST = 3;
  private static final double STEP = 1000;
  private static final String[] MULTIPLES = {"", "thousand ", "million ", "billion "};

  private final Indicator divisor;
  private final TreeMap<String, TreeMap<Integer, Double>> byContender = new TreeMap<>();
  private final int thousands;

  /// @param pair ids of those whose figures set the multiple that is divided by
  Division(Indicator divisor, List<Series> series, List<String> pair) {
    this.divisor = divisor;
    for (var own : series) {
      var years = byContender.computeIfAbsent(own.contender(), c -> new TreeMap<>());
      own.figures().stream()
          .filter(f -> f.value() != null && f.value() > 0)
          .forEach(f -> years.putIfAbsent(f.period().end().getYear(), requireNonNull(f.value())));
    }
    var least =
        pair.stream()
            .filter(c -> byContender.containsKey(c) && !years(c).isEmpty())
            .mapToDouble(c -> years(c).lastEntry().getValue())
            .min()
            .orElse(1);
    thousands = (int) Math.clamp(Math.floor(Math.log10(least) / 3), 0, MULTIPLES.length - 1);
  }

  private NavigableMap<Integer, Double> years(String contender) {
    return byContender.getOrDefault(contender, new TreeMap<>());
  }

  /// The indicator of what comes out: no counts any more, and in another unit.
  Indicator of(Indicator i) {
    return new Indicator(
        i.id(),
        i.title(),
        i.pillar(),
        i.definition(),
        i.unit() + " per " + MULTIPLES[thousands] + divisor.unit(),
        i.scale() == Scale.COUNT ? Scale.RATIO : i.scale(),
        i.kind(),
        i.direction(),
        i.attribution(),
        i.cadence(),
        i.publicationLagMonths(),
        i.staleAfterMonths(),
        i.shortTitle(),
        i.tieZone(),
        i.dependenceGroup(),
        i.rulerGroup(),
        i.confusableWith(),
        i.aliases(),
        i.caveats(),
        Bounds.of(i.scale()));
  }

  /// The series divided; figures without a divisor fall away.
  List<Series> of(List<Series> series) {
    var divided = new ArrayList<Series>();
    for (var own : series) {
      var figures =
          own.figures().stream().flatMap(f -> divided(f, own.contender()).stream()).toList();
      if (!figures.isEmpty()) {
        divided.add(new Series(own.indicator(), own.source(), own.contender(), figures));
      }
    }
    return divided;
  }

  private Optional<Figure> divided(Figure f, String contender) {
    var year = f.period().end().getYear();
    var known = years(contender).floorEntry(year);
    if (known == null || known.getKey() < year - OLDEST) {
      return Optional.empty();
    }
    var by = known.getValue() / Math.pow(STEP, thousands);
    return Optional.of(
        new Figure(
            f.period(),
            over(f.value(), by),
            over(f.low(), by),
            over(f.high(), by),
            f.status(),
            f.firstKnown(),
            f.inferred(),
            f.revised(),
            f.note()));
  }

  private static @Nullable Double over(@Nullable Double value, double by) {
    return value == null ? null : Double.valueOf(value / by);
  }

  /// Whether a contender has figures and none of them can be divided.
  boolean missing(List<Series> series, String contender) {
    var own =
        series.stream()
            .filter(s -> s.contender().equals(contender))
            .flatMap(s -> s.figures().stream())
            .filter(Figure::present)
            .toList();
    return !own.isEmpty() && own.stream().noneMatch(f -> divided(f, contender).isPresent());
  }
}
