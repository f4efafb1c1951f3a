package dev.overtake.claims.text;

/// Words of a sentence, from one to another.
///
/// @param first index of the first word
/// @param last index of the last
public record WordSpan(int first, int last) {
  /// Whether a word is one of them.
  public boolean holds(int at) {
    return first <= at && at <= last;
  }
}
