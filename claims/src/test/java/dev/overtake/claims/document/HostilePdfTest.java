package dev.overtake.claims.document;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/// Small files that ask for endless work are refused, and say what was too much.
class HostilePdfTest {
  private static final PdfLimits SMALL = new PdfLimits(500, 5_000, 5_000, 500, 1_000_000);
  private static final COSName FONT = COSName.getPDFName("F");
  private static final COSName NEXT = COSName.getPDFName("N");
  private static final String WORDS = "BT /F 12 Tf 72 700 Td (China added 278 GW) Tj ET\n";

  @Test
  void honestPagesAreRead() {
    assertTrue(PdfText.of("a.pdf", file(1, 0, WORDS), SMALL).text().contains("278 GW"));
  }

  @Test
  void formsWithinFormsThatWriteWithoutEnd() {
    refused(file(1, 12, WORDS), "letters");
  }

  @Test
  void formsWithinFormsThatDrawNothingWithoutEnd() {
    refused(file(1, 12, "q Q\n"), "draws more than");
  }

  @Test
  void oneFormDrawnOnManyPages() {
    refused(file(400, 3, "q Q\n"), "draws more than");
  }

  @Test
  void aPageOfMillionsOfOperators() {
    refused(file(1, 0, "q Q\n".repeat(3_000)), "draws more than");
  }

  @Test
  void aStreamThatUnpacksToGigabytes() throws IOException {
    refused(bomb(1), "unpacks to more than");
  }

  @Test
  void aStreamThatUnpacksTwiceToGigabytes() throws IOException {
    refused(bomb(2), "unpacks to more than");
  }

  private static void refused(byte[] pdf, String why) {
    var thrown =
        assertThrows(UnreadableDocumentException.class, () -> PdfText.of("a.pdf", pdf, SMALL));
    var said = String.valueOf(thrown.getMessage());
    assertTrue(said.startsWith("a.pdf: "), said);
    assertTrue(said.contains(why), said);
  }

  /* Pages that show content through forms, each of which draws the next one ten times. */
  private static byte[] file(int pages, int depth, String content) {
    try (var pdf = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var resources = new PDResources();
      resources.put(FONT, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      var drawn = content;
      for (var level = 0; level < depth; level++) {
        var form = new PDFormXObject(stream(pdf, drawn));
        form.setBBox(PDRectangle.A4);
        form.setResources(resources);
        resources = new PDResources();
        resources.put(NEXT, form);
        drawn = "/N Do\n".repeat(10);
      }
      for (var p = 0; p < pages; p++) {
        var page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        page.setContents(stream(pdf, drawn));
        pdf.addPage(page);
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDStream stream(PDDocument pdf, String content) throws IOException {
    var stream = new PDStream(pdf);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /* A page whose content is nothing but blanks, packed so many times. */
  private static byte[] bomb(int times) throws IOException {
    try (var pdf = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var blanks = new byte[1_100_000];
      for (var t = 0; t < times; t++) {
        blanks = deflated(blanks);
      }
      var stream = new PDStream(pdf);
      try (var out = stream.getCOSObject().createRawOutputStream()) {
        out.write(blanks);
      }
      var filters = new COSArray();
      for (var t = 0; t < times; t++) {
        filters.add(COSName.FLATE_DECODE);
      }
      stream.getCOSObject().setItem(COSName.FILTER, filters);
      var page = new PDPage(PDRectangle.A4);
      page.setContents(stream);
      pdf.addPage(page);
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
