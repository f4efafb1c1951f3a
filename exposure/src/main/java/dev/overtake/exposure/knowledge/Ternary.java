package dev.overtake.exposure.knowledge;

import java.util.Collection;

/// Kleene's three values: what is unknown stays so unless the rest decides.
public enum Ternary {
  /// It is so.
  TRUE,
  /// It is not so.
  FALSE,
  /// Nobody can tell.
  UNKNOWN;

  public Ternary and(Ternary other) {
    return this == FALSE || other == FALSE ? FALSE : this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  public Ternary or(Ternary other) {
    return not().and(other.not()).not();
  }

  public Ternary not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  public static Ternary of(boolean fact) {
    return fact ? TRUE : FALSE;
  }

  public static Ternary any(Collection<Ternary> all) {
    return all.stream().reduce(FALSE, Ternary::or);
  }
}
