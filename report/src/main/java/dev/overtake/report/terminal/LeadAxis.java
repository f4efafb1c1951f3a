package dev.overtake.report.terminal;

import dev.overtake.evidence.Scale;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.Interval;
import java.util.Arrays;

/// One row of the lead axis: A ahead on the left, B ahead on the right, parity in the middle.
///
/// Ratios share one logarithmic axis to 16×; shares and points have one of their own.
record LeadAxis(int width) {
  private static final double FARTHEST_RATIO = Math.log(16);
  private static final double FARTHEST_SHARE = 50;

  /// The ticks of the ratio axis.
  String ticks() {
    var line = new char[width];
    Arrays.fill(line, ' ');
    put(line, column(0, FARTHEST_RATIO), "=");
    for (var ratio : new int[] {2, 8}) {
      put(line, column(Math.log(ratio), FARTHEST_RATIO), ratio + "×");
      put(line, column(-Math.log(ratio), FARTHEST_RATIO) - 1, ratio + "×");
    }
    return new String(line);
  }

  /// The bar of 80 and 95 % and the mark of the median.
  String row(IndicatorStanding s, char mark) {
    var line = new char[width];
    Arrays.fill(line, ' ');
    line[column(0, 1)] = '┊';
    var lead = s.lead();
    if (lead == null) {
      return new String(line);
    }
    var farthest = farthest(s, lead);
    if (s.lead95() != null) {
      bar(line, s.lead95(), farthest, '─');
    }
    bar(line, lead, farthest, '━');
    line[column(lead.median(), farthest)] = mark;
    clip(line, lead, farthest);
    return new String(line);
  }

  private static double farthest(IndicatorStanding s, Interval lead) {
    if (s.comparedByRatio()) {
      return FARTHEST_RATIO;
    }
    if (s.scale() == Scale.SHARE) {
      return FARTHEST_SHARE;
    }
    var wide = s.lead95() == null ? lead : s.lead95();
    return 1.25 * Math.max(1e-9, Math.max(Math.abs(wide.low()), Math.abs(wide.high())));
  }

  private void bar(char[] line, Interval lead, double farthest, char sign) {
    var from = column(lead.high(), farthest);
    var to = column(lead.low(), farthest);
    if (to > from) {
      Arrays.fill(line, from, to + 1, sign);
    }
  }

  private void clip(char[] line, Interval lead, double farthest) {
    if (lead.median() > farthest) {
      line[0] = '◂';
    } else if (lead.median() < -farthest) {
      line[width - 1] = '▸';
    }
  }

  private int column(double lead, double farthest) {
    var half = (width - 1) / 2;
    var off = Math.round(half * Math.min(1, Math.abs(lead) / farthest));
    return (int) (lead > 0 ? half - off : half + off);
  }

  private void put(char[] line, int at, String text) {
    for (var i = 0; i < text.length(); i++) {
      line[Math.clamp(at + i, 0, width - 1)] = text.charAt(i);
    }
  }
}
