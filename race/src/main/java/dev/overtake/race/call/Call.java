package dev.overtake.race.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who leads and how probable that is.
///
/// @param leader undetermined where nobody is probable enough, and without figures
/// @param chances null when not determinable, for want of figures
public record Call(Leader leader, @Nullable Chances chances) {
  /* Below this nobody is called. */
  private static final double ENOUGH = 0.55;

  /// The call from draws of a lead: beyond the tie zone a contender leads, within it nobody does.
  public static Call of(double[] leads, double tieZone, String first, String second) {
    var a = 0;
    var b = 0;
    for (var lead : leads) {
      a += lead > tieZone ? 1 : 0;
      b += lead < -tieZone ? 1 : 0;
    }
    double n = leads.length;
    var chances = Chances.of(first, a / n, second, b / n, (leads.length - a - b) / n);
    return new Call(leader(chances, first, second), chances);
  }

  private static Leader leader(Chances chances, String first, String second) {
    if (chances.of(first) >= ENOUGH) {
      return Leader.of(first);
    }
    if (chances.of(second) >= ENOUGH) {
      return Leader.of(second);
    }
    return chances.tie() >= ENOUGH ? Leader.Open.TIE : Leader.Open.UNDETERMINED;
  }

  /// No call, for want of figures.
  public static Call notDeterminable() {
    return new Call(Leader.Open.UNDETERMINED, null);
  }

  /// Whether there are figures to call from.
  public boolean determinable() {
    return chances != null;
  }

  /// The probability of the leader, null for nobody.
  public @Nullable Double probability() {
    return chances == null ? null : chances.of(leader);
  }

  /// The word for the probability of the leader; empty for nobody.
  public Optional<ProbabilityWord> word() {
    return Optional.ofNullable(probability()).map(ProbabilityWord::of);
  }
}
