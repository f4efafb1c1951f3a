package dev.overtake.application.output;

import dev.overtake.evidence.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes files: a regular file at once or not at all, a device or pipe straight through.
public final class OutputFile {
  private static final int MOST_LINKS = 40;

  private OutputFile() {}

  /// Puts bytes where a name points to. A symbolic link stays one, a file keeps its mode.
  ///
  /// @throws FileSystemException naming the file, when it cannot be written
  public static void write(Path file, byte[] bytes) throws IOException {
    try {
      var target = target(file);
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        through(target, bytes);
      } else {
        WholeFile.replace(target, bytes);
      }
    } catch (FileSystemException e) {
      throw named(file, e.getReason() == null ? reason(e) : e.getReason());
    } catch (IOException e) {
      throw named(file, String.valueOf(e.getMessage()));
    }
  }

  private static FileSystemException named(Path file, String reason) {
    return new FileSystemException(file.toString(), null, reason);
  }

  private static String reason(FileSystemException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "may not be written"
        : "cannot be written";
  }

  private static Path target(Path file) throws IOException {
    var target = file;
    for (var links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw named(file, "is a circle of links");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void through(Path device, byte[] bytes) throws IOException {
    try (var out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
      out.write(bytes);
    }
  }
}
