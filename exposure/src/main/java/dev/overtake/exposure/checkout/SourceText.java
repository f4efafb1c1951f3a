package dev.overtake.exposure.checkout;

import java.util.List;
import java.util.Locale;

/// A file of a folder.
///
/// @param path within the folder, with slashes
record SourceText(String path, String text) {
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String lowerName() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean ends(String... ends) {
    var name = lowerName();
    for (var end : ends) {
      if (name.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  List<String> lines() {
    return text.lines().toList();
  }
}
