package dev.overtake.dynamics.model;

/// A model that cannot be read or run: where, which variable, what was found or expected.
public final class ModelException extends RuntimeException {

  /// A fault of a variable, or of the file where no variable is named.
  public ModelException(Position position, String variable, String what) {
    super(position + ": " + (variable.isEmpty() ? "" : "'" + variable + "': ") + what);
  }
}
