package dev.overtake.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of a YAML file that knows where its values stand: race definitions, scenarios,
/// manifests. It is read as nodes, never as objects, so that no content can do more than be wrong.
public final class YamlMap {
  private static final int LONGEST = 1 << 20;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LONGEST).setMaxAliasesForCollections(20).build();

  private final String file;
  private final Node node;
  private final Map<String, Node> values;
  private final Faults faults;

  private YamlMap(String file, Node node, Map<String, Node> values, Faults faults) {
    this.file = file;
    this.node = node;
    this.values = values;
    this.faults = faults;
  }

  /// The mapping that a file holds, with the keys it may have.
  public static Optional<YamlMap> parse(
      String file, String text, List<String> keys, Faults faults) {
    try {
      var root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty()) {
        faults.add(file, 1, 0, "empty, expected a mapping", "start with `id:`");
      }
      return root.flatMap(n -> of(file, n, keys, faults));
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark();
      var line = mark.map(m -> m.getLine() + 1).orElse(1);
      var column = mark.map(m -> m.getColumn() + 1).orElse(0);
      faults.add(file, line, column, "not YAML: " + e.getProblem(), "check quotes and indents");
    } catch (YamlEngineException e) {
      faults.add(file, 1, 0, "not YAML: " + e.getMessage(), "check quotes and indents");
    } catch (StackOverflowError e) {
      // The parser descends once per level and sets no bound of its own.
      faults.add(file, 1, 0, "nested too deeply", "four levels are enough");
    }
    return Optional.empty();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /// A text that may not be absent or empty.
  public String text(String key) {
    var text = text(key, "");
    if (text.isBlank() && (!has(key) || values.get(key) instanceof ScalarNode)) {
      fault(key, "'" + key + "' is missing or empty", "add `" + key + ": …`");
    }
    return text;
  }

  public String text(String key, String otherwise) {
    var value = values.get(key);
    return value == null ? otherwise : scalar(value);
  }

  public double number(String key, double otherwise, double most) {
    if (!has(key)) {
      return otherwise;
    }
    var value = Numbers.parse(text(key));
    if (value == null || value < 0 || value > most) {
      fault(key, "'" + text(key, "") + "' is no number from 0 to " + most, "");
      return otherwise;
    }
    return value;
  }

  /// A list of texts.
  public List<String> texts(String key) {
    return nodes(key).stream().map(this::scalar).toList();
  }

  /// A list of mappings.
  public <T> List<T> maps(String key, List<String> keys, Function<YamlMap, T> reading) {
    return nodes(key).stream()
        .flatMap(n -> of(file, n, keys, faults).stream())
        .map(reading)
        .toList();
  }

  /// A mapping within; an absent one is empty.
  public YamlMap map(String key, List<String> keys) {
    var value = values.get(key);
    return Optional.ofNullable(value)
        .flatMap(n -> of(file, n, keys, faults))
        .orElseGet(() -> new YamlMap(file, node, Map.of(), faults));
  }

  /// Notes what is wrong with a value; with the whole mapping where the key is absent.
  public void fault(String key, String what, String fix) {
    fault(values.getOrDefault(key, node), what, fix);
  }

  private List<Node> nodes(String key) {
    var value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    fault(value, "'" + key + "' is no list", "write it as [a, b] or one `- ` per line");
    return List.of();
  }

  private String scalar(Node value) {
    if (value instanceof ScalarNode scalar) {
      var text = scalar.getValue();
      if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
        fault(value, "a control character in '" + text + "'", "remove it");
      }
      return text;
    }
    fault(value, "expected a text", "write it on one line, in quotes");
    return "";
  }

  private void fault(Node value, String what, String fix) {
    fault(file, value, what, fix, faults);
  }

  private static void fault(String file, Node value, String what, String fix, Faults faults) {
    var mark = value.getStartMark();
    faults.add(
        file,
        mark.map(m -> m.getLine() + 1).orElse(1),
        mark.map(m -> m.getColumn() + 1).orElse(0),
        what,
        fix);
  }

  private static Optional<YamlMap> of(String file, Node node, List<String> keys, Faults faults) {
    if (!(node instanceof MappingNode mapping)) {
      fault(file, node, "expected a mapping", "write `key: value`, one per line", faults);
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, Node>();
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!keys.contains(key)) {
        var guess = Spelling.didYouMean(key, keys);
        var fix = guess.isEmpty() ? "the keys are " + String.join(", ", keys) : guess;
        fault(file, tuple.getKeyNode(), "unknown key '" + key + "'", fix, faults);
      } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        fault(file, tuple.getKeyNode(), "key '" + key + "' stands twice", "remove one", faults);
      }
    }
    return Optional.of(new YamlMap(file, mapping, values, faults));
  }
}
