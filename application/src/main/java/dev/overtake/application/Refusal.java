package dev.overtake.application;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.evidence.InvalidRaceException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// A question that is not answered: why, and what to try instead.
public final class Refusal extends RuntimeException {
  /// What stands in the way.
  public enum Kind {
    /// The question itself: a value that means nothing, or two that do not go together.
    USAGE,
    /// What was given to read breaks its rules.
    INVALID,
    /// What was named is not there.
    NOT_FOUND,
    /// A source elsewhere did not answer.
    SOURCE_FAILED,
    /// The licence of a source does not allow it.
    LICENCE,
    /// The result cannot be written where it should go.
    NOT_WRITTEN
  }

  private final Kind kind;
  private final String field;
  private final String text;
  private final String hint;

  private Refusal(Kind kind, String field, String text, String hint) {
    super(field + text);
    this.kind = kind;
    this.field = field;
    this.text = text;
    this.hint = hint;
  }

  /// A refusal in words.
  ///
  /// @param hint a command to try, or empty
  public static Refusal of(Kind kind, String text, String hint) {
    return new Refusal(kind, "", text, hint);
  }

  /// A refusal without a hint.
  public static Refusal of(Kind kind, String text) {
    return of(kind, text, "");
  }

  /// A value that means nothing.
  ///
  /// @param field its name, such as `as-of`; a face puts its own sign before it
  /// @param text what is said of it, such as ` needs a date`
  public static Refusal field(String field, String text, String hint) {
    return new Refusal(Kind.USAGE, field, text, hint);
  }

  /// A value that means nothing, without a hint.
  public static Refusal field(String field, String text) {
    return field(field, text, "");
  }

  /// What is wrong with a table: its first fault, and how many more there are.
  public static Refusal invalid(InvalidRaceException e, String hint) {
    var more = e.faults().size() - 1;
    return of(Kind.INVALID, e.getMessage() + (more > 0 ? " (and " + more + " more)" : ""), hint);
  }

  /// A file that cannot be used.
  public static Refusal file(FileSystemException e) {
    var why =
        e instanceof NoSuchFileException
            ? "is not there"
            : e instanceof AccessDeniedException
                ? "may not be read or written"
                : requireNonNullElse(e.getReason(), "cannot be read or written");
    var file = requireNonNullElse(e.getOtherFile(), requireNonNullElse(e.getFile(), "a file"));
    return of(Kind.NOT_FOUND, file + ": " + why + ".");
  }

  /// A file that somebody names and that is not there.
  public static Refusal noFile(Object file) {
    return of(Kind.NOT_FOUND, "there is no file " + file + ".");
  }

  /// What stands in the way.
  public Kind kind() {
    return kind;
  }

  /// The name of the value that is refused, or empty.
  public String field() {
    return field;
  }

  /// What is said, after the name of the value where there is one.
  public String text() {
    return text;
  }

  /// A command to try, or empty.
  public String hint() {
    return hint;
  }
}
