package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What JSON, XML and YAML have in common: texts, fields and items that know where they stand.
///
/// An XML element is a node whose attributes and children are fields; its children are also its
/// items, whatever they are called, which is how CycloneDX writes lists.
public final class Tree {
  /// Deeper files are refused before they can exhaust a stack.
  static final int DEEPEST = 200;

  private final String file;
  private final int line;
  private final int column;
  private final Map<String, List<Tree>> fields = new LinkedHashMap<>();
  private final List<Tree> items = new ArrayList<>();
  private @Nullable String text;

  Tree(String file, int line, int column) {
    this.file = file;
    this.line = line;
    this.column = column;
  }

  void says(String value) {
    text = value;
  }

  void field(String name, Tree value) {
    fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  void item(Tree value) {
    items.add(value);
  }

  /// The line it stands on.
  public int line() {
    return line;
  }

  String place() {
    return file + ":" + line + ":" + column;
  }

  /// Whether it is a text and nothing else.
  public boolean isText() {
    return text != null && fields.isEmpty() && items.isEmpty();
  }

  /// Whether it has nothing but items, or nothing at all.
  public boolean isList() {
    return fields.isEmpty() && text == null;
  }

  /// Whether it has a field.
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /// Names of its fields, in their order.
  public Set<String> names() {
    return fields.keySet();
  }

  /// Its own text, empty when it has none.
  public String text() {
    return text == null ? "" : text.strip();
  }

  /// The text of the first field of that name, empty when there is none.
  public String text(String name) {
    return get(name).map(Tree::text).orElse("");
  }

  /// The first field of that name.
  public Optional<Tree> get(String name) {
    return Optional.ofNullable(fields.get(name)).map(List::getFirst);
  }

  /// A field of a field.
  public Optional<Tree> get(String name, String within) {
    return get(name).flatMap(t -> t.get(within));
  }

  /// What stands in it without a name.
  public List<Tree> items() {
    return items;
  }

  /// All fields of that name.
  public List<Tree> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /// The items of the fields of that name. A single mapping or text counts as a list of one.
  public List<Tree> list(String name) {
    var all = new ArrayList<Tree>();
    for (var value : fields.getOrDefault(name, List.of())) {
      if (!value.items.isEmpty()) {
        all.addAll(value.items);
      } else if (!value.isList()) {
        all.add(value);
      }
    }
    return all;
  }

  /// The texts of a list's items.
  public List<String> texts(String name) {
    return list(name).stream().map(Tree::text).filter(t -> !t.isEmpty()).toList();
  }
}
