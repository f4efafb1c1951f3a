package dev.overtake.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Writes a file so that a reader sees all of its new content or none of it.
public final class WholeFile {
  private static final SecureRandom RANDOM = new SecureRandom();

  private WholeFile() {}

  /// Puts bytes in a regular file's place, or makes one. Its mode is kept.
  public static void replace(Path file, byte[] content) throws IOException {
    var draft = draft(file);
    try {
      // Made by us or not at all: nobody can have put a link there.
      Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (Files.exists(file)
          && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// A name in the same folder that nobody can foresee.
  static Path draft(Path file) {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return file.resolveSibling(
        "." + file.getFileName() + "." + HexFormat.of().formatHex(bytes) + ".draft");
  }
}
