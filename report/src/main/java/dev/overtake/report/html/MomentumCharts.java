package dev.overtake.report.html;

import dev.overtake.race.backtest.MomentumRecord;
import dev.overtake.race.value.Measured;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The two charts of a study of momentum, each a picture in a file of its own.
public final class MomentumCharts {
  private static final int WIDTH = 880;
  private static final int HEIGHT = 300;
  private static final int TOP = 44;
  private static final int BOTTOM = 258;
  private static final int PANEL = 400;
  private static final String STYLE =
      """
      <style>
      text{font:13px -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;fill:#5a626c}
      .title{font-weight:600;fill:#1b1e22}.grid{stroke:#e9e7e2}.axis{stroke:#cfccc5}
      .size{fill:#7c848d;stroke:#7c848d}.speed{fill:#1b1e22;stroke:#1b1e22}.bar{opacity:.3;stroke:none}
      .whisker{stroke-width:2}.line{fill:none;stroke-width:2.5}.paper{fill:#fff}
      @media (prefers-color-scheme:dark){text{fill:#a7aeb6}.title{fill:#eceae6}.grid{stroke:#2a2f35}.axis{stroke:#444b53}
      .size{fill:#8d959d;stroke:#8d959d}.speed{fill:#eceae6;stroke:#eceae6}.line{fill:none}.paper{fill:#15181c}}
      </style>
      """;

  private MomentumCharts() {}

  /// What size and speed add, by years ahead: all leads on the left, small leads on the right.
  public static String gains(MomentumRecord r) {
    var most = Math.max(highest(r.gains()), highest(r.closeGains()));
    return picture(
        "What the size of a lead and its speed add to a forecast of who leads later, in log score,"
            + " with 90 % intervals",
        panel(r.gains(), "All leads", 0, most)
            + panel(r.closeGains(), "Small leads", WIDTH - PANEL, most));
  }

  private static double highest(List<MomentumRecord.Gain> gains) {
    return gains.stream()
        .mapToDouble(g -> Math.max(g.levelGain().high(), g.speedGain().high()))
        .max()
        .orElse(1);
  }

  private static String panel(List<MomentumRecord.Gain> gains, String title, int x, double most) {
    var out = new StringBuilder(text("title", x + 44, 20, "start", title));
    var step = most > 0.12 ? 0.05 : 0.02;
    for (var tick = 0.0; tick <= most; tick += step) {
      var y = y(tick / most);
      out.append(line(tick == 0 ? "axis" : "grid", x + 44, y, x + PANEL, y));
      out.append(text("", x + 38, y + 4, "end", String.format(Locale.ROOT, "%.2f", tick)));
    }
    var slot = (PANEL - 56.0) / Math.max(1, gains.size());
    for (var i = 0; i < gains.size(); i++) {
      var left = x + 52 + slot * i;
      bar(out, "size", left, slot / 2 - 4, gains.get(i).levelGain(), most);
      bar(out, "speed", left + slot / 2, slot / 2 - 4, gains.get(i).speedGain(), most);
      out.append(
          text("", left + slot / 2, BOTTOM + 18, "middle", years(gains.get(i).years(), i == 0)));
      if (i == 0) {
        var size = y(Math.max(0, gains.get(i).levelGain().high()) / most) - 6;
        out.append(text("title", left + slot / 4, size, "middle", "size"));
        var speed = y(Math.max(0, gains.get(i).speedGain().high()) / most) - 6;
        out.append(text("title", left + slot * 0.75, speed, "middle", "speed"));
      }
    }
    return out.toString();
  }

  private static String years(int years, boolean first) {
    return first ? years + " year ahead" : Integer.toString(years);
  }

  private static void bar(
      StringBuilder out, String kind, double x, double width, Measured m, double most) {
    var top = y(Math.max(0, m.value()) / most);
    out.append(
        "<rect class=\"bar %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(kind, Svg.n(x), Svg.n(top), Svg.n(width), Svg.n(BOTTOM - top)));
    var middle = x + width / 2;
    out.append(line("whisker " + kind, middle, y(m.low() / most), middle, y(m.high() / most)));
    out.append(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3.5\"/>"
            .formatted(kind, Svg.n(middle), Svg.n(y(m.value() / most))));
  }

  /// How long leads last: all whose beginning was seen, and those that were ever locked.
  public static String lasting(MomentumRecord r) {
    var out = new StringBuilder();
    var last = r.lasting().isEmpty() ? 1 : Math.max(1, r.lasting().getLast().years());
    for (var share = 0; share <= 100; share += 25) {
      var y = y(share / 100.0);
      out.append(line(share == 0 ? "axis" : "grid", 52, y, WIDTH - 190, y));
      out.append(text("", 46, y + 4, "end", share + " %"));
    }
    Function<Integer, Double> x = year -> 52 + (WIDTH - 242.0) * year / last;
    for (var year = 0; year <= last; year += 5) {
      out.append(text("", x.apply(year), BOTTOM + 18, "middle", year == 0 ? "0 years" : "" + year));
    }
    curve(out, "size", r.lasting(), x, "all, since taken");
    curve(out, "speed", r.lockedLasting(), x, "locked, since locked");
    return picture("Share of leads that still stood", out.toString());
  }

  private static void curve(
      StringBuilder out,
      String kind,
      List<MomentumRecord.Lasting> points,
      Function<Integer, Double> x,
      String name) {
    if (points.isEmpty()) {
      return;
    }
    var path = new StringBuilder();
    for (var p : points) {
      var at = Svg.n(x.apply(p.years()));
      var y = Svg.n(y(p.standing()));
      path.append(path.isEmpty() ? "M" + at + " " + y : "H" + at + "V" + y);
    }
    out.append("<path class=\"line %s\" d=\"%s\"/>".formatted(kind, path));
    var end = points.getLast();
    out.append(text("title", x.apply(end.years()) + 10, y(end.standing()) + 4, "start", name));
  }

  private static String picture(String title, String body) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
    %s<rect class="paper" width="%d" height="%d"/>
    %s
    </svg>
    """
        .formatted(WIDTH, HEIGHT, Html.text(title), STYLE, WIDTH, HEIGHT, body);
  }

  private static double y(double share) {
    return BOTTOM - Math.clamp(share, -0.05, 1) * (BOTTOM - TOP);
  }

  private static String line(String type, double x1, double y1, double x2, double y2) {
    return Svg.line(type, Svg.n(x1), y1, Svg.n(x2), y2);
  }

  private static String text(String type, double x, double y, String anchor, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
        .formatted(type, Svg.n(x), Svg.n(y), anchor, Html.text(words));
  }
}
