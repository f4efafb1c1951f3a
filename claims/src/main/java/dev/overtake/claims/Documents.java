package dev.overtake.claims;

import dev.overtake.evidence.Period;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads plain text, Markdown, HTML and PDF. Positions in the text are those of the file, but for
/// PDF, where they are those of its text.
public final class Documents {
  private Documents() {}

  /// A document from the bytes of a file.
  ///
  /// @param date overrides the document's own date
  /// @throws UnreadableDocumentException when it cannot be read
  public static Document of(String path, byte[] bytes, @Nullable LocalDate date) {
    if (pdf(bytes)) {
      var read = PdfText.of(path, bytes);
      var title = read.title().isEmpty() ? firstLine(read.text()) : read.title();
      return new Document(path, title, date, read.text());
    }
    var text = decoded(bytes);
    if (html(path, text)) {
      var read = HtmlText.of(text);
      return new Document(path, read.title(), date == null ? read.date() : date, read.text());
    }
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return new Document(path, firstLine(text), date, text);
    }
    var end = text.indexOf("\n---", 3);
    if (end < 0) {
      return new Document(path, firstLine(text), date, text);
    }
    var head = text.substring(4, end);
    var own = date == null ? day(field(head, "date")) : date;
    // The front matter is no prose; blanks keep every position where it was.
    var body = " ".repeat(end + 4) + text.substring(end + 4);
    var title = field(head, "title");
    return new Document(path, title.isEmpty() ? firstLine(body.strip()) : title, own, body);
  }

  private static boolean pdf(byte[] bytes) {
    return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
  }

  private static boolean html(String path, String text) {
    var start = text.substring(0, Math.min(1000, text.length())).strip().toLowerCase(Locale.ROOT);
    return path.endsWith(".html")
        || path.endsWith(".htm")
        || start.startsWith("<!doctype html")
        || start.startsWith("<html");
  }

  private static String decoded(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static String field(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip().replaceAll("^[\"']|[\"']$", ""))
        .findFirst()
        .orElse("");
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return Period.parse(text.length() > 10 ? text.substring(0, 10) : text).end();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /* A first line that is a sentence is no title. */
  private static String firstLine(String text) {
    var line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    var plain = line.replaceFirst("^#+\\s*", "");
    return plain.length() > 120 || plain.matches(".*[.!]['\"”’)]*") ? "" : plain;
  }
}
