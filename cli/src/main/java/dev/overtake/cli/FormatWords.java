package dev.overtake.cli;

import dev.overtake.application.Forms;
import dev.overtake.report.wording.Format;
import java.util.Collection;
import java.util.ListResourceBundle;

/// Lets a command's help name the formats that its result can be written in.
final class FormatWords extends ListResourceBundle {
  private final String words;

  FormatWords(Collection<Format> formats) {
    words = Forms.words(formats) + ".";
  }

  @Override
  protected Object[][] getContents() {
    return new Object[][] {{"format", words}};
  }
}
