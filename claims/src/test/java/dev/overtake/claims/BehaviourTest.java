package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What texts about trams are read as: `behaviour.txt` holds a text a line and, indented below it,
/// the claims it makes. A line that begins with `#` says what the next texts are about.
class BehaviourTest {
  private static final Path TABLE =
      Path.of("src/test/resources/dev/overtake/claims/trams/behaviour.txt");

  private record Row(String text, List<String> claims) {}

  @TestFactory
  Stream<DynamicTest> aTextMakesTheClaimsBelowIt() throws IOException {
    if ("write".equals(System.getProperty("overtake.golden"))) {
      rewrite();
    }
    return rows().stream()
        .map(r -> DynamicTest.dynamicTest(r.text(), () -> assertEquals(joined(r), read(r.text()))));
  }

  private static List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    for (var line : Files.readAllLines(TABLE)) {
      if (line.startsWith("  ")) {
        rows.getLast().claims().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(line, new ArrayList<>()));
      }
    }
    return rows;
  }

  /* With -Dovertake.golden=write the claims of today are written below their texts. */
  private static void rewrite() throws IOException {
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(TABLE)) {
      if (line.startsWith("  ")) {
        continue;
      }
      lines.add(line);
      if (!line.isBlank() && !line.startsWith("#")) {
        Trams.claims(line).forEach(c -> lines.add("    " + Trams.line(c)));
      }
    }
    Files.write(TABLE, lines);
  }

  private static String joined(Row row) {
    return String.join("\n", row.claims());
  }

  private static String read(String text) {
    return Trams.claims(text).stream().map(Trams::line).collect(Collectors.joining("\n"));
  }
}
