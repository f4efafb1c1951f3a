package dev.overtake.claims;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF in reading order. Positions are those in this text, since a PDF has none of
/// its own.
record PdfText(String text, String title) {
  private static final int MOST_PAGES = 2_000;

  /* The library remarks on every flaw of a file; the reader of the result wants the result. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /// @throws UnreadableDocumentException when it is broken, encrypted or holds no text
  static PdfText of(String path, byte[] bytes) {
    try (var pdf =
        Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupTempFileOnly().streamCache)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setEndPage(MOST_PAGES);
      var text = stripper.getText(pdf);
      if (text.isBlank()) {
        throw new UnreadableDocumentException(path + ": a PDF without text, such as a scan");
      }
      var information = pdf.getDocumentInformation();
      var title = information == null ? null : information.getTitle();
      return new PdfText(text, title == null ? "" : title.strip());
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnreadableDocumentException unreadable) {
        throw unreadable;
      }
      throw new UnreadableDocumentException(
          path + ": a PDF that cannot be read: " + e.getMessage());
    }
  }
}
