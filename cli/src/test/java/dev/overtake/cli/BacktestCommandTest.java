package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
  @TempDir private Path folder;

  @Test
  void theTrackRecordSaysHowItWasMade() {
    var ended = Run.of("backtest", "solar-wind", "--indicator", "solar-capacity");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith("Track record"), ended.out());
    assertTrue(ended.out().contains("pseudo-real-time"), ended.out());
    assertFalse(ended.out().contains("NaN"));
    assertEquals(
        ended.out(), Run.of("backtest", "solar-wind", "--indicator", "solar-capacity").out());
  }

  @Test
  void whatMomentumAddsIsKeptForTheStandingToCite() throws IOException {
    var race = copy(Path.of(System.getProperty("overtake.home"), "data/races/solar-wind"));
    var document = folder.resolve("momentum.md");
    var ended =
        Run.of("backtest", race.toString(), "--momentum", "--keep", "-o", document.toString());
    assertEquals(0, ended.code(), ended.err());
    assertTrue(Files.readString(document).contains("](momentum-gains.svg)"));
    assertTrue(Files.readString(folder.resolve("momentum-lasting.svg")).startsWith("<svg"));
    assertTrue(Files.isRegularFile(race.resolve("track-record.csv")));
  }

  @Test
  void anUnknownIndicatorIsMet() {
    var ended = Run.of("backtest", "--indicator", "rd-spendin");
    assertEquals(Exit.NOT_FOUND, ended.code());
    assertTrue(ended.err().contains("rd-spending"), ended.err());
  }

  @Test
  void keepingNeedsMomentum() {
    assertEquals(Exit.USAGE, Run.of("backtest", "--keep").code());
  }

  private Path copy(Path race) throws IOException {
    var copy = Files.createDirectory(folder.resolve("race"));
    try (var files = Files.list(race)) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
