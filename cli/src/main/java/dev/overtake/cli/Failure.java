package dev.overtake.cli;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.evidence.InvalidRaceException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// A command that cannot do what it was asked, and what the user may try instead.
final class Failure extends RuntimeException {
  static final int USAGE = 2;
  static final int INVALID = 3;
  static final int NOT_FOUND = 4;

  private final int code;
  private final String hint;

  Failure(int code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /// What is wrong with a table: its first fault, and how many more there are.
  static Failure invalid(InvalidRaceException e, String hint) {
    var more = e.faults().size() - 1;
    return new Failure(
        INVALID, e.getMessage() + (more > 0 ? " (and " + more + " more)" : ""), hint);
  }

  /// A file that cannot be used.
  static Failure of(FileSystemException e) {
    var why =
        e instanceof NoSuchFileException
            ? "is not there"
            : e instanceof AccessDeniedException
                ? "may not be read or written"
                : requireNonNullElse(e.getReason(), "cannot be read or written");
    var file = requireNonNullElse(e.getOtherFile(), requireNonNullElse(e.getFile(), "a file"));
    return new Failure(NOT_FOUND, file + ": " + why + ".", "");
  }

  /// The exit code.
  int code() {
    return code;
  }

  /// A command to try, or empty.
  String hint() {
    return hint;
  }
}
