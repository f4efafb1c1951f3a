package dev.overtake.report.html;

import dev.overtake.race.backtest.MomentumRecord;
import dev.overtake.race.value.Measured;
import dev.overtake.report.wording.Numbers;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The two charts of a study of momentum, each a picture in a file of its own.
public final class MomentumCharts {
  private static final int WIDTH = 880;
  private static final int HEIGHT = 300;
  private static final int TOP = 44;
  private static final int BOTTOM = 258;
  private static final int PANEL = 400;
  private static final Markup STYLE = Styles.of("momentum");

  private MomentumCharts() {}

  /// What size and speed add, by years ahead: all leads on the left, small leads on the right.
  public static String gains(MomentumRecord r) {
    var most = Math.max(highest(r.gains()), highest(r.closeGains()));
    return picture(
        "What the size of a lead and its speed add to a forecast of who leads later, in log score,"
            + " with 90 % intervals",
        panel(r.gains(), "All leads", 0, most)
            .add(panel(r.closeGains(), "Small leads", WIDTH - PANEL, most)));
  }

  private static double highest(List<MomentumRecord.Gain> gains) {
    return gains.stream()
        .mapToDouble(g -> Math.max(g.levelGain().high(), g.speedGain().high()))
        .max()
        .orElse(1);
  }

  private static Svg panel(List<MomentumRecord.Gain> gains, String title, int x, double most) {
    var out = new Svg();
    text(out, "title", x + 44, 20, "start", title);
    var step = most > 0.12 ? 0.05 : 0.02;
    for (var tick = 0.0; tick <= most; tick += step) {
      var y = y(tick / most);
      line(out, tick == 0 ? "axis" : "grid", x + 44, y, x + PANEL, y);
      text(out, "", x + 38, y + 4, "end", Numbers.fixed(tick, 2));
    }
    var slot = (PANEL - 56.0) / Math.max(1, gains.size());
    for (var i = 0; i < gains.size(); i++) {
      pair(out, gains.get(i), x + 52 + slot * i, slot, most, i == 0);
    }
    return out;
  }

  /// The bars of size and of speed; the first pair says which is which.
  private static void pair(
      Svg out, MomentumRecord.Gain gain, double left, double slot, double most, boolean first) {
    bar(out, "size", left, slot / 2 - 4, gain.levelGain(), most);
    bar(out, "speed", left + slot / 2, slot / 2 - 4, gain.speedGain(), most);
    var years = first ? gain.years() + " year ahead" : Integer.toString(gain.years());
    text(out, "", left + slot / 2, BOTTOM + 18, "middle", years);
    if (first) {
      var size = y(Math.max(0, gain.levelGain().high()) / most) - 6;
      text(out, "title", left + slot / 4, size, "middle", "size");
      var speed = y(Math.max(0, gain.speedGain().high()) / most) - 6;
      text(out, "title", left + slot * 0.75, speed, "middle", "speed");
    }
  }

  private static void bar(Svg out, String kind, double x, double width, Measured m, double most) {
    var top = y(Math.max(0, m.value()) / most);
    out.rect("bar " + kind, Svg.n(x), top, Svg.n(width), BOTTOM - top);
    var middle = x + width / 2;
    line(out, "whisker " + kind, middle, y(m.low() / most), middle, y(m.high() / most));
    out.open("circle", kind).at("cx", middle).at("cy", y(m.value() / most)).at("r", 3.5).close();
  }

  /// How long leads last: all whose beginning was seen, and those that were ever locked.
  public static String lasting(MomentumRecord r) {
    var out = new Svg();
    var last = r.lasting().isEmpty() ? 1 : Math.max(1, r.lasting().getLast().years());
    for (var share = 0; share <= 100; share += 25) {
      var y = y(share / 100.0);
      line(out, share == 0 ? "axis" : "grid", 52, y, WIDTH - 190, y);
      text(out, "", 46, y + 4, "end", share + " %");
    }
    IntToDoubleFunction x = year -> 52 + (WIDTH - 242.0) * year / last;
    for (var year = 0; year <= last; year += 5) {
      text(
          out, "", x.applyAsDouble(year), BOTTOM + 18, "middle", year == 0 ? "0 years" : "" + year);
    }
    curve(out, "size", r.lasting(), x, "all, since taken");
    curve(out, "speed", r.lockedLasting(), x, "locked, since locked");
    return picture("Share of leads that still stood", out);
  }

  private static void curve(
      Svg out,
      String kind,
      List<MomentumRecord.Lasting> points,
      IntToDoubleFunction x,
      String name) {
    if (points.isEmpty()) {
      return;
    }
    var path = new StringBuilder();
    for (var p : points) {
      var at = Svg.n(x.applyAsDouble(p.years()));
      var y = Svg.n(y(p.standing()));
      path.append(path.isEmpty() ? "M" + at + " " + y : "H" + at + "V" + y);
    }
    out.open("path", "line " + kind).at("d", path.toString()).close();
    var end = points.getLast();
    text(out, "title", x.applyAsDouble(end.years()) + 10, y(end.standing()) + 4, "start", name);
  }

  /// A picture in a file of its own.
  private static String picture(String title, Svg body) {
    return new Svg()
            .open("svg")
            .at("xmlns", "http://www.w3.org/2000/svg")
            .at("viewBox", "0 0 %s %s".formatted(WIDTH, HEIGHT))
            .image(title)
            .style(STYLE)
            .open("rect", "paper")
            .at("width", WIDTH)
            .at("height", HEIGHT)
            .close()
            .add(body)
            .close()
        + "\n";
  }

  private static double y(double share) {
    return BOTTOM - Math.clamp(share, -0.05, 1) * (BOTTOM - TOP);
  }

  private static void line(Svg out, String type, double x1, double y1, double x2, double y2) {
    out.line(type, Svg.n(x1), y1, Svg.n(x2), y2);
  }

  private static void text(Svg out, String type, double x, double y, String anchor, String words) {
    out.open("text", type).at("x", x).at("y", y).at("text-anchor", anchor).words(words).close();
  }
}
