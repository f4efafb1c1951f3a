package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a race's evidence says by a date.
final class KnownFigures {
  private static final int KEPT = 32;

  private final Race race;
  private final Map<LocalDate, View> views =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, View> eldest) {
          return size() > KEPT;
        }
      };

  KnownFigures(Race race) {
    this.race = race;
  }

  /* What was known by a date, and the figures that were asked for. */
  private record View(Evidence evidence, Map<Key, List<DatedFigure>> points) {}

  private record Key(String indicator, String contender) {}

  private synchronized View view(LocalDate date) {
    return views.computeIfAbsent(
        date, d -> new View(Evidence.asOf(race, d), new ConcurrentHashMap<>()));
  }

  /// Every figure of a contender by a date, oldest first within a source.
  List<DatedFigure> all(String indicator, String contender, LocalDate date) {
    var view = view(date);
    return view.points()
        .computeIfAbsent(new Key(indicator, contender), asked -> points(view.evidence(), asked));
  }

  /// Those of them that end in the last of some years; null stands for any.
  List<DatedFigure> in(
      @Nullable YearSpan years, String indicator, String contender, LocalDate date) {
    var all = all(indicator, contender, date);
    if (years == null) {
      return all;
    }
    var within = new ArrayList<DatedFigure>();
    for (var p : all) {
      if (p.within(years)) {
        within.add(p);
      }
    }
    return within;
  }

  private static List<DatedFigure> points(Evidence evidence, Key asked) {
    var share = asked.indicator().indexOf(Composites.SHARE);
    if (share > 0) {
      return Compound.shares(
          points(evidence, new Key(asked.indicator().substring(0, share), asked.contender())),
          points(evidence, new Key(asked.indicator().substring(share + 1), asked.contender())),
          asked.indicator());
    }
    var indicators = Composites.parts(asked.indicator());
    var contenders = Composites.parts(asked.contender());
    if (indicators.size() > 1 || contenders.size() > 1) {
      var parts = new ArrayList<List<DatedFigure>>();
      for (var i : indicators) {
        contenders.forEach(c -> parts.add(points(evidence, new Key(i, c))));
      }
      return Compound.sums(parts, asked.indicator(), asked.contender());
    }
    var points = new ArrayList<DatedFigure>();
    for (var series : evidence.series(asked.indicator())) {
      if (series.contender().equals(asked.contender())) {
        for (var figure : series.figures()) {
          var point = point(series, figure);
          if (point != null) {
            points.add(point);
          }
        }
      }
    }
    return List.copyOf(points);
  }

  /// The contenders of whom there is a figure.
  List<String> contenders(String indicator, LocalDate date) {
    return view(date).evidence().series(indicator).stream()
        .filter(s -> s.last().isPresent())
        .map(Series::contender)
        .distinct()
        .sorted()
        .toList();
  }

  private static @Nullable DatedFigure point(Series series, Figure figure) {
    var value = figure.value();
    if (value == null || figure.status() == Status.MISSING) {
      return null;
    }
    var low = figure.low();
    var high = figure.high();
    return new DatedFigure(
        series.indicator(),
        series.source(),
        series.contender(),
        figure,
        value,
        low == null ? value : low,
        high == null ? value : high);
  }
}
