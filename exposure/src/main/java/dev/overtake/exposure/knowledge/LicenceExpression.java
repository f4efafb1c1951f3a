package dev.overtake.exposure.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A licence, or several of which all hold or of which one may be chosen.
///
/// [SPDX Specification 3.0.1, annex B: SPDX license expressions]
public sealed interface LicenceExpression {
  /// A single licence.
  ///
  /// @param text as written
  /// @param known null when the table does not have it
  record One(String text, @Nullable Licence known) implements LicenceExpression {}

  /// All of them hold at once.
  record All(List<LicenceExpression> parts) implements LicenceExpression {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// Who uses it may choose one.
  record Choice(List<LicenceExpression> parts) implements LicenceExpression {
    public Choice {
      parts = List.copyOf(parts);
    }
  }

  /// Both hold; the same licence twice is one.
  default LicenceExpression and(LicenceExpression other) {
    var parts =
        Stream.of(this, other)
            .flatMap(e -> e instanceof All all ? all.parts().stream() : Stream.of(e))
            .toList();
    var ids = new HashSet<String>();
    var distinct = parts.stream().filter(p -> ids.add(p.id())).toList();
    return distinct.size() == 1 ? distinct.getFirst() : new All(distinct);
  }

  /// Whether a restriction applies: of all that hold it is enough that one has it; of a choice all
  /// must. What the table does not know is unknown.
  default Ternary restricts(Function<Licence, Ternary> restriction) {
    return switch (this) {
      case One one -> one.known() == null ? Ternary.UNKNOWN : restriction.apply(one.known());
      case All all -> Ternary.any(all.parts().stream().map(p -> p.restricts(restriction)).toList());
      case Choice choice ->
          choice.parts().stream()
              .map(p -> p.restricts(restriction))
              .reduce(Ternary.TRUE, Ternary::and);
    };
  }

  /// The one licence of the table that it means; empty for several and for one that is not known.
  default Optional<Licence> single() {
    return this instanceof One one ? Optional.ofNullable(one.known()) : Optional.empty();
  }

  /// Licences that the table knows, in the order of the expression.
  default List<Licence> listed() {
    return switch (this) {
      case One one -> Stream.ofNullable(one.known()).toList();
      case All all -> all.parts().stream().flatMap(p -> p.listed().stream()).toList();
      case Choice choice -> choice.parts().stream().flatMap(p -> p.listed().stream()).toList();
    };
  }

  /// With the table's ids, where it has them.
  default String id() {
    return written(one -> one.known() == null ? one.text() : one.known().id());
  }

  /// With the table's names, where it has them.
  default String name() {
    return written(one -> one.known() == null ? one.text() : one.known().name());
  }

  private String written(Function<One, String> leaf) {
    return switch (this) {
      case One one -> leaf.apply(one);
      case All all -> joined(all.parts(), " AND ", leaf);
      case Choice choice -> joined(choice.parts(), " OR ", leaf);
    };
  }

  private static String joined(
      List<LicenceExpression> parts, String between, Function<One, String> leaf) {
    return parts.stream()
        .map(p -> p instanceof One ? p.written(leaf) : "(" + p.written(leaf) + ")")
        .collect(Collectors.joining(between));
  }
}
