package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorStanding;

/// Which way an indicator moves: an arrow from the centre towards whoever gains, over its 80 % bar.
final class MomentumArrow {
  /// ±30 % a year fills the width.
  private static final double FULL = Math.log(1.3);

  private MomentumArrow() {}

  static Svg of(View view, IndicatorStanding s) {
    var closing = s.closing();
    if (closing == null) {
      return new Svg();
    }
    var extent = Math.max(Math.abs(closing.low()), Math.abs(closing.high()));
    var full = s.comparedByRatio() ? FULL : Ticks.roundUp(Math.max(extent, 1e-9));
    var axis = new ParityAxis(full, false);
    var side = view.words(s).gainingSide();
    var tip = axis.x(closing.median());
    var out =
        new Svg()
            .open("svg", "arrow")
            .at("width", "100%")
            .at("height", 18)
            .hidden()
            .line("zero", "50%", 1, "50%", 17)
            .add(axis.bar("w80 f" + side, closing, 5, 8))
            .line("shaft s" + side, "50%", 9, Svg.percent(tip), 9);
    if (!side.equals("n")) {
      out.use(tip < 50 ? "al" : "ar", "f" + side, Svg.percent(tip), 9);
    }
    return out.close();
  }
}
