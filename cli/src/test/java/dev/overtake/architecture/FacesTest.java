package dev.overtake.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A face holds no logic: the command line parses what was typed, asks the application and prints.
class FacesTest {
  private static final int MOST_LINES = 2_600;

  /// Types of engines that commands name, each with its reason.
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          entry("dev.overtake.dynamics.ensemble.Sampling", "--sampling chooses one"),
          entry("dev.overtake.dynamics.model.Model$Method", "--method chooses one"),
          entry("dev.overtake.estimation.Quantity", "--quantity chooses one"),
          entry("dev.overtake.estimation.ranking.Rating$Interval", "--interval chooses one"),
          entry("dev.overtake.estimation.Parallel", "the host says on which threads to work"),
          entry("dev.overtake.evidence.Workspace", "where the workspace stands by convention"),
          entry("dev.overtake.dynamics.ensemble.Ensemble", "how many runs are done so far"),
          entry("dev.overtake.claims.CheckResult", "the exit code says what was read"),
          entry("dev.overtake.evidence.ObservationImport$Merged", "the exit code tells conflicts"),
          entry("dev.overtake.evidence.QueryResult", "a note says that rows were left out"),
          entry("dev.overtake.evidence.RaceFolder$Checked", "the exit code tells faults"),
          entry("dev.overtake.race.standing.Standing", "--fail-on reads the answer"),
          entry("dev.overtake.race.standing.IndicatorStanding", "--fail-on reads the answer"),
          entry("dev.overtake.race.standing.PillarStanding", "--fail-on reads the answer"),
          entry("dev.overtake.race.lead.LeadChange", "--fail-on reads the answer"),
          entry("dev.overtake.race.call.Leader$Open", "--fail-on reads the answer"));

  @Test
  void commandsNameNoEngineWithoutAReason() {
    var used = new TreeSet<String>();
    Shipped.classes(Set.of("cli")).stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(type -> Shipped.CLASSES.contain(type.getName()))
        .filter(type -> Shipped.ENGINES.contains(Shipped.module(type)))
        .forEach(type -> used.add(type.getName()));
    assertEquals(new TreeSet<>(NAMED.keySet()), used, () -> Shipped.lines(used));
  }

  @Test
  void theCommandLineIsShort() throws IOException {
    try (var files = Files.walk(Shipped.home().resolve("cli/src/main/java"))) {
      var lines = files.filter(Files::isRegularFile).flatMap(FacesTest::lines).count();
      assertTrue(lines <= MOST_LINES, "the command line has " + lines + " lines");
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
