package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Equation.Kind;
import java.util.Optional;

/// Which stocks and flows of a document may not be negative.
record Behaviour(Xml root) {

  /// Set on the variable, else for its kind in the model, else in the file.
  boolean nonNegative(Xml element, Kind kind, String model) {
    if (kind == Kind.AUXILIARY) {
      return false;
    }
    var tag = kind == Kind.STOCK ? "stock" : "flow";
    var own = element.first("non_negative");
    var byModel =
        root.all("model")
            .filter(m -> m.attribute("name").equals(model))
            .findFirst()
            .flatMap(m -> of(m, tag));
    return own.or(() -> byModel)
        .or(() -> of(root, tag))
        .map(x -> !x.text().toString().strip().equalsIgnoreCase("false"))
        .orElse(false);
  }

  private static Optional<Xml> of(Xml of, String tag) {
    var behaviour = of.first("behavior");
    return behaviour
        .flatMap(b -> b.first(tag))
        .flatMap(t -> t.first("non_negative"))
        .or(() -> behaviour.flatMap(b -> b.first("non_negative")));
  }
}
