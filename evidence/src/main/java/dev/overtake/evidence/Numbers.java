package dev.overtake.evidence;

import org.jspecify.annotations.Nullable;

/// Decimal numbers as tables write them: digits, a sign, a point, an exponent, and nothing else.
final class Numbers {
  static final String HINT = "write a plain decimal such as 1234.5, without separators or units";
  private static final double LARGEST = 1e30;

  private Numbers() {}

  /// The number; null when the text is none, or beyond anything measured.
  static @Nullable Double parse(String text) {
    // The parser of the platform also takes blanks, hexadecimal, suffixes, NaN and Infinity.
    for (var i = 0; i < text.length(); i++) {
      if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    try {
      var value = Double.parseDouble(text);
      return Math.abs(value) < LARGEST ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
