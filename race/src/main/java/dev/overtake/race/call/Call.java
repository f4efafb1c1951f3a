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
  /* What another set of points may give instead, at the size of ours: this near the lower edge of a band the weaker
   * word is printed. */
  private static final double CHANCE = 0.01;
  /* Below this nobody is called against the last figures. */
  private static final double VERY_LIKELY = 0.8;

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
    return new Call(leader(chances, first, second, ENOUGH + CHANCE), chances);
  }

  private static Leader leader(Chances chances, String first, String second, double enough) {
    if (chances.of(first) >= enough) {
      return Leader.of(first);
    }
    if (chances.of(second) >= enough) {
      return Leader.of(second);
    }
    return chances.tie() >= enough ? Leader.Open.TIE : Leader.Open.UNDETERMINED;
  }

  /// The leader on single figures, as they are.
  public static Leader ahead(double lead, double tieZone, String first, String second) {
    if (Math.abs(lead) <= tieZone) {
      return Leader.Open.TIE;
    }
    return Leader.of(lead > 0 ? first : second);
  }

  /// The call beside what the last figures say: where they have the other ahead, so that carrying
  /// them forward alone changes the lead, nobody is named who is not very likely.
  public Call beside(Leader lastFigures) {
    var p = probability();
    return p != null && p < VERY_LIKELY + CHANCE && contradicts(lastFigures)
        ? withoutLeader()
        : this;
  }

  /// Whether one contender is more likely to lead and last figures have the other ahead.
  public boolean contradicts(Leader lastFigures) {
    return leader instanceof Leader.Contender
        && lastFigures instanceof Leader.Contender
        && !leader.equals(lastFigures);
  }

  /// The contender that is probable enough to be called, whether it is named or not.
  public Optional<Leader.Contender> likely() {
    return chances == null
        ? Optional.empty()
        : chances.contenders().entrySet().stream()
            .filter(e -> e.getValue() >= ENOUGH + CHANCE)
            .map(e -> new Leader.Contender(e.getKey()))
            .findFirst();
  }

  /// The same chances, with nobody named.
  public Call withoutLeader() {
    return new Call(Leader.Open.UNDETERMINED, chances);
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
    return Optional.ofNullable(probability())
        .map(p -> ProbabilityWord.of(Math.max(p - CHANCE, Math.min(p, ENOUGH))));
  }
}
