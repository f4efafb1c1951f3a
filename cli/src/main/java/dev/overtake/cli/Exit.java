package dev.overtake.cli;

import dev.overtake.application.Refusal;

/// Exit codes, as the documents promise them.
final class Exit {
  static final int UNEXPECTED = 1;
  static final int USAGE = 2;
  static final int INVALID = 3;
  static final int NOT_FOUND = 4;
  static final int SOURCE_FAILED = 5;
  static final int LICENCE = 6;
  static final int NOT_WRITTEN = 7;
  /* As of a program that a closed pipe ends. */
  static final int CLOSED_PIPE = 141;
  static final int CALL_CHANGED = 10;
  static final int LEAD_CHANGE = 10;
  static final int UNDETERMINED = 11;

  private Exit() {}

  static int of(Refusal refusal) {
    return switch (refusal.kind()) {
      case USAGE -> USAGE;
      case INVALID -> INVALID;
      case NOT_FOUND -> NOT_FOUND;
      case SOURCE_FAILED -> SOURCE_FAILED;
      case LICENCE -> LICENCE;
      case NOT_WRITTEN -> NOT_WRITTEN;
    };
  }
}
