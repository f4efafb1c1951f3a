package dev.overtake.report;

import java.util.ArrayList;
import java.util.List;

/// A text of headings, paragraphs and tables, written as Markdown or for a terminal.
public final class Document {
  private sealed interface Block {}

  private record Heading(int level, String text) implements Block {}

  private record Paragraph(String text) implements Block {}

  private record Grid(Table table) implements Block {}

  private record Picture(String file, String words) implements Block {}

  private final List<Block> blocks = new ArrayList<>();

  Document heading(int level, String text) {
    blocks.add(new Heading(level, text));
    return this;
  }

  Document paragraph(String text) {
    blocks.add(new Paragraph(text));
    return this;
  }

  Document table(Table table) {
    blocks.add(new Grid(table));
    return this;
  }

  /// A picture in a file beside the document; on a terminal its words stand for it.
  Document picture(String file, String words) {
    blocks.add(new Picture(file, words));
    return this;
  }

  /// As Markdown.
  public String markdown() {
    var text = new StringBuilder();
    for (var block : blocks) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(
              switch (block) {
                case Heading h -> "#".repeat(h.level()) + " " + h.text() + "\n";
                case Paragraph p -> p.text() + "\n";
                case Grid g -> g.table().markdown();
                case Picture p -> "![%s](%s)\n".formatted(p.words(), p.file());
              });
    }
    return text.toString();
  }

  /// For a terminal.
  public String text(Screen screen) {
    var lines = new ArrayList<String>();
    for (var block : blocks) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      switch (block) {
        case Heading h -> lines.add(Screen.printable(h.text()));
        case Paragraph p ->
            lines.addAll(
                Screen.wrap(Screen.printable(p.text()).replace("**", ""), Screen.WIDTH, ""));
        case Grid g -> g.table().text(new Screen(false, false)).lines().forEach(lines::add);
        case Picture p -> lines.addAll(Screen.wrap(p.words(), Screen.WIDTH, ""));
      }
    }
    return screen.finish(lines);
  }
}
