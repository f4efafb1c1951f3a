package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `observations.csv`.
final class ObservationRows {
  private static final LocalDate EARLIEST = LocalDate.of(1500, 1, 1);
  private static final Period UNREADABLE = Period.parse("1500");

  private final Ids indicators;
  private final Ids sources;
  private final Ids contenders;
  private final Map<String, Indicator> byId;
  private final LocalDate cutOff;
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<Key, Integer> lines = new HashMap<>();

  ObservationRows(
      Ids indicators, Ids sources, Ids contenders, Map<String, Indicator> byId, LocalDate cutOff) {
    this.indicators = indicators;
    this.sources = sources;
    this.contenders = contenders;
    this.byId = byId;
    this.cutOff = cutOff;
  }

  /// For rows that are to join a race.
  static ObservationRows of(Race race) {
    var byId = new HashMap<String, Indicator>();
    race.indicators().forEach(i -> byId.put(i.id(), i));
    return new ObservationRows(
        Ids.of(byId.keySet(), "indicator", true),
        Ids.of(race.sources().stream().map(Source::id).toList(), "source", true),
        Ids.of(race.contenders().stream().map(Contender::id).toList(), "contender", true),
        byId,
        race.definition().cutOff());
  }

  List<Observation> read(Table table) {
    return table.read(this::observation);
  }

  Observation observation(Row row) {
    var indicator = row.reference("indicator", indicators);
    var period = period(row, "period");
    var status = row.word("status", Status.values(), Status::word);
    var value = value(row, status);
    var low = row.number("low");
    var high = row.number("high");
    interval(row, low, value, high);
    if (!row.raw("edition").isEmpty()) {
      period(row, "edition");
    }
    var read =
        new Observation(
            indicator,
            row.reference("source", sources),
            row.reference("contender", contenders),
            period,
            value,
            row.required("unit"),
            low,
            high,
            status,
            firstPublished(row, period),
            row.raw("edition"),
            row.text("note"),
            row.line());
    definition(row, read);
    onlyOnce(row, read);
    return read;
  }

  private Period period(Row row, String column) {
    var period = periods.get(row.raw(column));
    if (period == null) {
      period = row.period(column);
      if (period == null) {
        return UNREADABLE;
      }
      periods.put(period.text(), period);
    }
    if (column.equals("period")) {
      if (period.start().isAfter(cutOff)) {
        var what = "the period " + period.text() + " begins after the cut-off " + cutOff;
        row.fault(column, what, "keep forecasts out, or move cut_off in race.yaml");
      } else if (period.start().isBefore(EARLIEST)) {
        row.fault(column, "the period " + period.text() + " is long gone", "check the year");
      }
    }
    return period;
  }

  private static @Nullable Double value(Row row, Status status) {
    var value = row.number("value");
    if (row.raw("value").isEmpty() != (status == Status.MISSING)) {
      var what =
          status == Status.MISSING ? "a missing figure with a value" : "no value, but not missing";
      row.fault("value", what, "status M stands exactly where the value is empty");
    }
    return value;
  }

  private static void interval(
      Row row, @Nullable Double low, @Nullable Double value, @Nullable Double high) {
    if (isAbove(low, value) || isAbove(low, high)) {
      row.fault("low", "low is above the value or high", "low ≤ value ≤ high");
    }
    if (isAbove(value, high)) {
      row.fault("high", "high is below the value", "low ≤ value ≤ high");
    }
  }

  private static boolean isAbove(@Nullable Double a, @Nullable Double b) {
    return a != null && b != null && a > b;
  }

  private static @Nullable LocalDate firstPublished(Row row, Period period) {
    var day = row.day("first_published");
    if (day != null && day.isBefore(period.start())) {
      row.fault("first_published", "published before the period began", "check both dates");
    }
    return day;
  }

  private void definition(Row row, Observation read) {
    var indicator = byId.get(read.indicator());
    if (indicator == null) {
      return;
    }
    if (!indicator.unit().equals(read.unit())) {
      var what = "unit '" + read.unit() + "', expected '" + indicator.unit() + "'";
      row.fault("unit", what, "convert the figure to the indicator's unit");
    }
    var value = read.value();
    if (indicator.scale() == Scale.SHARE && value != null && (value < 0 || value > 100)) {
      row.fault("value", "a share of " + row.raw("value") + " per cent", "write 0 to 100");
    }
  }

  private void onlyOnce(Row row, Observation read) {
    var key =
        new Key(
            read.indicator(),
            read.source(),
            read.contender(),
            read.period().text(),
            read.edition());
    var earlier = lines.putIfAbsent(key, read.line());
    if (earlier != null) {
      row.fault(
          "indicator",
          "the same indicator, source, contender, period and edition as line " + earlier,
          "remove one, or name another edition");
    }
  }

  private record Key(
      String indicator, String source, String contender, String period, String edition) {}
}
