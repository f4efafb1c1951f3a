package dev.overtake.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OthersBillsTest {
  private static final Path BILLS = Path.of("../../shared/gold/exposure/boms");

  @Test
  void noComponentIsLostFromBillsOfOthers() throws IOException {
    assumeTrue(Files.isDirectory(BILLS), "skipped: the bills of others are not here");
    try (var files = Files.list(BILLS)) {
      for (var file : files.sorted().toList()) {
        var bill = Asked.file(file);
        assertEquals(bill.components().size(), Asked.of(bill).components().size(), file.toString());
      }
    }
  }
}
