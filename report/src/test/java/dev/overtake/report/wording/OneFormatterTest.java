package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Numbers become text in [Numbers] alone: no pattern of this module formats one, since that would
/// depend on where the computer stands.
class OneFormatterTest {
  private static final Pattern FORMATTED =
      Pattern.compile(
          "%[-+,(#0-9.]*[dfeEgGx]|String\\.format\\((?!Locale\\.ROOT)|DecimalFormat|NumberFormat");

  @Test
  void noTextFormatsANumberByItself() throws IOException {
    var home = Path.of(System.getProperty("overtake.home", ".."));
    try (var files = Files.walk(home.resolve("report/src/main"))) {
      var found =
          files
              .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
              .flatMap(f -> lines(f).filter(l -> FORMATTED.matcher(l).find()).map(l -> f + l))
              .toList();
      assertEquals(List.of(), found);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
