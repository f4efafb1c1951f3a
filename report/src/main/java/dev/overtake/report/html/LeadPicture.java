package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.Numbers;

/// One row's lead on the axis between A on the left and B on the right: interval, estimate, last
/// observation, and what other sources say.
final class LeadPicture {
  private static final double MIDDLE = 20;

  private final View view;
  private final IndicatorStanding s;
  private final ParityAxis axis;
  private final Svg out = new Svg();

  private LeadPicture(View view, IndicatorStanding s) {
    this.view = view;
    this.s = s;
    axis = ParityAxis.of(s);
  }

  /// The picture; empty where there is nothing of both to draw.
  static Svg of(View view, IndicatorStanding s) {
    return new LeadPicture(view, s).picture();
  }

  private Svg picture() {
    out.open("svg", "axis").at("width", "100%").at("height", 46).image(words());
    if (!axis.ratio()) {
      ownTicks();
    }
    rivals();
    var lead = s.lead();
    if (lead != null && s.determinable()) {
      estimate(lead);
    } else if (s.observedLead() != null) {
      observed(s.observedLead());
    } else if (axis.ratio() && !hasRivals()) {
      return new Svg();
    }
    return out.close();
  }

  private boolean hasRivals() {
    return s.sourceLeads().stream().anyMatch(l -> isRival(l.lead()));
  }

  private boolean isRival(double lead) {
    return s.observedLead() == null || lead != s.observedLead();
  }

  private void rivals() {
    for (var source : s.sourceLeads()) {
      if (isRival(source.lead())) {
        var side = side(source.lead());
        out.use(
            "h" + side,
            "hollow s" + side,
            Svg.percent(axis.x(source.lead())),
            axis.ratio() ? MIDDLE + 14 : MIDDLE - 13);
      }
    }
  }

  private void observed(double lead) {
    var x = axis.x(lead);
    out.use("h" + side(lead), "hollow fn", Svg.percent(x), MIDDLE)
        .open("text", x > 60 ? "t end" : "t ")
        .at("x", Svg.percent(x))
        .at("dx", x > 60 ? -9 : 9)
        .at("y", axis.ratio() ? 24 : 12)
        .words("" + s.commonPeriod())
        .close();
  }

  private void estimate(Interval lead) {
    var side = view.side(s);
    var wide = s.lead95();
    if (wide != null) {
      out.add(axis.bar("w95 f" + side, wide, 19, 2));
      if (wide.high() > axis.bound()) {
        out.use("cl", "chev s" + side, "0", MIDDLE);
      }
      if (wide.low() < -axis.bound()) {
        out.use("cr", "chev s" + side, "100%", MIDDLE);
      }
    }
    out.add(axis.bar("w80 f" + side, lead, 16, 8));
    if (s.observedLead() != null) {
      var x = Svg.percent(axis.x(s.observedLead()));
      out.line("last", x, 9, x, 31);
    }
    out.use("m" + side, "f" + side, Svg.percent(axis.x(lead.median())), MIDDLE);
  }

  private void ownTicks() {
    out.line("own", "2%", MIDDLE, "98%", MIDDLE);
    var bound = axis.bound();
    for (var step : new double[] {bound, bound / 2, 0, -bound / 2, -bound}) {
      var x = Svg.percent(axis.x(step));
      out.line("own", x, MIDDLE - 4, x, MIDDLE + 4);
      if (step != 0) {
        var end = Math.abs(step) == bound;
        out.label(
            "t " + (!end ? "mid" : step > 0 ? "" : "end"),
            x,
            44,
            Numbers.value(Math.abs(step)) + (end ? view.words(s).shortUnit() : ""));
      }
    }
  }

  private static String side(double lead) {
    return lead > 0 ? "a" : lead < 0 ? "b" : "n";
  }

  private String words() {
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
