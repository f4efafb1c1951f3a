package dev.overtake.race.system;

import dev.overtake.evidence.Faults;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.ScenarioHeader;
import dev.overtake.evidence.YamlMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads scenarios of the running system. A lever or nation that the model does not have is a fault
/// with its place.
public final class SystemScenarios {
  private static final List<String> KEYS = List.of("lever", "nation", "times", "from", "until");
  private static final double FOREVER = 3000;

  private SystemScenarios() {}

  /// Every scenario of a folder, by the names of their files.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  /// @throws IOException when the folder cannot be read
  public static List<SystemScenario> folder(Path folder, RaceSystem system) throws IOException {
    try (var files = Files.list(folder)) {
      var scenarios = new ArrayList<SystemScenario>();
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        scenarios.add(file(file, system));
      }
      return scenarios;
    }
  }

  /// One scenario.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  /// @throws IOException when the file cannot be read
  public static SystemScenario file(Path file, RaceSystem system) throws IOException {
    var name = String.valueOf(file.getFileName());
    return read(name, Files.readString(file, StandardCharsets.UTF_8), system);
  }

  static SystemScenario read(String name, String text, RaceSystem system) {
    var faults = new Faults();
    var keys = ScenarioHeader.keysWith("expect", "reason", "effects");
    var scenario = YamlMap.parse(name, text, keys, faults).map(yaml -> scenario(yaml, system));
    if (!faults.isEmpty() || scenario.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
    return scenario.get();
  }

  private static SystemScenario scenario(YamlMap yaml, RaceSystem system) {
    var header = ScenarioHeader.read(yaml);
    return new SystemScenario(
        header,
        expectation(yaml, system),
        yaml.text("reason", ""),
        yaml.maps("effects", KEYS, e -> effect(e, header, system)));
  }

  private static Expectation expectation(YamlMap yaml, RaceSystem system) {
    var expect = yaml.text("expect", "unclear");
    if (system.nations().contains(expect)) {
      return new Expectation.Gain(expect);
    }
    if (expect.equals("none")) {
      return Expectation.Open.NONE;
    }
    if (!expect.equals("unclear")) {
      yaml.fault(
          "expect",
          "'" + expect + "' is no nation of the model",
          "write " + String.join(", ", system.nations()) + ", unclear or none");
    }
    return Expectation.Open.UNCLEAR;
  }

  private static LeverEffect effect(YamlMap yaml, ScenarioHeader header, RaceSystem system) {
    var lever = yaml.text("lever");
    var nation = yaml.text("nation");
    if (!system.levers().contains(lever)) {
      yaml.fault(
          "lever",
          "'" + lever + "' is no lever of the model",
          "choose from " + String.join(", ", system.levers()));
    }
    if (!system.nations().contains(nation)) {
      yaml.fault(
          "nation",
          "'" + nation + "' is no nation of the model",
          "choose from " + String.join(", ", system.nations()));
    }
    var range = yaml.texts("times").stream().map(SystemScenarios::number).toList();
    var low = range.isEmpty() ? null : range.getFirst();
    var high = range.isEmpty() ? null : range.getLast();
    if (range.size() > 2 || low == null || high == null || low > high || low < 0) {
      yaml.fault("times", "'times' is no range of factors", "write one factor, or [0.5, 0.8]");
      return new LeverEffect(lever, nation, 1, 1, FOREVER, FOREVER);
    }
    return new LeverEffect(
        lever,
        nation,
        low,
        high,
        day(yaml, "from", decimal(header.from(), FOREVER)),
        day(yaml, "until", decimal(header.until(), FOREVER)));
  }

  private static @Nullable Double number(String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static double day(YamlMap yaml, String key, double otherwise) {
    if (!yaml.has(key)) {
      return otherwise;
    }
    try {
      return decimal(LocalDate.parse(yaml.text(key)), otherwise);
    } catch (java.time.format.DateTimeParseException e) {
      yaml.fault(key, "'" + yaml.text(key) + "' is no date", "write it as 2027-01-01");
      return otherwise;
    }
  }

  private static double decimal(@Nullable LocalDate day, double otherwise) {
    return day == null ? otherwise : Period.yearOf(day);
  }
}
