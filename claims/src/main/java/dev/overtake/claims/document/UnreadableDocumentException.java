package dev.overtake.claims.document;

/// A document that cannot be read, and why.
public final class UnreadableDocumentException extends RuntimeException {

  /// With the document's path and what is wrong with it.
  public UnreadableDocumentException(String message) {
    super(message);
  }
}
