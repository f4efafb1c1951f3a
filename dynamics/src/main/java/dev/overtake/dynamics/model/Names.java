package dev.overtake.dynamics.model;

import java.util.Locale;

/// How names are compared: without regard to case, with runs of blanks and underscores as one, and
/// without the quotes that a name with special characters stands in.
public final class Names {
  private Names() {}

  /// The form of a name by which it is looked up.
  public static String canonical(String name) {
    return plain(name) ? name : worked(name);
  }

  /// Whether a name is in that form already, as most are that come here again.
  private static boolean plain(String name) {
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      var small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
      if (!small && (c != '_' || i == 0 || i + 1 == name.length() || name.charAt(i + 1) == '_')) {
        return false;
      }
    }
    return true;
  }

  private static String worked(String name) {
    var text = name.strip();
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      text = text.substring(1, text.length() - 1);
    }
    var out = new StringBuilder(text.length());
    var gap = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'n') {
        gap = true;
        i++;
      } else if (c == '_' || c == '\u00a0' || Character.isWhitespace(c)) {
        gap = true;
      } else if (c != '\\' || i + 1 == text.length()) {
        if (gap && !out.isEmpty()) {
          out.append('_');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
