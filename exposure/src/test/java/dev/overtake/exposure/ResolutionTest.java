package dev.overtake.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/* expected.csv was written by hand: empty is not judged, - must not be known. */
class ResolutionTest {
  private static final Path GOLD = Path.of("src/test/resources/dev/overtake/exposure/gold");

  private record Row(String bill, String component, Map<String, String> axes) {}

  @TestFactory
  List<DynamicTest> everyAxisIsRightOrUnknown() throws IOException {
    var exposures = new TreeMap<String, Exposure>();
    var tests = new ArrayList<DynamicTest>();
    for (var row : rows()) {
      if (!exposures.containsKey(row.bill)) {
        exposures.put(row.bill, Asked.of(Asked.file(GOLD.resolve(row.bill)), List.of()));
      }
      var found = component(exposures.get(row.bill), row.component);
      tests.add(dynamicTest(row.bill + " " + row.component, () -> right(row.axes, axes(found))));
    }
    return tests;
  }

  @Test
  void mostAxesAreKnown() throws IOException {
    var asked = 0;
    var known = 0;
    for (var row : rows()) {
      var found = component(Asked.of(Asked.file(GOLD.resolve(row.bill)), List.of()), row.component);
      for (var axis : row.axes.entrySet()) {
        if (!axis.getValue().equals("-")) {
          asked++;
          known += axes(found).getOrDefault(axis.getKey(), "").isEmpty() ? 0 : 1;
        }
      }
    }
    assertTrue(known >= 0.8 * asked, known + " of " + asked);
  }

  private static void right(Map<String, String> wanted, Map<String, String> given) {
    wanted.forEach((axis, value) -> {
      var answer = given.getOrDefault(axis, "");
      if (!answer.isEmpty()) {
        assertEquals(value, answer, axis);
      }
    });
  }

  private static List<Row> rows() throws IOException {
    var lines = Files.readAllLines(GOLD.resolve("expected.csv"));
    var names = lines.getFirst().split(",", -1);
    var rows = new ArrayList<Row>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",", -1);
      var axes = new LinkedHashMap<String, String>();
      for (var i = 2; i < names.length; i++) {
        if (!cells[i].isEmpty()) {
          axes.put(names[i], cells[i]);
        }
      }
      rows.add(new Row(cells[0], cells[1], axes));
    }
    return rows;
  }

  private static Resolved component(@Nullable Exposure exposure, String id) {
    return java.util.Objects.requireNonNull(exposure).components().stream()
        .filter(c -> c.component().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("lost: " + id));
  }

  private static Map<String, String> axes(Resolved c) {
    return Map.of(
        "weights",
        place(c.weightsOrigin()),
        "lineage",
        c.baseLineage().stream()
            .map(ResolutionTest::place)
            .distinct()
            .collect(Collectors.joining("|")),
        "operator",
        value(c.operator()),
        "owner",
        place(c.owner()),
        "runs",
        value(c.runsIn()).equals("local") ? "local" : place(c.runsIn()),
        "chip",
        place(c.chip()),
        "licence",
        value(c.licence()));
  }

  private static String place(@Nullable Attribute axis) {
    return axis == null || !axis.known() ? "" : axis.jurisdiction();
  }

  private static String value(@Nullable Attribute axis) {
    return axis == null || !axis.known() ? "" : axis.value();
  }
}
