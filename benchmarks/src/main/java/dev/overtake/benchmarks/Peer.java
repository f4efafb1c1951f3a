package dev.overtake.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/// Another program that does the same work, run as a script that prints one number.
final class Peer {
  private Peer() {}

  /// Its number; empty where it is not installed or fails.
  static OptionalDouble run(String command, String script, String... arguments)
      throws InterruptedException {
    Path peers = Path.of(System.getProperty("overtake.home", "."), "benchmarks", "peers");
    try {
      List<String> words = new ArrayList<>(List.of(command, peers.resolve(script).toString()));
      words.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(Double.parseDouble(answer.strip()));
    } catch (IOException | NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
