package dev.overtake.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What is shipped: races by name, the tables of exposure, the model of the race. A race may also
/// be any folder.
public final class Catalogue {
  /// The race meant when none is named.
  public static final String FLAGSHIP = "us-china-ai";

  private final Path home;

  /// The catalogue below a folder.
  public Catalogue(Path home) {
    this.home = home;
  }

  /// A folder or file of the shipped data.
  public Path data(String name) {
    return home.resolve("data").resolve(name);
  }

  /// The folder of a race.
  ///
  /// @throws Refusal when there is none, with what may have been meant
  public Path folder(String race) {
    return find(race)
        .orElseThrow(() ->
            Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "no race is called '" + race + "'." + Names.didYouMean(race, races()),
                "overtake standing " + FLAGSHIP));
  }

  /// The folder of a race, if there is one.
  public Optional<Path> find(String race) {
    try {
      return List.of(Path.of(race), data("races").resolve(race)).stream()
          .filter(folder -> Files.isRegularFile(folder.resolve("race.yaml")))
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The names of the races that are shipped.
  public List<String> races() {
    var folder = data("races");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var races = Files.list(folder)) {
      return races.map(race -> race.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The day to which a shipped race's data go; empty when its file does not say.
  public Optional<String> cutOff(String race) {
    try (var lines = Files.lines(data("races").resolve(race).resolve("race.yaml"))) {
      return lines
          .filter(line -> line.startsWith("cut_off:"))
          .map(line -> line.substring("cut_off:".length()).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// A hash of the names and bytes of all files in a folder.
  public static String hash(Path folder) throws IOException {
    var digest = sha256();
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (var file : files) {
      var bytes = Files.readAllBytes(file);
      digest.update((file.getFileName() + " " + bytes.length).getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
