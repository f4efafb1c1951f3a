package dev.overtake.application.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files at once or not at all.
public final class OutputFile {
  private OutputFile() {}

  /// Puts bytes in a file's place.
  public static void replace(Path file, byte[] bytes) throws IOException {
    // Not a temporary file of the platform: that one only its owner may read.
    var writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
    var unfinished = file.resolveSibling("." + file.getFileName() + "." + writer);
    try {
      Files.write(unfinished, bytes);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
