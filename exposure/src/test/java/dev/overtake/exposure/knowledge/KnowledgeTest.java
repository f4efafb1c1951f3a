package dev.overtake.exposure.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.evidence.InvalidRaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
  private static final Path SHIPPED = Path.of("../data/exposure");
  private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

  @TempDir private Path folder = Path.of("");

  @Test
  void everyShippedRowHasASourceAndADegreeOfConfidence() throws IOException {
    var knowledge = Knowledge.read(SHIPPED).at(LocalDate.of(2026, 6, 30), ALWAYS);
    assertTrue(knowledge.families().size() > 100);
    for (var family : knowledge.families()) {
      assertFalse(family.provenance().sources().isEmpty(), family.id());
      family
          .provenance()
          .sources()
          .forEach(s -> assertTrue(knowledge.source(s).isPresent(), family.id() + " " + s));
    }
  }

  @Test
  void aRowWithoutASourceIsAFaultWithItsPlace() throws IOException {
    var message = faultAfter("chips.csv", "made-up,Made Up,made-up,,nvidia,US,80,,,,,");
    assertTrue(message.contains("chips.csv"), message);
  }

  @Test
  void aRowWithASourceNobodyListsIsAFault() throws IOException {
    var copy = copied();
    var file = copy.resolve("organisations.csv");
    var lines = Files.readAllLines(file);
    var source = lines.get(0).split(",", -1);
    var cells = lines.get(1).split(",", -1);
    for (var i = 0; i < source.length; i++) {
      if (source[i].equals("source")) {
        cells[i] = "hearsay";
      }
    }
    lines.set(1, String.join(",", cells));
    Files.write(file, lines);
    var fault = assertThrows(InvalidRaceException.class, () -> Knowledge.read(copy));
    var message = fault.faults().toString();
    assertTrue(message.contains("organisations.csv:2") && message.contains("hearsay"), message);
  }

  @Test
  void whatBecameKnownLaterIsNotKnownBefore() throws IOException {
    var knowledge = Knowledge.read(SHIPPED);
    var before = knowledge.at(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1));
    var after = knowledge.at(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 1));
    assertFalse(
        before.model("DeepSeek-R1").map(r -> r.family().id().equals("deepseek-r1")).orElse(false));
    assertEquals("deepseek-r1", after.model("DeepSeek-R1").orElseThrow().family().id());
  }

  private String faultAfter(String table, String row) throws IOException {
    var copy = copied();
    var file = copy.resolve(table);
    Files.writeString(file, Files.readString(file) + row + "\n");
    return assertThrows(InvalidRaceException.class, () -> Knowledge.read(copy)).faults().toString();
  }

  private Path copied() throws IOException {
    try (var files = Files.list(SHIPPED)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return folder;
  }
}
