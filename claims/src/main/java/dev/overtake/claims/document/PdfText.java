package dev.overtake.claims.document;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF in reading order. Positions are those in this text, since a PDF has none of
/// its own.
record PdfText(String text, String title) {
  private static final int MOST_PAGES = 2_000;
  private static final long MOST_BYTES = 200_000_000;

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
      if (unpacked(pdf) > MOST_BYTES) {
        throw new UnreadableDocumentException(
            path + ": a PDF whose pages unpack to more than 200 MB");
      }
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
    } catch (StackOverflowError | OutOfMemoryError e) {
      // Pages in pages without end, or a stream that unpacks to gigabytes: the file's fault alone.
      throw new UnreadableDocumentException(
          path + ": a PDF that is nested too deep or unpacks to more than fits in memory");
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnreadableDocumentException unreadable) {
        throw unreadable;
      }
      throw new UnreadableDocumentException(
          path + ": a PDF that cannot be read: " + e.getMessage());
    }
  }

  /* The library unpacks a page whole and into memory, so its size is counted first. */
  private static long unpacked(PDDocument pdf) throws IOException {
    var bytes = 0L;
    var pages = pdf.getPages().iterator();
    for (var page = 0; page < MOST_PAGES && pages.hasNext() && bytes <= MOST_BYTES; page++) {
      var streams = pages.next().getContentStreams();
      while (streams.hasNext() && bytes <= MOST_BYTES) {
        bytes += unpacked(streams.next());
      }
    }
    return bytes;
  }

  private static long unpacked(PDStream stream) throws IOException {
    var in = stream.getCOSObject().createRawInputStream();
    for (var filter : stream.getFilters()) {
      if (!filter.equals(COSName.FLATE_DECODE)) {
        return 0;
      }
      in = new InflaterInputStream(in);
    }
    var buffer = new byte[1 << 16];
    var bytes = 0L;
    try (var unpacking = in) {
      for (var n = 0; n >= 0 && bytes <= MOST_BYTES; n = unpacking.read(buffer)) {
        bytes += n;
      }
    } catch (ZipException | EOFException e) {
      // A damaged stream ends here for the library too, or is mended by it.
    }
    return bytes;
  }
}
