package dev.overtake.claims;

import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a race's evidence says by a date.
final class Figures {
  private static final int KEPT = 32;

  private final Race race;
  private final Map<LocalDate, View> views =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, View> eldest) {
          return size() > KEPT;
        }
      };

  Figures(Race race) {
    this.race = race;
  }

  /// A figure of one source.
  ///
  /// @param low lower end of its interval; the value itself where none is stated
  record Point(
      String indicator,
      String source,
      String contender,
      Figure figure,
      double value,
      double low,
      double high) {

    LocalDate end() {
      return figure.period().end();
    }

    int year() {
      return end().getYear();
    }

    /// Whether it ends in the last of some years; null stands for any.
    boolean within(int @Nullable [] years) {
      return years == null || year() == years[1];
    }

    /// In months at a date.
    double age(LocalDate date) {
      return ChronoUnit.DAYS.between(end(), date) / 30.44;
    }
  }

  /* What was known by a date, and the figures that were asked for. */
  private record View(Evidence evidence, Map<Asked, List<Point>> points) {}

  private record Asked(String indicator, String contender) {}

  private synchronized View view(LocalDate date) {
    return views.computeIfAbsent(
        date, d -> new View(Evidence.asOf(race, d), new ConcurrentHashMap<>()));
  }

  /// Every figure of a contender by a date, oldest first within a source.
  List<Point> all(String indicator, String contender, LocalDate date) {
    var view = view(date);
    return view.points()
        .computeIfAbsent(new Asked(indicator, contender), asked -> points(view.evidence(), asked));
  }

  /// Those of them that end in the last of some years; null stands for any.
  List<Point> in(int @Nullable [] years, String indicator, String contender, LocalDate date) {
    var all = all(indicator, contender, date);
    if (years == null) {
      return all;
    }
    var within = new ArrayList<Point>();
    for (var p : all) {
      if (p.within(years)) {
        within.add(p);
      }
    }
    return within;
  }

  private static List<Point> points(Evidence evidence, Asked asked) {
    var points = new ArrayList<Point>();
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

  private static @Nullable Point point(Series series, Figure figure) {
    var value = figure.value();
    if (value == null || figure.status() == Status.MISSING) {
      return null;
    }
    var low = figure.low();
    var high = figure.high();
    return new Point(
        series.indicator(),
        series.source(),
        series.contender(),
        figure,
        value,
        low == null ? value : low,
        high == null ? value : high);
  }
}
