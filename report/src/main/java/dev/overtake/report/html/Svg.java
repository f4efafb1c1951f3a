package dev.overtake.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.ArrayDeque;
import java.util.Deque;

/// A picture, element by element. What it is given is escaped here, so that templates take it as it
/// is.
///
/// Coordinates have at most one decimal; those that end in `%` let a picture be as wide as its
/// place without scaling its type.
final class Svg implements Content {
  private final StringOutput out = new StringOutput();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /// A coordinate.
  static String n(double value) {
    var tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  /// A position across a fluid picture.
  static String percent(double value) {
    return n(value) + "%";
  }

  /// Begins an element; [#at] gives it attributes, [#close] ends it.
  Svg open(String tag) {
    endTag();
    out.writeContent("<" + tag);
    open.push(tag);
    inTag = true;
    return this;
  }

  /// Begins an element of a class.
  Svg open(String tag, String type) {
    return open(tag).at("class", type);
  }

  /// An attribute of the element just begun.
  Svg at(String name, String value) {
    out.writeContent(" " + name + "=\"");
    Escape.htmlAttribute(value, out);
    out.writeContent("\"");
    return this;
  }

  Svg at(String name, double value) {
    return at(name, n(value));
  }

  /// Says what the picture shows to who cannot see it.
  Svg image(String words) {
    return at("role", "img").at("aria-label", words);
  }

  /// Hides a picture whose words stand beside it.
  Svg hidden() {
    return at("aria-hidden", "true");
  }

  Svg close() {
    var tag = open.pop();
    out.writeContent(inTag ? "/>" : "</" + tag + ">");
    inTag = false;
    return this;
  }

  /// Words inside the element.
  Svg words(String words) {
    endTag();
    Escape.htmlContent(words, out);
    return this;
  }

  /// Another picture's elements.
  Svg add(Svg part) {
    endTag();
    part.writeTo(out);
    return this;
  }

  /// A style sheet inside a picture that is a file of its own.
  Svg style(Markup css) {
    open("style").endTag();
    css.writeTo(out);
    return close();
  }

  private void endTag() {
    if (inTag) {
      out.writeContent(">");
      inTag = false;
    }
  }

  /// A mark drawn elsewhere, placed here.
  Svg use(String mark, String type, String x, double y) {
    return open("use").at("href", "#" + mark).at("class", type).at("x", x).at("y", y).close();
  }

  Svg label(String type, String x, double y, String words) {
    return open("text", type).at("x", x).at("y", y).words(words).close();
  }

  Svg line(String type, String x1, double y1, String x2, double y2) {
    return open("line", type).at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2).close();
  }

  Svg rect(String type, String x, double y, String width, double height) {
    return open("rect", type).at("x", x).at("width", width).at("y", y).at("height", height).close();
  }

  Svg path(String type, Polyline path) {
    return open("path", type).at("d", path.toString()).close();
  }

  boolean isEmpty() {
    return out.toString().isEmpty();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(out.toString());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
