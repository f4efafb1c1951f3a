package dev.overtake.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/// The style sheets and scripts that lie beside this class, as pages carry them.
final class Styles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern AROUND = Pattern.compile("\\s*([{};,>])\\s*");

  private Styles() {}

  /// Style sheets one after another, without comments and without blanks that mean nothing.
  static Markup of(String... names) {
    var all = new StringBuilder();
    for (var name : names) {
      all.append(compact(read(name + ".css")));
    }
    return new Markup(all.toString());
  }

  /// A script as it is.
  static Markup script(String name) {
    return new Markup(read(name + ".js"));
  }

  /// A picture as it is.
  static Markup picture(String name) {
    return new Markup(read(name + ".svg"));
  }

  private static String read(String name) {
    try (var in = Objects.requireNonNull(Styles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String compact(String css) {
    var plain = COMMENT.matcher(css).replaceAll("").replaceAll("\\s+", " ");
    return AROUND.matcher(plain).replaceAll("$1").replace(": ", ":").replace(";}", "}").strip();
  }
}
