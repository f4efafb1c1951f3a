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
