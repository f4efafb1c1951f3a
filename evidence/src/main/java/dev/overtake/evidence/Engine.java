package dev.overtake.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What every result says of the program that made it.
public final class Engine {
  private static final String VERSION = read();

  private Engine() {}

  /// The version of Overtake, as the build declares it.
  public static String version() {
    return VERSION;
  }

  private static String read() {
    try (var text = Objects.requireNonNull(Engine.class.getResourceAsStream("version"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
