package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Token;
import java.util.List;
import java.util.Set;

/// One entry of a Vensim file, understood: a dimension, or the equations of a variable.
record Statement(List<Dimension> dimensions, List<Equation> equations) {
  private static final Set<String> CHECKS = Set.of(":TEST INPUT:", ":THE CONDITION:", ":IMPLIES:");

  /// Understands an entry; checks of reality say nothing of how the model runs.
  static Statement read(Entry entry) {
    var cursor = new Cursor(entry);
    if (cursor.rest().stream()
        .anyMatch(t -> t.type() == Token.Type.SIGN && CHECKS.contains(t.text()))) {
      return new Statement(List.of(), List.of());
    }
    var first = cursor.next();
    if (first.type() != Token.Type.NAME && first.type() != Token.Type.QUOTED) {
      throw cursor.fault("expected the name of a variable, found '" + first.text() + "'");
    }
    if (cursor.sign(":")) {
      return of(new DimensionReader(cursor).dimension());
    }
    if (cursor.sign("<->")) {
      return of(new DimensionReader(cursor).alias());
    }
    return new Statement(List.of(), List.of(new EquationReader(cursor).equation()));
  }

  private static Statement of(Dimension dimension) {
    return new Statement(List.of(dimension), List.of());
  }
}
