package dev.overtake.exposure.checkout;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lists of words beside the classes.
final class Wordlist {
  private Wordlist() {}

  /// Words with white space between.
  static Set<String> read(String resource) {
    return Set.copyOf(List.of(text(resource).strip().split("\\s+", -1)));
  }

  /// Lines of a word and what it stands for, with a tab between.
  static Map<String, String> pairs(String resource) {
    var pairs = new LinkedHashMap<String, String>();
    for (var line : text(resource).split("\n", -1)) {
      var tab = line.indexOf('\t');
      if (tab > 0) {
        pairs.put(line.substring(0, tab), line.substring(tab + 1).strip());
      }
    }
    return pairs;
  }

  private static String text(String resource) {
    try (var in = requireNonNull(Wordlist.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
