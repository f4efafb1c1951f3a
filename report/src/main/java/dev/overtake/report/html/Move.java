package dev.overtake.report.html;

import dev.overtake.report.wording.Numbers;

/// How far a lead moves and towards whom: `◂ 35 %`, `2.4× ▸`, `0`. A is on the left.
record Move(String side, String words) {
  private static final double NONE = 0.005;

  /// @param log change of A's lead, a natural logarithm
  static Move of(double log) {
    if (Math.abs(log) < NONE) {
      return new Move("n", "0");
    }
    var size = Numbers.factor(log);
    return log > 0 ? new Move("a", "◂ " + size) : new Move("b", size + " ▸");
  }
}
