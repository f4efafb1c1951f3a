package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.Interval;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Across a picture from A on the left over parity in the centre to B on the right.
///
/// @param bound the lead at the edge: ln 16 for ratios, a round number on a scale of its own
record ParityAxis(double bound, boolean ratio) {
  /// The axis of every ratio row.
  static final ParityAxis RATIO = new ParityAxis(Math.log(16), true);

  /// A step of the ratio axis.
  ///
  /// @param lead of A, as a log ratio
  record Step(double lead, String words) {}

  /// The axis of one indicator.
  static ParityAxis of(IndicatorStanding s) {
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
    return new ParityAxis(Ticks.roundUp(Math.max(extent, 1e-9)), false);
  }

  /// The steps that double, from A's side to B's.
  static List<Step> doublings() {
    return IntStream.of(8, 4, 2, 1, -2, -4, -8)
        .mapToObj(
            step -> new Step(Math.log(Math.abs(step)) * Integer.signum(step), Math.abs(step) + "×"))
        .toList();
  }

  /// Position across, in per cent; a lead of A is left of the centre.
  double x(double lead) {
    return 50 - 48 * Math.clamp(lead / bound, -1.0, 1.0);
  }

  /// An interval as a bar.
  Svg bar(String type, Interval lead, double y, double height) {
    return new Svg()
        .rect(
            type,
            Svg.percent(x(lead.high())),
            y,
            Svg.percent(x(lead.low()) - x(lead.high())),
            height);
  }
}
