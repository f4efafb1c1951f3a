package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What a broken folder is told: `faults.csv` holds one edit of the example race per row.
class FaultsTest {
  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> everyBrokenRuleIsNamedInItsPlace() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.getField("id"), () -> isNamed(c)));
  }

  @Test
  void aFolderThatIsNotThereIsAFault() {
    var faults = RaceFolder.check(temp.resolve("nowhere")).faults();
    assertEquals("no such folder", faults.getFirst().what());
    assertThrows(InvalidRaceException.class, () -> RaceFolder.read(temp.resolve("nowhere")));
  }

  @Test
  void aMissingTableIsAFaultAndItsRowsAreNotBlamed() throws IOException {
    var folder = example("missing");
    Files.delete(folder.resolve("sources.csv"));
    var faults = RaceFolder.check(folder).faults();
    assertTrue(faults.contains(new Fault("sources.csv", 0, 0, "missing", fixOf(faults))));
    assertTrue(faults.stream().noneMatch(f -> f.file().equals("observations.csv")));
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    var folder = example("link");
    var outside = Files.move(folder.resolve("sources.csv"), temp.resolve("elsewhere.csv"));
    Files.createSymbolicLink(folder.resolve("sources.csv"), outside);
    var faults = RaceFolder.check(folder).faults();
    assertTrue(faults.toString().contains("leaves the race folder"), faults::toString);
  }

  @Test
  void aMarkAtTheStartAndWindowsLineEndsAreFine() throws IOException {
    var folder = example("windows");
    var table = folder.resolve("observations.csv");
    Files.writeString(table, "\uFEFF" + Files.readString(table).replace("\n", "\r\n"));
    assertEquals(List.of(), RaceFolder.check(folder).faults());
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() throws IOException {
    var folder = example("latin");
    var table = folder.resolve("observations.csv");
    var text = Files.readString(table).replaceFirst(",2025,\n", ",2025,Müll\n");
    Files.write(table, text.getBytes(StandardCharsets.ISO_8859_1));
    var fault = RaceFolder.check(folder).faults().getFirst();
    assertEquals(
        "observations.csv:2: not UTF-8", fault.file() + ":" + fault.line() + ": " + fault.what());
  }

  @Test
  void nestingWithoutEndIsAFault() throws IOException {
    var folder = example("deep");
    Files.writeString(folder.resolve("race.yaml"), "id: " + "[".repeat(200_000));
    Files.writeString(folder.resolve("datapackage.json"), "[".repeat(200_000));
    assertFalse(RaceFolder.check(folder).faults().isEmpty());
  }

  private void isNamed(NamedCsvRecord c) throws IOException {
    var folder = example(c.getField("id"));
    var file = folder.resolve(c.getField("file"));
    var text = Files.readString(file);
    assertTrue(text.contains(c.getField("find")), "nothing to edit");
    var at = text.indexOf(c.getField("find"));
    Files.writeString(
        file,
        text.substring(0, at)
            + c.getField("replace")
            + text.substring(at + c.getField("find").length()));
    var faults = RaceFolder.check(folder).faults();
    assertTrue(faults.stream().anyMatch(f -> fits(f, c)), faults::toString);
  }

  private static boolean fits(Fault fault, NamedCsvRecord c) {
    return fault.file().equals(c.getField("file"))
        && (c.getField("line").isEmpty()
            || (fault.line() == Integer.parseInt(c.getField("line"))
                && fault.column() == Integer.parseInt(c.getField("column"))))
        && fault.toString().contains(c.getField("words"));
  }

  private static String fixOf(List<Fault> faults) {
    return faults.stream().filter(f -> f.what().equals("missing")).findFirst().orElseThrow().fix();
  }

  private Path example(String name) throws IOException {
    var folder = temp.resolve(name);
    RaceTemplate.create(folder);
    return folder;
  }

  private static List<NamedCsvRecord> cases() throws IOException {
    var in = Objects.requireNonNull(FaultsTest.class.getResourceAsStream("faults.csv"));
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }
}
