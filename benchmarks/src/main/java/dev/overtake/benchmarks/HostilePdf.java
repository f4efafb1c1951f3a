package dev.overtake.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.Deflater;

/// PDF files written by hand, one that is in order and many that are not.
final class HostilePdf {
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  private static final String WORDS =
      "BT /F1 12 Tf 72 700 Td (China added 278 GW of solar capacity in 2024.) Tj ET\n";

  private HostilePdf() {}

  /// How many kinds there are.
  static final int KINDS = 14;

  static byte[] of(int kind, SplittableRandom random) {
    return switch (kind) {
      case 0 -> Arrays.copyOf(sound(), random.nextInt(6, sound().length));
      case 1, 2, 3 -> flipped(sound(), 1 + random.nextInt(30), random);
      case 4 -> text(sound(), "/Root 1 0 R", "/Root 1 0 R /Prev %XREF%");
      case 5 -> text(sound(), "/Length " + WORDS.length(), "/Length 99999999999");
      case 6 -> text(sound(), "/Count 1", "/Count 2147483647");
      case 7 -> text(sound(), "/Size 7", "/Size 2147483647");
      case 8 -> deep(1 + random.nextInt(20_000));
      case 9 -> text(sound(), "/Kids [3 0 R]", "/Kids [2 0 R 3 0 R 2 0 R]");
      case 10 -> bomb(1 + random.nextInt(2));
      case 11 ->
          text(
              sound(),
              "/Root 1 0 R",
              "/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <"
                  + "28".repeat(32)
                  + "> /U <"
                  + "13".repeat(32)
                  + "> >>");
      case 12 -> page("[".repeat(1 + random.nextInt(200_000)) + " TJ\n");
      default -> page("q /X1 Do Q\n".repeat(1 + random.nextInt(200)));
    };
  }

  static byte[] sound() {
    return page(WORDS);
  }

  private static byte[] page(String content) {
    return written(
        CATALOG,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>",
        stream("", content.getBytes(StandardCharsets.ISO_8859_1)),
        FONT,
        // It draws itself.
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 612 792]"
                + " /Resources << /XObject << /X1 6 0 R >> >> ",
            "q /X1 Do /X1 Do Q".getBytes(StandardCharsets.ISO_8859_1)));
  }

  /* Pages within pages within pages. */
  private static byte[] deep(int levels) {
    var objects = new String[levels + 2];
    objects[0] = CATALOG;
    for (var level = 1; level <= levels; level++) {
      objects[level] =
          "<< /Type /Pages /Kids [" + (level + 2) + " 0 R] /Count 1 /Parent " + level + " 0 R >>";
    }
    objects[levels + 1] = "<< /Type /Page /Parent " + (levels + 1) + " 0 R /MediaBox [0 0 9 9] >>";
    return written(objects);
  }

  /* A page of some kilobytes that is two gigabytes long when unpacked, once or twice packed. */
  private static byte[] bomb(int times) {
    var content = packed(new byte[1 << 20], 2048);
    for (var i = 1; i < times; i++) {
      content = packed(content, 1);
    }
    return written(
        CATALOG,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
        stream("/Filter [" + "/FlateDecode ".repeat(times) + "] ", content));
  }

  private static byte[] packed(byte[] block, int times) {
    Arrays.fill(block, 0, times > 1 ? block.length : 0, (byte) ' ');
    var out = new ByteArrayOutputStream();
    var buffer = new byte[1 << 16];
    try (var deflater = new Deflater(9)) {
      for (var i = 0; i < times; i++) {
        deflater.setInput(block);
        while (!deflater.needsInput()) {
          out.write(buffer, 0, deflater.deflate(buffer));
        }
      }
      deflater.finish();
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return out.toByteArray();
  }

  private static String stream(String entries, byte[] content) {
    return "<< "
        + entries
        + "/Length "
        + content.length
        + " >>\nstream\n"
        + new String(content, StandardCharsets.ISO_8859_1)
        + "\nendstream";
  }

  private static byte[] written(String... objects) {
    var out = new StringBuilder("%PDF-1.5\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (var i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(out.length()));
      out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    var at = out.length();
    out.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
    out.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\n");
    out.append("startxref\n").append(at).append("\n%%EOF\n");
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] flipped(byte[] content, int times, SplittableRandom random) {
    for (var i = 0; i < times; i++) {
      content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return content;
  }

  private static byte[] text(byte[] content, String old, String young) {
    var text = new String(content, StandardCharsets.ISO_8859_1);
    if (!text.contains(old)) {
      throw new IllegalArgumentException("no " + old);
    }
    var changed = text.replace(old, young.replace("%XREF%", "" + text.indexOf("xref\n")));
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }
}
