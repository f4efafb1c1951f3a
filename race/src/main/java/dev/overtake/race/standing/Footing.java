package dev.overtake.race.standing;

/// What the call of a pillar stands on.
///
/// @param independent figures that share no inputs
/// @param recent those of them that are not older than three years
public record Footing(int independent, int recent) {
  /// Months after which a figure is old.
  public static final int OLD = 36;

  /// Whether there are fewer than two independent figures.
  public boolean thin() {
    return independent < 2;
  }

  /// Whether most figures are old.
  public boolean dated() {
    return 2 * recent < independent;
  }

  /// Whether a leader may be named on it.
  public boolean firm() {
    return !thin() && !dated();
  }
}
