package dev.overtake.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Pattern;

/// Fills templates. They escape what they are given, by the place where it is written.
///
/// The sources of the templates are in `src/main/jte`; the build turns `check.jte` into the class
/// `JtecheckGenerated` of this package, so that the compiler checks what a template reads.
final class Html {
  private static final Pattern STEERING = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F]");

  private Html() {}

  /// What the build makes of a template, with its arguments.
  interface Template {
    void write(HtmlTemplateOutput output, HtmlInterceptor interceptor);
  }

  /// A page, without the characters that no page may hold.
  static String page(Template template) {
    var output = new StringOutput();
    template.write(new OwaspHtmlTemplateOutput(output), NOBODY);
    return STEERING.matcher(output.toString()).replaceAll("");
  }

  /// A fragment name made of an id.
  static String id(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]", "-");
  }

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

  /// A link to the web, or plain text where the address is not one of the web.
  static String link(String address, String label) {
    return address.startsWith("https://") || address.startsWith("http://")
        ? "<a href=\"" + text(address) + "\" rel=\"noreferrer\">" + text(label) + "</a>"
        : text(label);
  }

  /* Templates are told who listens to tags; here nobody does. */
  private static final HtmlInterceptor NOBODY =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };
}
