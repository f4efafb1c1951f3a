package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Every command writes the same in every format, whatever language the computer speaks.
@Isolated
class LanguagesTest {
  @TempDir private Path folder;

  @Test
  void theBytesDoNotHangOnTheLanguageOfTheComputer() throws Exception {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      var commands = EveryCommand.in(folder);
      var plain = bytes(commands);
      for (var language : List.of("de", "tr", "ar")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        var spoken = bytes(commands);
        plain.forEach(
            (what, text) -> assertTrue(text.equals(spoken.get(what)), language + " " + what));
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  /// What each command writes in each format, as text that shows every byte.
  private Map<String, String> bytes(List<List<String>> commands) throws IOException {
    var all = new TreeMap<String, String>();
    for (var command : commands) {
      for (var format : Format.values()) {
        var file = folder.resolve("said." + format.ending());
        var code = EveryCommand.run(command, "-o", file.toString()).code();
        assertTrue(code == 0 || code == Exit.USAGE, command + " " + format);
        if (code == 0) {
          all.put(command + " " + format, Files.readString(file, StandardCharsets.ISO_8859_1));
          Files.delete(file);
        }
      }
    }
    return all;
  }
}
