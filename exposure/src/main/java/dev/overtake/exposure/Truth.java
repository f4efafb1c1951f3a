package dev.overtake.exposure;

import java.util.Collection;

/// Kleene's three values: what is unknown stays so unless the rest decides.
public enum Truth {
  /// It is so.
  TRUE,
  /// It is not so.
  FALSE,
  /// Nobody can tell.
  UNKNOWN;

  Truth and(Truth other) {
    return this == FALSE || other == FALSE ? FALSE : this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Truth of(boolean fact) {
    return fact ? TRUE : FALSE;
  }

  static Truth any(Collection<Truth> all) {
    return all.stream().reduce(FALSE, Truth::or);
  }
}
