package dev.overtake.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Documents can be read beside code and compared line by line, and their links lead somewhere.
class MarkdownTest {
  private static final int LONGEST = 120;
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @Test
  void linesOfDocumentsAreShort() {
    var found = new ArrayList<String>();
    for (var document : documents()) {
      var lines = lines(document);
      for (var i = 0; i < lines.size(); i++) {
        var length = lines.get(i).codePointCount(0, lines.get(i).length());
        if (length > LONGEST && !isRowOfATable(lines.get(i))) {
          found.add(name(document) + ":" + (i + 1) + ": " + length + " characters");
        }
      }
    }
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  /// Two versions of one passage are a merge that nobody finished.
  @Test
  void noPassageStandsTwice() {
    var found = new ArrayList<String>();
    for (var document : documents()) {
      lines(document).stream()
          .filter(line -> line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>"))
          .forEach(line -> found.add(name(document) + ": " + line));
    }
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  @Test
  void linksLeadToFiles() {
    var found = new ArrayList<String>();
    for (var document : documents()) {
      LINK.matcher(String.join("\n", lines(document)))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !Files.exists(document.resolveSibling(target)))
          .forEach(target -> found.add(name(document) + ": " + target));
    }
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  /// Maps of the code name what is there.
  @Test
  void typesThatAreNamedExist() {
    var names =
        Shipped.classes(Shipped.MAY_IMPORT.keySet()).stream()
            .map(JavaClass::getSimpleName)
            .collect(toSet());
    var found = new ArrayList<String>();
    for (var document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
      TYPE.matcher(String.join("\n", lines(Shipped.home().resolve(document))))
          .results()
          .map(type -> type.group(1))
          .filter(
              type -> !names.contains(type) && !type.endsWith("Test") && !type.endsWith("Bench"))
          .forEach(type -> found.add(document + ": " + type));
    }
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  /// A row of a table cannot be broken.
  private static boolean isRowOfATable(String line) {
    return line.startsWith("|");
  }

  private static List<Path> documents() {
    var home = Shipped.home();
    try (var top = Files.list(home);
        var docs = Files.walk(home.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path document) {
    try {
      return Files.readAllLines(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path document) {
    return Shipped.home().relativize(document).toString();
  }
}
