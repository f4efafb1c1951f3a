package dev.overtake.application.output;

import dev.overtake.evidence.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/// Written results in a folder, by the program and the request they were made from. What cannot be
/// read or written is made anew, silently.
public final class ResultCache {
  private static final int KEPT = 100;
  /* An entry begins with its digest, which shows whether it is whole. */
  private static final int DIGEST = 32;

  private final Path folder;

  /// Results in a folder, which is made when there is something to keep.
  public ResultCache(Path folder) {
    this.folder = folder;
  }

  /// The result of a request, made where it is not at hand.
  ///
  /// @param request everything that shapes the bytes, with a hash of the evidence
  public byte[] get(String request, Supplier<byte[]> making) {
    Path entry;
    try {
      entry =
          folder.resolve(
              HexFormat.of()
                  .formatHex(digest((program() + request).getBytes(StandardCharsets.UTF_8))));
      if (Files.isReadable(entry)) {
        var bytes = Files.readAllBytes(entry);
        var result = Arrays.copyOfRange(bytes, Math.min(DIGEST, bytes.length), bytes.length);
        if (Arrays.equals(digest(result), Arrays.copyOf(bytes, DIGEST))) {
          return result;
        }
      }
    } catch (IOException | RuntimeException e) {
      return making.get();
    }
    var result = making.get();
    keep(entry, result);
    return result;
  }

  private void keep(Path entry, byte[] result) {
    try {
      Files.createDirectories(folder);
      var whole = Arrays.copyOf(digest(result), DIGEST + result.length);
      System.arraycopy(result, 0, whole, DIGEST, result.length);
      WholeFile.replace(entry, whole);
      prune();
    } catch (IOException | RuntimeException e) {
      // The next run computes again; the result itself is fine.
      return;
    }
  }

  private void prune() throws IOException {
    List<Path> entries;
    try (var all = Files.list(folder)) {
      entries =
          all.sorted(Comparator.comparingLong((Path p) -> p.toFile().lastModified()).reversed())
              .toList();
    }
    for (var old : entries.subList(Math.min(KEPT, entries.size()), entries.size())) {
      Files.deleteIfExists(old);
    }
  }

  /// The jars or class folders that run: another build gives other results.
  private static String program() {
    var stamp = new StringBuilder();
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      var jar = new File(entry).getAbsoluteFile();
      var parts = jar.getParentFile() == null ? null : jar.getParentFile().listFiles();
      for (var part : parts == null || !jar.isFile() ? new File[] {jar} : parts) {
        if (!part.getName().endsWith(".aot")) {
          stamp.append(part.getName()).append(part.lastModified()).append(' ');
        }
      }
    }
    return stamp.toString();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
