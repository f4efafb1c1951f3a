package dev.overtake.application.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Workbooks without the time at which they were written: the same answer gives the same bytes.
final class Undated {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String WRITTEN = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
  /* The first time that an archive can hold. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Undated() {}

  /// The same workbook; its parts keep their order.
  static byte[] workbook(byte[] dated) throws IOException {
    // From a file, since the sizes of the parts stand at the end alone.
    var file = Files.createTempFile("overtake", ".xlsx");
    try (var in = new ZipFile(Files.write(file, dated).toFile())) {
      var bytes = new ByteArrayOutputStream(dated.length);
      try (var out = new ZipOutputStream(bytes)) {
        for (var part : Collections.list(in.entries())) {
          var content = in.getInputStream(part).readAllBytes();
          var kept = new ZipEntry(part.getName());
          kept.setTimeLocal(EPOCH);
          out.putNextEntry(kept);
          out.write(part.getName().equals(PROPERTIES) ? untimed(content) : content);
          out.closeEntry();
        }
      }
      return bytes.toByteArray();
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] untimed(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst(WRITTEN, "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
