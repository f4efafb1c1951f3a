package dev.overtake.claims.document;

import dev.overtake.evidence.Period;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads plain text, Markdown, HTML and PDF. Positions in the text are those of the file, but for
/// PDF, where they are those of its text.
public final class Documents {
  private static final int MOST = 5_000_000;
  /* Several times the longest report; every claim of a text is kept until all are read. */
  private static final int MOST_LETTERS = 2_000_000;
  private static final int LONGEST_WORD = 2_000;

  private Documents() {}

  /// A document from the bytes of a file.
  ///
  /// @param date overrides the document's own date
  /// @throws UnreadableDocumentException when it cannot be read
  public static Document of(String path, byte[] bytes, @Nullable LocalDate date) {
    var read = read(path, bytes, date);
    return new Document(
        path,
        read.title(),
        read.date(),
        NoteMarks.blanked(Characters.plain(prose(path, read.text()))));
  }

  private static Document read(String path, byte[] bytes, @Nullable LocalDate date) {
    if (pdf(bytes)) {
      var read = PdfText.of(path, bytes, PdfLimits.USUAL);
      var title = read.title().isEmpty() ? firstLine(read.text()) : read.title();
      return new Document(path, title, date, read.text());
    }
    var text = decoded(bytes);
    if (text.length() > MOST) {
      throw tooLong(path, text.length(), MOST);
    }
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
    var head = end < 4 ? "" : text.substring(4, end);
    var own = date == null ? day(field(head, "date")) : date;
    // The front matter is no prose; blanks keep every position where it was.
    var body = " ".repeat(end + 4) + text.substring(end + 4);
    var title = field(head, "title");
    return new Document(path, title.isEmpty() ? firstLine(body.strip()) : title, own, body);
  }

  /* What has no blank for so long is data, such as a picture written in the text. */
  private static String prose(String path, String text) {
    char @Nullable [] blanked = null;
    var letters = 0;
    var start = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        continue;
      }
      if (at - start > LONGEST_WORD) {
        blanked = blanked == null ? text.toCharArray() : blanked;
        Arrays.fill(blanked, start, at, ' ');
      } else {
        letters += at - start;
      }
      start = at + 1;
    }
    if (letters > MOST_LETTERS) {
      throw tooLong(path, letters, MOST_LETTERS);
    }
    return blanked == null ? text : new String(blanked);
  }

  private static UnreadableDocumentException tooLong(String path, int length, int most) {
    return new UnreadableDocumentException(
        String.format(
            Locale.ROOT,
            "%s: %,d characters, where %,d can be checked at once; split it",
            path,
            length,
            most));
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
    var wide = wide(bytes);
    try {
      var text =
          wide == null
              ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
              : new String(bytes, wide);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /* Two bytes a character: by its mark, or because every other byte of Latin letters is zero. */
  private static @Nullable Charset wide(byte[] bytes) {
    var pairs = Math.min(bytes.length, 1000) / 2;
    if (pairs == 0) {
      return null;
    }
    if (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    var first = 0;
    var second = 0;
    for (var pair = 0; pair < pairs; pair++) {
      first += bytes[2 * pair] == 0 ? 1 : 0;
      second += bytes[2 * pair + 1] == 0 ? 1 : 0;
    }
    return first > 3 * pairs / 4 && second < pairs / 4
        ? StandardCharsets.UTF_16BE
        : second > 3 * pairs / 4 && first < pairs / 4 ? StandardCharsets.UTF_16LE : null;
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
