package dev.overtake.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Checks `datapackage.json` against the tables beside it: a reader of Frictionless packages must
/// find the same tables with the same columns. The rules of a race themselves are not in it.
///
/// The file is read token by token: tokens know their lines, and a tree would cost a tenth of a
/// second when the tool starts.
record DataPackage(RaceFiles files, Faults faults) {
  private static final String FILE = RaceFiles.PACKAGE;

  /// A table as the package lists it.
  private record Resource(String path, List<String> fields, int line) {}

  void check() {
    files.text(FILE).ifPresent(this::check);
  }

  private void check(String text) {
    try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      var resources = resources(json);
      if (resources.isEmpty()) {
        faults.add(FILE, 1, 0, "no list of resources", "list every table under \"resources\"");
      } else {
        compare(resources);
      }
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

  private void compare(List<Resource> resources) {
    var listed = new HashSet<String>();
    for (var resource : resources) {
      var path = resource.path();
      if (!listed.add(path)) {
        fault(resource, "the resource '" + path + "' stands twice", "remove one");
      } else if (RaceTable.ofFile(path).isEmpty()) {
        var guess = Spelling.didYouMean(path, RaceFiles.NAMES);
        fault(resource, "'" + path + "' is no table of a race", guess);
      } else if (!files.has(path)) {
        fault(resource, "the table '" + path + "' is not there", "remove the resource");
      } else if (!header(path).isEmpty()
          && !String.join(",", resource.fields()).equals(header(path))) {
        var what = "the fields of '" + path + "' differ from its header";
        fault(resource, what, "list the columns of the header, in its order");
      }
    }
    for (var table : RaceTable.values()) {
      if (files.has(table.file()) && !listed.contains(table.file())) {
        var what = "the table '" + table.file() + "' is not listed";
        faults.add(FILE, 1, 0, what, "add it as a resource");
      }
    }
  }

  private void fault(Resource resource, String what, String fix) {
    faults.add(FILE, resource.line(), 0, what, fix);
  }

  /// Empty where the table could not be decoded, which is a fault of its own.
  private String header(String path) {
    return files.text(path).orElse("").lines().findFirst().orElse("").replace("\"", "");
  }

  private static List<Resource> resources(JsonParser json) {
    var resources = new ArrayList<Resource>();
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var wanted = json.currentName().equals("resources");
      if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          resources.add(resource(json));
        }
      } else {
        json.skipChildren();
      }
    }
    // What follows the object must be JSON's end.
    json.nextToken();
    return resources;
  }

  private static Resource resource(JsonParser json) {
    var line = json.currentTokenLocation().getLineNr();
    var path = "";
    List<String> fields = List.of();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      var value = json.nextToken();
      if (name.equals("path") && value == JsonToken.VALUE_STRING) {
        path = json.getString();
        line = json.currentTokenLocation().getLineNr();
      } else if (name.equals("schema") && value == JsonToken.START_OBJECT) {
        fields = fields(json);
      } else {
        json.skipChildren();
      }
    }
    return new Resource(path, fields, line);
  }

  private static List<String> fields(JsonParser json) {
    var fields = new ArrayList<String>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var wanted = json.currentName().equals("fields");
      if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          fields.add(name(json));
        }
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }

  private static String name(JsonParser json) {
    var name = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var wanted = json.currentName().equals("name");
      if (json.nextToken() == JsonToken.VALUE_STRING && wanted) {
        name = json.getString();
      } else {
        json.skipChildren();
      }
    }
    return name;
  }
}
