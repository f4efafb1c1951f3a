package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTemplateTest {
  @TempDir Path temp;

  @Test
  void theExampleIsAValidRace() throws IOException {
    RaceTemplate.create(temp.resolve("mine"));
    assertEquals(List.of(), RaceFolder.check(temp.resolve("mine")).faults());
    assertEquals(2, RaceFolder.read(temp.resolve("mine")).definition().contenders().size());
  }

  @Test
  void anEmptyFolderIsTakenAndAFullOneIsNot() throws IOException {
    var folder = Files.createDirectory(temp.resolve("mine"));
    RaceTemplate.create(folder);
    assertThrows(FileAlreadyExistsException.class, () -> RaceTemplate.create(folder));
  }

  @Test
  void theSameBytesHaveTheSameHashAndOthersAnother() throws IOException {
    RaceTemplate.create(temp.resolve("a"));
    RaceTemplate.create(temp.resolve("b"));
    var a = RaceFolder.read(temp.resolve("a"));
    assertEquals(a, RaceFolder.read(temp.resolve("b")));
    var table = temp.resolve("b").resolve("observations.csv");
    Files.writeString(table, Files.readString(table).replace("887.93", "887.94"));
    assertEquals(false, a.hash().equals(RaceFolder.read(temp.resolve("b")).hash()));
  }
}
