package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several writers at once lose nothing, and nobody writes where a link points.
class WritersTest {
  private static final int CALLERS = 20;

  @TempDir Path temp;
  private Path race = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    race = temp.resolve("race");
    RaceTemplate.create(race);
  }

  @Test
  void twentyImportsIntoOneRaceAllStay() throws Exception {
    var before = RaceFolder.read(race).observations().size();
    atOnce(n -> {
      var file =
          Files.writeString(
              temp.resolve("figures" + n + ".csv"),
              "indicator,contender,period,value,source\nsolar-capacity,CHN,%s,1,\n"
                  .formatted(1900 + n));
      return ObservationImport.merge(race, file, source());
    });
    assertEquals(before + CALLERS, RaceFolder.read(race).observations().size());
  }

  @Test
  void twentyImportsIntoOneWorkspaceAllSucceed() throws Exception {
    var file = temp.resolve("w.duckdb");
    atOnce(n -> {
      try (var workspace = Workspace.open(file)) {
        return workspace.importRace(race);
      }
    });
    try (var workspace = Workspace.openReadOnly(file)) {
      assertEquals(1, workspace.races().size());
    }
  }

  @Test
  void aDraftFollowsNoLinkAndAFileKeepsItsMode() throws IOException {
    var outside = Files.writeString(temp.resolve("outside"), "mine");
    var table = race.resolve("observations.csv");
    Files.createSymbolicLink(race.resolve(".observations.csv.draft"), outside);
    Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("rw-r-----"));
    WholeFile.replace(table, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals("mine", Files.readString(outside));
    assertEquals("new", Files.readString(table));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(table)));
  }

  @Test
  void aDraftThatWasLeftBehindStopsNobody() throws IOException {
    Files.createDirectory(temp.resolve(".other.draft"));
    RaceTemplate.create(temp.resolve("other"));
    assertTrue(Files.isRegularFile(temp.resolve("other/race.yaml")));
  }

  @Test
  void nothingIsLeftWhenAFileCannotBeReplaced() throws IOException {
    var taken = Files.createDirectory(temp.resolve("taken"));
    Files.writeString(taken.resolve("x"), "x");
    assertThrows(IOException.class, () -> WholeFile.replace(taken, new byte[1]));
    try (var files = Files.list(temp)) {
      assertEquals(0, files.filter(f -> f.toString().endsWith(".draft")).count());
    }
  }

  private String source() {
    return RaceFolder.read(race).sources().getFirst().id();
  }

  private interface Numbered {
    Object run(int n) throws IOException;
  }

  private static void atOnce(Numbered work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
      var all = new ArrayList<Future<Object>>();
      for (var n = 0; n < CALLERS; n++) {
        var number = n;
        Callable<Object> call = () -> work.run(number);
        all.add(threads.submit(call));
      }
      for (var one : all) {
        one.get();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
