package dev.overtake.dynamics.model;

/// A piece of an equation.
///
/// @param text as written; of a name without its quotes
/// @param line in the file, from 1
public record Token(Type type, String text, int line) {

  /// What a piece is.
  public enum Type {
    /// A number.
    NUMBER,
    /// A name, or a word of the language.
    NAME,
    /// A name in quotes, never a word of the language.
    QUOTED,
    /// A text in single quotes.
    TEXT,
    /// An operator, a bracket or a comma.
    SIGN,
    /// The end.
    END
  }

  /// Whether it is a sign.
  public boolean is(String sign) {
    return type == Type.SIGN && text.equals(sign);
  }
}
