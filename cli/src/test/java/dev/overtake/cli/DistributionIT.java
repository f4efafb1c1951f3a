package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packed distribution, unpacked somewhere and run from somewhere else, with the checkout out
/// of sight.
class DistributionIT {
  private static final String VERSION = System.getProperty("overtake.version");
  private static final double BUDGET = 25e6;

  @TempDir private static Path unpacked;
  @TempDir private Path elsewhere;

  private record Ended(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws Exception {
    var archive =
        Path.of(System.getProperty("overtake.home"), "target", "overtake-" + VERSION + ".tar.gz");
    var ended = run(unpacked, "tar", "xzf", archive.toString(), "--strip-components=1");
    assertEquals(0, ended.code(), ended.err());
  }

  @Test
  void itAnswersFromAnyDirectory() throws Exception {
    var ended = run(elsewhere, unpacked.resolve("overtake").toString(), "--help");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("Usage: overtake"), ended.out());
  }

  @Test
  void itCallsTheRaceItCarries() throws Exception {
    var ended = run(elsewhere, unpacked.resolve("overtake").toString(), "standing", "--no-cache");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("Neither leads overall"), ended.out());
  }

  @Test
  void itAnswersThroughASymbolicLink() throws Exception {
    var link = Files.createSymbolicLink(elsewhere.resolve("race"), unpacked.resolve("overtake"));
    var ended = run(elsewhere, link.toString(), "--version");
    Files.delete(link);
    assertTrue(ended.out().startsWith("overtake " + VERSION + "\n"), ended.err());
  }

  @Test
  void twoFirstRunsAtOnceBothAnswer() throws Exception {
    for (var cache : lib("overtake-").toList()) {
      Files.delete(cache);
    }
    var launcher = unpacked.resolve("overtake").toString();
    Callable<Ended> version = () -> run(elsewhere, launcher, "--version");
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var ended : both.invokeAll(List.of(version, version))) {
        assertTrue(ended.get().out().startsWith("overtake " + VERSION + "\n"), ended.get().err());
      }
    }
    assertEquals(1, lib("overtake-").count());
  }

  @Test
  void itCarriesDataDocumentsAndLicences() {
    for (var name : List.of("data/races/us-china-ai/race.yaml", "docs", "LICENSE", "NOTICE")) {
      assertTrue(Files.exists(unpacked.resolve(name)), name);
    }
  }

  @Test
  void everyLibraryIsNamedInTheNotice() throws IOException {
    var notice = Files.readString(unpacked.resolve("NOTICE")).toLowerCase(Locale.ROOT);
    for (var jar : lib("").map(file -> file.getFileName().toString()).toList()) {
      var ours = jar.equals("overtake.jar") || jar.endsWith("-" + VERSION + ".jar");
      if (jar.endsWith(".jar") && !ours) {
        assertTrue(notice.contains(jar.split("[-_]", 2)[0]), jar);
      }
    }
  }

  @Test
  void theLauncherKnowsWhichCommandsComputeForSeconds() throws IOException {
    var names = Files.readString(unpacked.resolve("lib/long-commands")).strip();
    assertEquals("history forecast backtest rank scale simulate check", names);
  }

  @Test
  void theDatabaseLoadsItsLibraryFromBesideTheJar() throws IOException {
    assertEquals(1, lib("libduckdb_java").count());
    try (var driver = new ZipFile(lib("duckdb_jdbc").findFirst().orElseThrow().toFile())) {
      assertTrue(driver.stream().noneMatch(entry -> entry.getName().startsWith("libduckdb")));
    }
  }

  @Test
  void theRunTimeJarsStayWithinTheirBudget() throws IOException {
    var bytes = 0L;
    for (var jar : lib("").filter(file -> file.toString().endsWith(".jar")).toList()) {
      bytes += jar.getFileName().toString().startsWith("duckdb") ? 0 : Files.size(jar);
    }
    assertTrue(bytes < BUDGET, "%.1f MB of run-time jars".formatted(bytes / 1e6));
  }

  private static Stream<Path> lib(String prefix) throws IOException {
    try (var files = Files.list(unpacked.resolve("lib"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .toList()
          .stream();
    }
  }

  private static Ended run(Path directory, String... command) throws Exception {
    var out = Files.createTempFile("overtake", ".out");
    var err = Files.createTempFile("overtake", ".err");
    try {
      var process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      process.environment().remove("OVERTAKE_HOME");
      var code = process.start().waitFor();
      return new Ended(code, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
