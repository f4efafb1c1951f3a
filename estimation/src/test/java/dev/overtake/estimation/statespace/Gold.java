package dev.overtake.estimation.statespace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A reference result: a flat JSON object of numbers, lists of numbers and lists of such lists.
record Gold(String text) {

  static List<Path> files() {
    Path folder =
        Path.of(System.getProperty("overtake.home", ".."))
            .resolve("../shared/gold/estimation/state-space");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Gold read(Path file) throws IOException {
    return new Gold(Files.readString(file));
  }

  double number(String key, double absent) {
    Matcher matcher = after(key, "([-+.0-9eE]+)");
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : absent;
  }

  double[] list(String key) {
    Matcher matcher = after(key, "\\[([^\\[\\]]*)]");
    if (!matcher.find()) {
      throw new IllegalArgumentException("no list " + key);
    }
    return numbers(matcher.group(1));
  }

  /// One array per state.
  double[][] lists(String key) {
    Matcher matcher = after(key, "\\[((?:\\s*\\[[^\\[\\]]*]\\s*,?)+)\\s*]");
    if (!matcher.find()) {
      throw new IllegalArgumentException("no lists " + key);
    }
    return Pattern.compile("\\[([^\\[\\]]*)]")
        .matcher(matcher.group(1))
        .results()
        .map(result -> numbers(result.group(1)))
        .toArray(double[][]::new);
  }

  private Matcher after(String key, String pattern) {
    return Pattern.compile("\"" + Pattern.quote(key) + "\"\\s*:\\s*" + pattern).matcher(text);
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .mapToDouble(word -> word.equals("null") ? Double.NaN : Double.parseDouble(word))
        .toArray();
  }
}
