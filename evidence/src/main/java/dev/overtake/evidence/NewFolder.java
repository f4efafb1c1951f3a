package dev.overtake.evidence;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// Writes folders so that a reader sees all of their files or none.
final class NewFolder {
  private NewFolder() {}

  /// Makes a folder of the given files.
  ///
  /// @throws FileAlreadyExistsException when something stands there that is no empty folder
  static void create(Path folder, Map<String, byte[]> files) throws IOException {
    var target = folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !isEmptyFolder(target)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    var parent = target.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Files.createDirectories(parent);
    var draft = Files.createDirectory(WholeFile.draft(target));
    try {
      for (var file : files.entrySet()) {
        Files.write(draft.resolve(file.getKey()), file.getValue());
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (DirectoryNotEmptyException e) {
      throw new FileAlreadyExistsException(folder.toString());
    } finally {
      for (var name : files.keySet()) {
        Files.deleteIfExists(draft.resolve(name));
      }
      Files.deleteIfExists(draft);
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
