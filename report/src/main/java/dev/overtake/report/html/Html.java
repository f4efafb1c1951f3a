package dev.overtake.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The few things needed to write markup that cannot be broken by what is written in it.
final class Html {
  private Html() {}

  /// Text that is safe between tags and in quoted attributes.
  static String text(String plain) {
    var safe = new StringBuilder(plain.length() + 16);
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            safe.append(c);
          }
        }
      }
    }
    return safe.toString();
  }

  /// An element of a class, around markup.
  static String of(String tag, String type, String markup) {
    return "<" + tag + " class=\"" + type + "\">" + markup + "</" + tag + ">";
  }

  /// A fragment name made of an id.
  static String id(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /// A link to the web, or plain text where the address is not one of the web.
  static String link(String address, String label) {
    return address.startsWith("https://") || address.startsWith("http://")
        ? "<a href=\"" + text(address) + "\" rel=\"noreferrer\">" + text(label) + "</a>"
        : text(label);
  }

  /// A style sheet or picture that lies beside this class.
  static String resource(String name) {
    try (var in = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
