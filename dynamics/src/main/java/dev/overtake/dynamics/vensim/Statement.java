package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entry of a Vensim file, understood: a dimension, or the equations of a variable.
record Statement(
    List<Dimension> dimensions, List<Equation> equations, @Nullable External external) {
  private static final Set<String> CHECKS = Set.of(":TEST INPUT:", ":THE CONDITION:", ":IMPLIES:");

  /// Understands an entry; checks of reality say nothing of how the model runs.
  static Statement read(Entry entry, Files files) {
    var cursor = new Cursor(entry);
    if (cursor.rest().stream()
        .anyMatch(t -> t.type() == Token.Type.SIGN && CHECKS.contains(t.text()))) {
      return new Statement(List.of(), List.of(), null);
    }
    var first = cursor.next();
    if (first.type() != Token.Type.NAME && first.type() != Token.Type.QUOTED) {
      throw cursor.fault("expected the name of a variable, found '" + first.text() + "'");
    }
    if (cursor.sign(":")) {
      return of(new DimensionReader(cursor, files).dimension());
    }
    if (cursor.sign("<->")) {
      return of(new DimensionReader(cursor, files).alias());
    }
    if (cursor.sign(":IS:")) {
      // A text has no part in a run but where it names a file.
      return new Statement(List.of(), List.of(), null);
    }
    var reader = new EquationReader(cursor);
    var equation = reader.equation();
    var call = reader.call();
    if (call == null) {
      var equations = new ArrayList<>(List.of(equation));
      equations.addAll(reader.results());
      return new Statement(List.of(), equations, null);
    }
    return new Statement(List.of(), List.of(), new External(call, equation, reader.between()));
  }

  private static Statement of(Dimension dimension) {
    return new Statement(List.of(dimension), List.of(), null);
  }
}
