package dev.overtake.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Conformance and speed of the system-dynamics engine.
final class DynamicsBench {
  private DynamicsBench() {}

  static void run(Report report, List<String> options) throws IOException {
    var at = options.indexOf("--suite");
    var suite =
        at >= 0 && at + 1 < options.size()
            ? Path.of(options.get(at + 1))
            : M3.folder().resolve("../../dynamics/tests").normalize();
    if (!Files.isDirectory(suite)) {
      report.note("skipped: no test models in " + suite + "; name them with --suite DIR");
      return;
    }
    report.title("Test models in " + suite.getFileName());
    var outcomes = Suite.run(suite);
    for (var outcome : outcomes) {
      report.note("%-46s %-6s %s".formatted(outcome.folder(), outcome.format(), outcome.verdict()));
    }
    for (var format : List.of("mdl", "xmile")) {
      var all = outcomes.stream().filter(o -> o.format().equals(format)).toList();
      report.figure(
          "%s: passed of %d".formatted(format, all.size()),
          all.stream().filter(Suite.Outcome::passed).count());
    }
  }
}
