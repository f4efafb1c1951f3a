package dev.overtake.report.html;

import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One variable of a model over time: lines, bands between lines, and dots of what was observed.
///
/// @param name of the variable, which is its heading and the picture's description
/// @param times of the lines
/// @param bands from the widest to the narrowest
/// @param lines later ones are drawn over earlier ones
record ModelChart(
    String name, double[] times, List<Band> bands, List<Line> lines, List<Dots> dots) {
  private static final double HEIGHT = 200;
  private static final int MOST_POINTS = 400;

  /// Values by time.
  ///
  /// @param type class of its style
  record Line(String type, double[] values) {}

  /// What lies between two lines.
  record Band(String type, double[] low, double[] high) {}

  /// Values at times of their own.
  record Dots(double[] times, double[] values) {}

  /// Words at a place in per cent.
  record Tick(String at, String words) {}

  /// A row of the table that says the same.
  record Row(String time, List<String> values) {}

  ModelChart {
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
  }

  private ValueAxis axis() {
    var values = new ArrayList<Double>();
    lines.forEach(l -> finite(l.values(), values));
    bands.forEach(b -> finite(b.low(), values));
    bands.forEach(b -> finite(b.high(), values));
    dots.forEach(d -> finite(d.values(), values));
    return ValueAxis.of(values, false);
  }

  private static void finite(double[] values, List<Double> into) {
    Arrays.stream(values).filter(Double::isFinite).filter(v -> v > -1e32).forEach(into::add);
  }

  private double from() {
    return times[0];
  }

  private double to() {
    return times[times.length - 1];
  }

  private double x(double time) {
    return to() > from() ? 1000 * (time - from()) / (to() - from()) : 500;
  }

  Svg picture() {
    var axis = axis();
    var out =
        new Svg()
            .open("svg")
            .at("viewBox", "0 0 1000 200")
            .at("preserveAspectRatio", "none")
            .image(said());
    for (var tick : axis.ticks(4)) {
      out.line("grid", "0", HEIGHT * axis.down(tick), "1000", HEIGHT * axis.down(tick));
    }
    for (var band : bands) {
      out.path(band.type(), between(axis, band));
    }
    for (var line : lines) {
      out.path(line.type(), line(axis, line.values()));
    }
    for (var some : dots) {
      var path = new StringBuilder();
      for (var i = 0; i < some.times().length; i++) {
        if (Double.isFinite(some.values()[i])) {
          path.append(new Polyline().dot(x(some.times()[i]), HEIGHT * axis.down(some.values()[i])));
        }
      }
      out.open("path", "dot sn").at("d", path.toString()).close();
    }
    return out.close();
  }

  private Polyline line(ValueAxis axis, double[] values) {
    var path = new Polyline();
    var gap = true;
    for (var i : moments()) {
      var seen = i < values.length && Double.isFinite(values[i]) && values[i] > -1e32;
      if (seen && gap) {
        path.move(x(times[i]), HEIGHT * axis.down(values[i]));
      } else if (seen) {
        path.to(x(times[i]), HEIGHT * axis.down(values[i]));
      }
      gap = !seen;
    }
    return path;
  }

  private Polyline between(ValueAxis axis, Band band) {
    var path = new Polyline();
    var at = Arrays.stream(moments()).filter(i -> Double.isFinite(band.low()[i])).toArray();
    for (var i : at) {
      path.to(x(times[i]), HEIGHT * axis.down(band.low()[i]));
    }
    for (var k = at.length - 1; k >= 0; k--) {
      path.to(x(times[at[k]]), HEIGHT * axis.down(band.high()[at[k]]));
    }
    return path.close();
  }

  /// As many moments as a picture can show.
  private int[] moments() {
    var count = Math.min(MOST_POINTS, times.length);
    var moments = new int[count];
    for (var i = 0; i < count; i++) {
      moments[i] = count == 1 ? 0 : (int) ((long) i * (times.length - 1) / (count - 1));
    }
    return moments;
  }

  List<Tick> values() {
    var axis = axis();
    return axis.ticks(4).stream()
        .filter(v -> axis.down(v) >= 0 && axis.down(v) <= 1)
        .map(v -> new Tick(Svg.percent(100 * axis.down(v)), Numbers.six(v)))
        .toList();
  }

  List<Tick> moment() {
    return (to() > from() ? Ticks.linear(from(), to(), 5) : List.of(from()))
        .stream().map(t -> new Tick(Svg.percent(x(t) / 10), Numbers.six(t))).toList();
  }

  private String said() {
    var line = lines.getLast().values();
    return "%s: %s at %s, %s at %s"
        .formatted(
            name,
            Numbers.six(line[0]),
            Numbers.six(from()),
            Numbers.six(line[line.length - 1]),
            Numbers.six(to()));
  }

  /// Some moments in numbers: of each line and the ends of each band.
  List<Row> rows() {
    var count = Math.min(11, times.length);
    var rows = new ArrayList<Row>();
    for (var k = 0; k < count; k++) {
      var i = count == 1 ? 0 : k * (times.length - 1) / (count - 1);
      var values = new ArrayList<String>();
      lines.forEach(l -> values.add(number(l.values(), i)));
      bands.forEach(b -> values.add(number(b.low(), i) + " to " + number(b.high(), i)));
      rows.add(new Row(Numbers.six(times[i]), values));
    }
    return rows;
  }

  private static String number(double[] values, int i) {
    return i < values.length && Double.isFinite(values[i]) ? Numbers.six(values[i]) : "";
  }
}
