package dev.overtake.claims.document;

/// Writes blanks, hyphens and apostrophes of every sort in one way; each stays in its place.
final class Characters {
  private Characters() {}

  static String plain(String text) {
    char[] plain = null;
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      var other = c < 0xa0 ? c : plain(text, at);
      if (other != c) {
        plain = plain == null ? text.toCharArray() : plain;
        plain[at] = other;
      }
    }
    return plain == null ? text : new String(plain);
  }

  private static char plain(String text, int at) {
    var c = text.charAt(at);
    return switch (c) {
      case '\u00b4', '\u02bc', '\u2032', '\uff07' -> '’';
      case '\u2010', '\u2011' -> '-';
      case '\u200b', '\u2060', '\ufeff' -> ' ';
      case '\u00a0', '\u2007', '\u2009', '\u202f' -> withinNumber(text, at) ? c : ' ';
      default -> c >= '\u2000' && c <= '\u200a' ? ' ' : c;
    };
  }

  private static boolean withinNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
