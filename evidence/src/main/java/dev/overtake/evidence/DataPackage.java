package dev.overtake.evidence;

import java.util.HashSet;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks `datapackage.json` against the tables beside it: a reader of Frictionless packages must
/// find the same tables with the same columns. The rules of a race themselves are not in it.
record DataPackage(RaceFiles files, Faults faults) {
  private static final String FILE = RaceFiles.PACKAGE;

  void check() {
    files.text(FILE).ifPresent(this::check);
  }

  private void check(String text) {
    try {
      check(JsonMapper.shared().readTree(text), text);
    } catch (JacksonException e) {
      var place = e.getLocation();
      faults.add(
          FILE,
          place == null ? 1 : Math.max(1, place.getLineNr()),
          place == null ? 0 : Math.max(0, place.getColumnNr()),
          "not JSON: " + e.getOriginalMessage(),
          "check commas, quotes and brackets");
    }
  }

  private void check(JsonNode root, String text) {
    if (!root.path("resources").isArray()) {
      faults.add(FILE, 1, 0, "no list of resources", "list every table under \"resources\"");
      return;
    }
    var listed = new HashSet<String>();
    for (var resource : root.path("resources")) {
      var path = resource.path("path").asString("");
      var line = lineOf(text, path);
      if (!listed.add(path)) {
        faults.add(FILE, line, 0, "resource '" + path + "' stands twice", "remove one");
      }
      var table = RaceTable.ofFile(path);
      if (table.isEmpty()) {
        var guess = Spelling.didYouMean(path, RaceFiles.NAMES);
        faults.add(FILE, line, 0, "'" + path + "' is no table of a race", guess);
      } else if (!files.has(path)) {
        faults.add(FILE, line, 0, "the table '" + path + "' is not there", "remove the resource");
      } else {
        columns(resource, path, line);
      }
    }
    for (var name : RaceFiles.NAMES) {
      if (name.endsWith(".csv") && files.has(name) && !listed.contains(name)) {
        faults.add(FILE, 1, 0, "the table '" + name + "' is not listed", "add it as a resource");
      }
    }
  }

  private void columns(JsonNode resource, String path, int line) {
    var fields =
        StreamSupport.stream(resource.path("schema").path("fields").spliterator(), false)
            .map(field -> field.path("name").asString(""))
            .toList();
    var header = files.text(path).orElse("").lines().findFirst().orElse("");
    if (!String.join(",", fields).equals(header.replace("\"", ""))) {
      faults.add(
          FILE,
          line,
          0,
          "the fields of '" + path + "' differ from its header",
          "list the columns of the header, in its order");
    }
  }

  /// Where a path is first named; JSON trees forget their places.
  private static int lineOf(String text, String path) {
    var place = path.isEmpty() ? -1 : text.indexOf("\"" + path + "\"");
    return place < 0
        ? 1
        : 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
  }
}
