package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;

/// Reads what teams have lying about as trees: JSON with comments, YAML of several documents.
public final class Trees {
  private Trees() {}

  /// All documents of a text.
  ///
  /// @throws UnreadableBillException when it is neither
  public static List<Tree> read(String file, String text) {
    var first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == '{' || first == '['
        ? List.of(JsonTree.read(file, text, new ArrayList<>()))
        : YamlTree.all(file, text);
  }
}
