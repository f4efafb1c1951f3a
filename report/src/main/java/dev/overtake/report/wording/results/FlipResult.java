package dev.overtake.report.wording.results;

import dev.overtake.race.audit.Flip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A change of one choice of the standing's method that changes its call.
///
/// @param kind `pillar weight`, `left out`, `source` or `baseline`
/// @param subject id of the pillar or indicator; the race's id for the baseline
/// @param from the value in force: a weight in per cent, sources, `now`
/// @param to the value at which the call changes; for a baseline `last figures` or the last year
///   used
/// @param touched share of the weight of the race that the change moves or rests on, from 0 to 1
/// @param leader who is then called: a contender id, `tie` or `undetermined`
public record FlipResult(
    String kind,
    String subject,
    String title,
    String from,
    String to,
    double touched,
    String leader) {

  static FlipResult of(Flip flip, String race) {
    return switch (flip.change()) {
      case Flip.Weight w -> of(flip, w.pillar(), w.title(), percent(w.from()), percent(w.to()));
      case Flip.LeftOut l -> of(flip, l.indicator(), l.title(), "in", "out");
      case Flip.OneSource s ->
          of(flip, s.indicator(), s.title(), String.join(", ", s.mixed()), s.source());
      case Flip.Baseline b ->
          of(
              flip,
              race,
              "",
              "now",
              b.lastYear() == null ? "last figures" : b.lastYear().toString());
    };
  }

  static @Nullable FlipResult ofNullable(@Nullable Flip flip, String race) {
    return flip == null ? null : of(flip, race);
  }

  private static FlipResult of(Flip flip, String subject, String title, String from, String to) {
    return new FlipResult(
        Codes.kind(flip.change()),
        subject,
        title,
        from,
        to,
        flip.touched(),
        Codes.leader(flip.leader()));
  }

  /// A share to a tenth of a per cent.
  private static String percent(double share) {
    var rounded = BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString() + " %";
  }
}
