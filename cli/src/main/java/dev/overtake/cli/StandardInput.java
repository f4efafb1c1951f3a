package dev.overtake.cli;

import dev.overtake.application.Refusal;
import dev.overtake.application.input.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What `-` means where a file can be named.
final class StandardInput {
  private static final long LARGEST_LIST = 100_000_000;

  private StandardInput() {}

  /// A file, or what comes by standard input.
  ///
  /// @param name what messages call standard input
  static Input or(String file, String name) {
    try {
      return file.equals("-") ? Input.bytes(name, System.in.readAllBytes()) : Input.file(file);
    } catch (IOException e) {
      throw Refusal.of(Refusal.Kind.INVALID, "standard input cannot be read: " + e + ".");
    }
  }

  /// The lines of a file that are not empty.
  static List<String> lines(String file) {
    try {
      return new String(or(file, "-").bytes(LARGEST_LIST), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw Refusal.of(Refusal.Kind.INVALID, file + " cannot be read: " + e + ".");
    }
  }
}
