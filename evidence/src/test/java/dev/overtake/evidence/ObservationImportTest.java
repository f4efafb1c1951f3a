package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationImportTest {
  private static final String HEADER = "indicator,contender,period,value,edition\n";

  @TempDir Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void example() throws IOException {
    folder = temp.resolve("race");
    RaceTemplate.create(folder);
  }

  @Test
  void newFiguresJoinTheRaceWithTheIndicatorsUnit() throws IOException {
    var merged = merge("solar-capacity,CHN,2025,1200.5,2026\n");
    assertEquals(1, merged.added());
    var added = RaceFolder.read(folder).observations().getLast();
    assertEquals("GW", added.unit());
    assertEquals("ember-capacity", added.source());
    assertEquals(1200.5, added.value());
  }

  @Test
  void theSameFigureTwiceChangesNothing() throws IOException {
    merge("solar-capacity,CHN,2025,1200.5,2026\n");
    var before = Files.readString(folder.resolve("observations.csv"));
    var merged = merge("solar-capacity,CHN,2025,1200.50,2026\n");
    assertEquals(1, merged.unchanged());
    assertEquals(before, Files.readString(folder.resolve("observations.csv")));
  }

  @Test
  void aConflictIsNamedAndTheStandingFigureStays() throws IOException {
    merge("solar-capacity,CHN,2025,1200.5,2026\n");
    var merged = merge("solar-capacity,CHN,2025,1300,2026\n");
    assertEquals(0, merged.added());
    assertEquals(1, merged.conflicts().size());
    assertEquals(1200.5, RaceFolder.read(folder).observations().getLast().value());
  }

  @Test
  void oneBrokenRowKeepsAllOut() throws IOException {
    var before = Files.readString(folder.resolve("observations.csv"));
    var rows = "solar-capacity,CHN,2025,1200.5,2026\nsolar-capacity,CHN,2023,much,2026\n";
    var e = assertThrows(InvalidRaceException.class, () -> merge(rows));
    assertTrue(e.faults().getFirst().toString().startsWith("new.csv:3:4"), e.getMessage());
    assertEquals(before, Files.readString(folder.resolve("observations.csv")));
  }

  private ObservationImport.Merged merge(String rows) throws IOException {
    var file = temp.resolve("new.csv");
    Files.writeString(file, HEADER + rows);
    return ObservationImport.merge(folder, file, "ember-capacity");
  }
}
