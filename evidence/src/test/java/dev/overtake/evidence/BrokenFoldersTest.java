package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hundred folders broken at random: each reads or is told what is wrong, and quickly.
class BrokenFoldersTest {
  private static final List<String> CELLS =
      List.of(
          "NaN",
          "1e999",
          "-Infinity",
          "=cmd()",
          "@x",
          "../../etc",
          "\"",
          "2024-99",
          "\u0000",
          ",",
          "9".repeat(400),
          "’ü漢",
          "|||",
          "\n",
          "\r",
          "true",
          "- [",
          "}",
          "*a",
          "&a",
          "!!x");

  @TempDir Path temp;

  @Test
  void noContentIsMoreThanWrong() throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20);
    var broken = 0;
    for (var i = 0; i < 200; i++) {
      var folder = temp.resolve("race" + i);
      var files = RaceTemplate.create(folder);
      spoil(folder.resolve(files.get(random.nextInt(files.size()))), random);
      var checked = RaceFolder.check(folder);
      assertEquals(checked.faults().isEmpty(), checked.race().isPresent());
      for (var fault : checked.faults()) {
        assertTrue(RaceFiles.NAMES.contains(fault.file()), fault::toString);
        assertTrue(fault.line() >= 0 && fault.column() >= 0, fault::toString);
        assertFalse(fault.what().isBlank());
      }
      broken += checked.faults().isEmpty() ? 0 : 1;
    }
    assertTrue(broken > 100, "most edits break a rule");
  }

  private static void spoil(Path file, RandomGenerator random) throws IOException {
    var bytes = Files.readAllBytes(file);
    var at = random.nextInt(bytes.length);
    switch (random.nextInt(7)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, at));
      case 2 -> {
        bytes[at] = (byte) random.nextInt(256);
        Files.write(file, bytes);
      }
      case 3 -> {
        var other = random.nextInt(bytes.length);
        var kept = bytes[at];
        bytes[at] = bytes[other];
        bytes[other] = kept;
        Files.write(file, bytes);
      }
      case 4 -> Files.writeString(file, Files.readString(file), StandardCharsets.UTF_16);
      case 5 -> {
        var lines = Files.readAllLines(file);
        lines.add(lines.get(random.nextInt(lines.size())));
        Files.write(file, lines);
      }
      default -> {
        var cells = Files.readString(file).split("(?<=[,\\n])");
        cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size())) + ",";
        Files.writeString(file, String.join("", cells));
      }
    }
  }
}
