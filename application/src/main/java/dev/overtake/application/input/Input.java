package dev.overtake.application.input;

import dev.overtake.application.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/// What somebody gives to read: a file by name, or bytes that a face has at hand.
public sealed interface Input {

  /// What messages call it.
  String name();

  /// The bytes.
  ///
  /// @param most bytes that are read
  /// @throws Refusal when there is no such file, or it is larger
  byte[] bytes(long most) throws IOException;

  /// A file.
  static Input file(String name) {
    return new OfFile(name);
  }

  /// Bytes at hand.
  static Input bytes(String name, byte[] content) {
    return new OfBytes(name, content);
  }

  /// A file by its name.
  record OfFile(String name) implements Input {
    @Override
    public byte[] bytes(long most) throws IOException {
      var path = path();
      if (!Files.isRegularFile(path)) {
        throw Refusal.noFile(name);
      }
      if (Files.size(path) > most) {
        throw tooLarge(name, most);
      }
      return Files.readAllBytes(path);
    }

    private Path path() {
      try {
        return Path.of(name);
      } catch (InvalidPathException e) {
        throw Refusal.of(Refusal.Kind.NOT_FOUND, "'" + name + "' is no name of a file.");
      }
    }
  }

  /// Bytes at hand.
  record OfBytes(String name, byte[] content) implements Input {
    @Override
    public byte[] bytes(long most) {
      if (content.length > most) {
        throw tooLarge(name, most);
      }
      return content;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof OfBytes other
          && name.equals(other.name)
          && Arrays.equals(content, other.content);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + Arrays.hashCode(content);
    }
  }

  private static Refusal tooLarge(String name, long most) {
    return Refusal.of(Refusal.Kind.INVALID, name + " is larger than " + most / 1_000_000 + " MB.");
  }
}
