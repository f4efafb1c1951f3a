package dev.overtake.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Text that templates write as it is: style, script, and pictures that [Svg] has escaped. Nothing
/// else may be one.
record Markup(String text) implements Content {
  static final Markup NONE = new Markup("");

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(text);
  }

  @Override
  public boolean isEmptyContent() {
    return text.isEmpty();
  }
}
