package dev.overtake.exposure.scenario;

import dev.overtake.evidence.Faults;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.ScenarioHeader;
import dev.overtake.evidence.YamlMap;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.scenario.Effect.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/// Reads scenario files. Their vocabulary is closed: a word that means nothing is a fault with its
/// place, never ignored.
public final class Scenarios {
  private static final List<String> KEYS =
      List.of("deny", "revoke", "require", "raise", "where", "to", "notice", "because");
  private static final List<String> TERMS =
      List.of("revocable", "conditional", "research", "withheld-here");

  private Scenarios() {}

  /// Every scenario of a folder, by the names of their files.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  /// @throws IOException when the folder cannot be read
  public static List<Scenario> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var scenarios = new ArrayList<Scenario>();
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        scenarios.add(file(file));
      }
      return scenarios;
    }
  }

  /// One scenario.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  /// @throws IOException when the file cannot be read
  public static Scenario file(Path file) throws IOException {
    return read(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
  }

  /// One scenario from its text.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  public static Scenario read(String name, String text) {
    var faults = new Faults();
    var scenario =
        YamlMap.parse(name, text, ScenarioHeader.keysWith("effects"), faults)
            .map(yaml ->
                new Scenario(
                    ScenarioHeader.read(yaml), yaml.maps("effects", KEYS, Scenarios::effect)));
    if (!faults.isEmpty() || scenario.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
    return scenario.get();
  }

  private static Effect effect(YamlMap yaml) {
    var verb = verb(yaml);
    return new Effect(
        verb,
        selector(yaml, "where", Condition.OF_COMPONENT),
        selector(yaml, "to", Condition.OF_BUSINESS),
        verb == Verb.REQUIRE ? yaml.text("require") : "",
        yaml.text("notice", ""),
        yaml.text("because"));
  }

  private static Verb verb(YamlMap yaml) {
    for (var verb : Verb.values()) {
      var words = verb.word().split(" ", 2);
      if (words.length == 1 ? yaml.has(words[0]) : yaml.text(words[0], "").equals(words[1])) {
        return verb;
      }
    }
    var all = Stream.of(Verb.values()).map(v -> v.word().replace(" ", ": ")).toList();
    var written =
        Stream.of("deny", "revoke", "raise").filter(yaml::has).findFirst().orElse("because");
    yaml.fault(written, "an effect without a known verb", "write one of " + String.join(", ", all));
    return Verb.RAISE_PRICE;
  }

  private static Selector selector(YamlMap yaml, String key, List<Condition> allowed) {
    var map = yaml.map(key, allowed.stream().map(Condition::word).toList());
    var conditions = new EnumMap<Condition, List<String>>(Condition.class);
    for (var condition : allowed) {
      var name = condition.word();
      if (map.has(name)) {
        var values = map.texts(name);
        if (values.isEmpty()) {
          map.fault(name, "'" + name + "' lists nothing", "write it as [US, CN]");
        }
        for (var value : values) {
          check(map, condition, value);
        }
        conditions.put(condition, values);
      }
    }
    return new Selector(conditions);
  }

  private static void check(YamlMap map, Condition condition, String value) {
    var name = condition.word();
    switch (condition.form()) {
      case JURISDICTIONS -> {
        if (!Jurisdictions.isOne(value.replaceFirst("^!", ""))) {
          map.fault(name, "'" + value + "' is no jurisdiction", "write it as US, EU, US-CO or !US");
        }
      }
      case TERMS -> {
        if (!TERMS.contains(value)) {
          map.fault(name, "'" + value + "' is no term", "choose from " + String.join(", ", TERMS));
        }
      }
      case NUMBERS -> {
        if (!value.matches("\\d+(\\.\\d+)?")) {
          map.fault(name, "'" + value + "' is no number", "write it as 700000000");
        }
      }
      case WORDS -> {}
    }
  }
}
