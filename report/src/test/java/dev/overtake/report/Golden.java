package dev.overtake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.overtake.evidence.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Texts that must stay as they were read and found right, in `src/test/resources/golden`.
///
/// Styles and scripts are left out: they change looks and no word. With `-Dovertake.golden=write`
/// they are written anew: read the difference before it is committed.
final class Golden {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SHORT_HASH = Pattern.compile("evidence [0-9a-f]{12}\\b");
  private static final Pattern STYLE =
      Pattern.compile("(?s)(<style>|<script>).*?(</style>|</script>)");

  private Golden() {}

  /// The text is that of the file, but for versions and hashes.
  static void same(String name, String text) {
    var page = name.endsWith(".html") || name.endsWith(".svg");
    var now = plain(page ? STYLE.matcher(text).replaceAll("$1$2") : text);
    var file =
        Path.of(System.getProperty("overtake.home", ".."))
            .resolve("report/src/test/resources/golden")
            .resolve(name);
    try {
      if ("write".equals(System.getProperty("overtake.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, now);
        return;
      }
      var kept = Files.readString(file);
      if (!kept.equals(now)) {
        differ(name, kept.split("\n", -1), now.split("\n", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String text) {
    var plain = HASH.matcher(text).replaceAll("HASH");
    plain = SHORT_HASH.matcher(plain).replaceAll("evidence HASH");
    return plain
        .replace("Overtake " + Engine.version(), "Overtake VERSION")
        .replace("ngine " + Engine.version(), "ngine VERSION")
        .replace("\"engine\" : \"" + Engine.version(), "\"engine\" : \"VERSION");
  }

  private static void differ(String name, String[] kept, String[] now) {
    for (var i = 0; i < Math.min(kept.length, now.length); i++) {
      assertEquals(kept[i], now[i], name + ", line " + (i + 1));
    }
    fail(name + " has " + now.length + " lines instead of " + kept.length);
  }
}
