package dev.overtake.claims.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of words beside this class: a sign, a colon, and how texts write it.
final class WordTable {
  private WordTable() {}

  /// The words of each sign.
  static Map<String, List<String>> read(String name) {
    try (var in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      var table = new LinkedHashMap<String, List<String>>();
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          var colon = line.indexOf(':');
          var words = line.substring(colon + 1).strip();
          table.put(
              line.substring(0, colon),
              words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
