package dev.overtake.exposure.bill;

/// A file that is no bill. The message has file, line, column, what was expected and the fix.
public final class UnreadableBillException extends RuntimeException {
  UnreadableBillException(String message) {
    super(message);
  }
}
