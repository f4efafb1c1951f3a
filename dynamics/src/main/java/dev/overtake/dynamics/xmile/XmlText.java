package dev.overtake.dynamics.xmile;

/// Text within XML.
final class XmlText {
  private XmlText() {}

  /// Text without signs of XML's own, and without what no document may hold.
  static String escaped(String text) {
    var escaped = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      escaped.append(
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            default -> c < 32 && c != '\t' ? "" : String.valueOf(c);
          });
    }
    return escaped.toString();
  }
}
