package dev.overtake.report.terminal;

import dev.overtake.report.wording.Document;
import java.util.ArrayList;

/// A document as paragraphs wrapped to the screen and tables of plain columns.
public final class TerminalDocument {
  private TerminalDocument() {}

  /// The lines of a document.
  public static String render(Document document, Screen screen) {
    var lines = new ArrayList<String>();
    for (var block : document.blocks()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      switch (block) {
        case Document.Heading h -> lines.add(h.text());
        case Document.Paragraph p ->
            lines.addAll(Screen.wrap(p.text().replace("**", ""), Screen.WIDTH, ""));
        case Document.Grid g ->
            TerminalTable.render(g.table(), new Screen(false, false)).lines().forEach(lines::add);
        case Document.Picture p -> lines.addAll(Screen.wrap(p.words(), Screen.WIDTH, ""));
      }
    }
    return screen.finish(lines);
  }
}
