package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.Numbers;
import java.util.Objects;
import java.util.stream.Stream;

/// Where a lead lies between A on the left and B on the right.
///
/// @param bound the lead at the edge: ln 16 for ratios, a round number on a scale of its own
record LeadAxis(double bound, boolean ratio) {
  /// The clipped ends of every ratio row.
  static final LeadAxis RATIO = new LeadAxis(Math.log(16), true);

  private static final double MIDDLE = 20;

  static LeadAxis of(IndicatorStanding s) {
    if (s.comparedByRatio()) {
      return RATIO;
    }
    var extent =
        Stream.concat(
                Stream.of(s.lead95(), s.lead())
                    .filter(Objects::nonNull)
                    .flatMap(i -> Stream.of(i.low(), i.high())),
                Stream.concat(
                    Stream.ofNullable(s.observedLead()),
                    s.sourceLeads().stream().map(l -> l.lead())))
            .mapToDouble(Math::abs)
            .max()
            .orElse(1);
    return new LeadAxis(Ticks.roundUp(Math.max(extent, 1e-9)), false);
  }

  /// Position across, in per cent; a lead of A is left of the centre.
  double x(double lead) {
    return 50 - 48 * Math.clamp(lead / bound, -1.0, 1.0);
  }

  /// The picture of one row.
  static String render(View view, IndicatorStanding s) {
    var axis = of(s);
    var out = new StringBuilder();
    if (!axis.ratio) {
      out.append(axis.ownTicks(view, s));
    }
    for (var source : s.sourceLeads()) {
      if (s.observedLead() == null || source.lead() != s.observedLead()) {
        out.append(
            Svg.use(
                hollow(source.lead()),
                "hollow " + hue(source.lead()),
                Svg.percent(axis.x(source.lead())),
                axis.ratio ? MIDDLE + 14 : MIDDLE - 13));
      }
    }
    var lead = s.lead();
    if (lead != null && s.determinable()) {
      out.append(axis.estimate(view, s, lead));
    } else if (s.observedLead() != null) {
      var x = axis.x(s.observedLead());
      out.append(Svg.use(hollow(s.observedLead()), "hollow fn", Svg.percent(x), MIDDLE));
      out.append("<text class=\"t ")
          .append(x > 60 ? "end" : "")
          .append("\" x=\"")
          .append(Svg.percent(x))
          .append("\" dx=\"")
          .append(x > 60 ? "-9" : "9")
          .append("\" y=\"" + (axis.ratio ? 24 : 12) + "\">")
          .append(Html.text("" + s.commonPeriod()))
          .append("</text>");
    }
    if (out.isEmpty()) {
      return "<span class=\"none small\">no figures of both</span>";
    }
    return "<svg class=\"axis\" width=\"100%\" height=\"46\" role=\"img\" aria-label=\""
        + Html.text(words(view, s))
        + "\">"
        + out
        + "</svg>";
  }

  private String estimate(View view, IndicatorStanding s, Interval lead) {
    var side = view.side(s);
    var out = new StringBuilder();
    var wide = s.lead95();
    if (wide != null) {
      out.append("<rect class=\"w95 f")
          .append(side)
          .append("\" x=\"")
          .append(Svg.percent(x(wide.high())))
          .append("\" width=\"")
          .append(Svg.percent(x(wide.low()) - x(wide.high())))
          .append("\" y=\"19\" height=\"2\"/>");
      if (wide.high() > bound) {
        out.append(Svg.use("cl", "chev s" + side, "0", MIDDLE));
      }
      if (wide.low() < -bound) {
        out.append(Svg.use("cr", "chev s" + side, "100%", MIDDLE));
      }
    }
    out.append("<rect class=\"w80 f")
        .append(side)
        .append("\" x=\"")
        .append(Svg.percent(x(lead.high())))
        .append("\" width=\"")
        .append(Svg.percent(x(lead.low()) - x(lead.high())))
        .append("\" y=\"16\" height=\"8\"/>");
    if (s.observedLead() != null) {
      var x = Svg.percent(x(s.observedLead()));
      out.append(Svg.line("last", x, 9, x, 31));
    }
    return out + Svg.use("m" + side, "f" + side, Svg.percent(x(lead.median())), MIDDLE);
  }

  private String ownTicks(View view, IndicatorStanding s) {
    var out = new StringBuilder(Svg.line("own", "2%", MIDDLE, "98%", MIDDLE));
    for (var step : new double[] {bound, bound / 2, 0, -bound / 2, -bound}) {
      var x = Svg.percent(x(step));
      out.append(Svg.line("own", x, MIDDLE - 4, x, MIDDLE + 4));
      if (step != 0) {
        var end = Math.abs(step) == bound;
        out.append(
            Svg.label(
                "t " + (!end ? "mid" : step > 0 ? "" : "end"),
                x,
                44,
                Numbers.value(Math.abs(step)) + (end ? view.words(s).shortUnit() : "")));
      }
    }
    return out.toString();
  }

  private static String hollow(double lead) {
    return "h" + sideOf(lead);
  }

  private static String hue(double lead) {
    return "s" + sideOf(lead);
  }

  private static String sideOf(double lead) {
    return lead > 0 ? "a" : lead < 0 ? "b" : "n";
  }

  private static String words(View view, IndicatorStanding s) {
    var lead = s.lead();
    if (lead == null || !s.determinable()) {
      return view.words(s).leader();
    }
    return view.words(s).leader()
        + ", "
        + Numbers.size(s, lead.median())
        + ", 80 % interval "
        + view.wording().interval(s, lead);
  }
}
