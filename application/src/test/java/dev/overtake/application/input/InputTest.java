package dev.overtake.application.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.overtake.application.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
  @TempDir private Path folder;

  @Test
  void aFileAndItsBytesAreReadAlike() throws IOException {
    var file = Files.write(folder.resolve("a.txt"), new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, Input.file(file.toString()).bytes(3));
    assertArrayEquals(new byte[] {1, 2, 3}, Input.bytes("-", new byte[] {1, 2, 3}).bytes(3));
    assertEquals(Input.bytes("-", new byte[] {1}), Input.bytes("-", new byte[] {1}));
  }

  @Test
  void whatIsTooLargeOrNotThereIsRefused() throws IOException {
    var file = Files.write(folder.resolve("a.txt"), new byte[2_000_000]).toString();
    var large = assertThrows(Refusal.class, () -> Input.file(file).bytes(1_000_000));
    assertEquals(file + " is larger than 1 MB.", large.getMessage());
    assertThrows(Refusal.class, () -> Input.bytes("-", new byte[2_000_000]).bytes(1_000_000));
    var none = assertThrows(Refusal.class, () -> Input.file("nowhere.txt").bytes(1));
    assertEquals(Refusal.Kind.NOT_FOUND, none.kind());
    assertThrows(Refusal.class, () -> Input.file("a\0b").bytes(1));
  }
}
