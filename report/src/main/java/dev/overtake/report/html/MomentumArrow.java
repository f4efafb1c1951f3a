package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorStanding;

/// Which way an indicator moves: an arrow from the centre towards whoever gains, over its 80 % bar.
final class MomentumArrow {
  /// ±30 % a year fills the width.
  private static final double FULL = Math.log(1.3);

  private MomentumArrow() {}

  static String render(View view, IndicatorStanding s) {
    var closing = s.closing();
    if (closing == null) {
      return "";
    }
    var extent = Math.max(Math.abs(closing.low()), Math.abs(closing.high()));
    var full = s.comparedByRatio() ? FULL : Ticks.roundUp(Math.max(extent, 1e-9));
    var axis = new LeadAxis(full, false);
    var side = view.words(s).gainingSide();
    var tip = axis.x(closing.median());
    var out =
        Svg.line("zero", "50%", 1, "50%", 17)
            + "<rect class=\"w80 f"
            + side
            + "\" x=\""
            + Svg.percent(axis.x(closing.high()))
            + "\" width=\""
            + Svg.percent(axis.x(closing.low()) - axis.x(closing.high()))
            + "\" y=\"5\" height=\"8\"/>"
            + Svg.line("shaft s" + side, "50%", 9, Svg.percent(tip), 9);
    if (!side.equals("n")) {
      out += Svg.use(tip < 50 ? "al" : "ar", "f" + side, Svg.percent(tip), 9);
    }
    return "<svg class=\"arrow\" width=\"100%\" height=\"18\" aria-hidden=\"true\">"
        + out
        + "</svg>";
  }
}
