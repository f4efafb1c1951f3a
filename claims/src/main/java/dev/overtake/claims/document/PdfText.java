package dev.overtake.claims.document;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;

/// The text of a PDF in reading order. Positions are those in this text, since a PDF has none of
/// its own.
record PdfText(String text, String title) {
  /* The library remarks on every flaw of a file; the reader of the result wants the result. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /// @throws UnreadableDocumentException when it is broken, encrypted or holds no text
  static PdfText of(String path, byte[] bytes, PdfLimits limits) {
    try (var pdf =
        Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupTempFileOnly().streamCache)) {
      Unpacked.check(pdf, limits.bytes());
      var text = new BoundedStripper(limits).getText(pdf);
      if (text.isBlank()) {
        throw new UnreadableDocumentException("a PDF without text, such as a scan");
      }
      var information = pdf.getDocumentInformation();
      var title = information == null ? null : information.getTitle();
      return new PdfText(text, title == null ? "" : title.strip());
    } catch (StackOverflowError | OutOfMemoryError e) {
      // Pages in pages without end, or a stream that unpacks to gigabytes: the file's fault alone.
      throw new UnreadableDocumentException(
          path + ": a PDF that is nested too deep or unpacks to more than fits in memory");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(
          path
              + ": "
              + (e instanceof UnreadableDocumentException
                  ? e.getMessage()
                  : "a PDF that cannot be read: " + e.getMessage()));
    }
  }
}
