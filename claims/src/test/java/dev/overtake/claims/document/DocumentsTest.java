package dev.overtake.claims.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Power &amp; people | Site</title>
      <meta property="article:published_time" content="2025-03-04T08:00:00Z">
      <script>var price = "5 billion";</script></head><body>
      <nav>Menu with 99 links</nav>
      <article><h1>Power and people</h1>
      <p>North built <b>12&nbsp;GW</b> of solar in 2024 &amp; South 4&#37;.</p>
      <p>%s</p></article>
      <footer>Copyright 2031</footer></body></html>
      """
          .formatted("The rest of the article goes on about other things. ".repeat(6));

  @Test
  void aPageIsItsProseWithTheDateAndTitleOfItsHead() {
    var read = Documents.of("page.html", PAGE.getBytes(UTF_8), null);
    assertEquals("Power & people | Site", read.title());
    assertEquals(LocalDate.of(2025, 3, 4), read.date());
    assertFalse(read.text().contains("Menu") || read.text().contains("price"), read.text());
    assertFalse(read.text().contains("2031"));
    assertTrue(read.text().contains("of solar in 2024 &"), read.text());
  }

  @Test
  void positionsAreThoseOfTheFile() {
    var read = Documents.of("page.html", PAGE.getBytes(UTF_8), null);
    assertEquals(PAGE.length(), read.text().length());
    for (var word : new String[] {"North", "solar", "South", "goes"}) {
      assertEquals(PAGE.indexOf(word), read.text().indexOf(word), word);
    }
  }

  @Test
  void aGivenDateWinsOverThePagesOwn() {
    var day = LocalDate.of(2020, 1, 1);
    assertEquals(day, Documents.of("page.html", PAGE.getBytes(UTF_8), day).date());
  }

  @Test
  void frontMatterAndOldEncodingsAreRead() {
    var markdown = "---\ntitle: Wind\ndate: 2024-05-06\n---\nWind grew.\n";
    var read = Documents.of("a.md", markdown.getBytes(UTF_8), null);
    assertEquals("Wind", read.title());
    assertEquals(LocalDate.of(2024, 5, 6), read.date());
    assertEquals(markdown.indexOf("Wind grew"), read.text().indexOf("Wind grew"));
    var old = "“Très” 5 %".getBytes(Charset.forName("windows-1252"));
    assertEquals("“Très” 5 %", Documents.of("a.txt", old, null).text());
  }

  @Test
  void aPdfIsItsText() throws IOException {
    var read = Documents.of("a.pdf", pdf("North built 12 GW of solar in 2024."), null);
    assertTrue(read.text().contains("North built 12 GW of solar in 2024."), read.text());
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    var fault =
        assertThrows(
            UnreadableDocumentException.class,
            () -> Documents.of("x.pdf", "%PDF-1.7 nothing".getBytes(UTF_8), null));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("x.pdf: "), fault.getMessage());
    var empty = pdf("");
    assertThrows(UnreadableDocumentException.class, () -> Documents.of("scan.pdf", empty, null));
  }

  @Test
  void mutatedDocumentsAreReadOrRefused() throws IOException {
    var random = new SplittableRandom(3);
    var pdf = pdf("North built 12 GW.");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (var i = 0; i < 300; i++) {
            var bytes = (i % 2 == 0 ? pdf : PAGE.getBytes(UTF_8)).clone();
            for (var edits = 0; edits < 8; edits++) {
              bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt(256);
            }
            read(bytes, i % 2 == 0 ? "m.pdf" : "m.html");
          }
          read(("<div>".repeat(50_000) + "5 GW").getBytes(UTF_8), "deep.html");
          read("9".repeat(5_000_000).getBytes(UTF_8), "long.txt");
        });
  }

  private static void read(byte[] bytes, String path) {
    try {
      assertFalse(Documents.of(path, bytes, null).path().isEmpty());
    } catch (UnreadableDocumentException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(path), e.getMessage());
    }
  }

  private static byte[] pdf(String text) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aFirstLineIsATitleUnlessItIsASentence() {
    assertEquals("Power", Documents.of("a.md", "# Power\n\nIt is.".getBytes(UTF_8), null).title());
    assertEquals("", Documents.of("a.txt", "China grew.\nIt did.".getBytes(UTF_8), null).title());
  }

  @Test
  void twoBytesACharacterAreReadWithAndWithoutTheirMark() {
    var text = "China added 278 GW of solar capacity in 2024.";
    for (var coded : List.of(UTF_16LE, UTF_16BE)) {
      assertEquals(text, Documents.of("a.txt", text.getBytes(coded), null).text());
      assertEquals(text, Documents.of("a.txt", ("\ufeff" + text).getBytes(coded), null).text());
    }
  }

  @Test
  void dataInATextBecomeBlanks() {
    var picture = "![](data:image/png;base64," + "iVBORw0KGgo5".repeat(1000) + ")";
    var text = "Wind grew. " + picture + " Solar grew.";
    var read = Documents.of("a.md", text.getBytes(UTF_8), null).text();
    assertEquals("Wind grew. " + " ".repeat(picture.length()) + " Solar grew.", read);
  }

  @Test
  void whatIsTooLongIsRefused() {
    var text = "Five GW ".repeat(400_000).getBytes(UTF_8);
    var fault =
        assertThrows(UnreadableDocumentException.class, () -> Documents.of("long.txt", text, null));
    assertTrue(String.valueOf(fault.getMessage()).contains("split it"), fault.getMessage());
  }

  @Test
  void floodsOfMarkupAreReadInTime() {
    var sentence = "China added 278 GW of solar capacity in 2024. ".repeat(10);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (var flood :
              List.of("<article>".repeat(50_000), "&".repeat(1_000_000), "&lt;".repeat(200_000))) {
            var page = "<html><body>" + flood + " " + sentence;
            var text = Documents.of("a.html", page.getBytes(UTF_8), null).text();
            assertTrue(text.contains("278 GW"), flood.substring(0, 4));
          }
        });
  }

  @Test
  void aPageThatUnpacksToGigabytesIsRefused() throws IOException {
    var bomb = bomb(256 << 20);
    assertTrue(bomb.length < 1_000_000);
    var fault =
        assertThrows(UnreadableDocumentException.class, () -> Documents.of("bomb.pdf", bomb, null));
    assertTrue(String.valueOf(fault.getMessage()).contains("200 MB"), fault.getMessage());
  }

  private static byte[] bomb(int size) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      var stream = new PDStream(document);
      try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
        var blanks = " ".repeat(1 << 20).getBytes(UTF_8);
        for (var written = 0; written < size; written += blanks.length) {
          content.write(blanks);
        }
      }
      page.setContents(stream);
      document.save(out);
      return out.toByteArray();
    }
  }
}
