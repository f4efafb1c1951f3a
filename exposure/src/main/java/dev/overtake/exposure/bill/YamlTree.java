package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads YAML as a tree of nodes, never as objects.
final class YamlTree {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(8 << 20)
          .setMaxAliasesForCollections(20)
          .setAllowDuplicateKeys(true)
          .build();

  private YamlTree() {}

  /// @throws UnreadableBillException when it is no YAML
  static Tree read(String file, String text) {
    try {
      return new Compose(SETTINGS)
          .composeString(text)
          .map(n -> tree(file, n, 0))
          .orElseGet(() -> new Tree(file, 1, 1));
    } catch (MarkedYamlEngineException e) {
      var at = e.getProblemMark().map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1));
      throw new UnreadableBillException(
          file + at.orElse("") + ": not YAML: " + Words.shown(e.getProblem()) + ".");
    } catch (YamlEngineException e) {
      throw new UnreadableBillException(
          file + ":1: not YAML: " + Words.shown(String.valueOf(e.getMessage())) + ".");
    } catch (StackOverflowError e) {
      throw new UnreadableBillException(file + ":1: nested too deeply.");
    }
  }

  /// All documents of a stream.
  ///
  /// @throws UnreadableBillException when one of them is no YAML
  static List<Tree> all(String file, String text) {
    var trees = new ArrayList<Tree>();
    try {
      new Compose(SETTINGS).composeAllFromString(text).forEach(n -> trees.add(tree(file, n, 0)));
    } catch (YamlEngineException | StackOverflowError e) {
      throw new UnreadableBillException(file + ":1: not YAML.");
    }
    return trees;
  }

  private static Tree tree(String file, Node node, int depth) {
    var mark = node.getStartMark();
    var tree =
        new Tree(
            file,
            mark.map(m -> m.getLine() + 1).orElse(1),
            mark.map(m -> m.getColumn() + 1).orElse(1));
    if (depth > Tree.DEEPEST) {
      throw new UnreadableBillException(tree.place() + ": nested too deeply.");
    }
    switch (node) {
      case MappingNode mapping ->
          mapping
              .getValue()
              .forEach(t -> {
                if (t.getKeyNode() instanceof ScalarNode key) {
                  tree.field(key.getValue(), tree(file, t.getValueNode(), depth + 1));
                }
              });
      case SequenceNode list -> list.getValue().forEach(n -> tree.item(tree(file, n, depth + 1)));
      case ScalarNode scalar -> {
        if (!scalar.getTag().getValue().endsWith(":null")) {
          tree.says(scalar.getValue());
        }
      }
      default -> {}
    }
    return tree;
  }
}
