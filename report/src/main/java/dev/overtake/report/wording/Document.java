package dev.overtake.report.wording;

import java.util.ArrayList;
import java.util.List;

/// A text of headings, paragraphs and tables, written as Markdown or for a terminal.
public final class Document {
  /// A part of the text.
  public sealed interface Block {}

  /// A title.
  public record Heading(int level, String text) implements Block {}

  /// Running text; stress stands in `**`.
  public record Paragraph(String text) implements Block {}

  /// A table.
  public record Grid(Table table) implements Block {}

  /// A picture in a file beside the document, and the words that stand for it.
  public record Picture(String file, String words) implements Block {}

  private final List<Block> blocks = new ArrayList<>();

  public Document heading(int level, String text) {
    blocks.add(new Heading(level, text));
    return this;
  }

  public Document paragraph(String text) {
    blocks.add(new Paragraph(text));
    return this;
  }

  public Document table(Table table) {
    blocks.add(new Grid(table));
    return this;
  }

  /// A picture in a file beside the document; on a terminal its words stand for it.
  Document picture(String file, String words) {
    blocks.add(new Picture(file, words));
    return this;
  }

  /// Its parts, in order.
  public List<Block> blocks() {
    return List.copyOf(blocks);
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
}
