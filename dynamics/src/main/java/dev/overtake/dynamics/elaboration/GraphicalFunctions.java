package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import dev.overtake.dynamics.program.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Graphical functions where they are read.
final class GraphicalFunctions {
  private final Elaborator elaborator;
  private final Translator translator;

  GraphicalFunctions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
  }

  /// A graphical function called by its name or by one of the functions that read them.
  @Nullable Node call(Expression.Call call, Scope scope) {
    var direct = table(call.function(), call.subscripts(), scope);
    if (direct != null) {
      Functions.check(call.arguments(), 1, call.function(), scope);
      return new Node.Lookup(
          direct, Node.Reading.PLAIN, translator.node(call.arguments().getFirst(), scope));
    }
    if (call.function().equals("lookup_area")) {
      Functions.check(call.arguments(), 3, "LOOKUP AREA", scope);
      return Keepers.minus(area(call, 2, scope), area(call, 1, scope));
    }
    var reading =
        switch (call.function()) {
          case "lookup", "with_lookup" -> Node.Reading.PLAIN;
          case "lookup_extrapolate" -> Node.Reading.EXTRAPOLATE;
          case "lookup_forward" -> Node.Reading.FORWARD;
          case "lookup_backward" -> Node.Reading.BACKWARD;
          case "lookup_invert", "lookupinv" -> Node.Reading.INVERSE;
          default -> null;
        };
    if (reading == null) {
      return null;
    }
    Functions.check(call.arguments(), 2, call.function(), scope);
    var first = call.function().equals("with_lookup") ? 1 : 0;
    var at = translator.node(call.arguments().get(1 - first), scope);
    return read(call.arguments().get(first), reading, at, call.function(), scope);
  }

  private Node area(Expression.Call call, int end, Scope scope) {
    var to = translator.node(call.arguments().get(end), scope);
    return read(call.arguments().getFirst(), Node.Reading.AREA, to, "LOOKUP AREA", scope);
  }

  private Node read(
      Expression function, Node.Reading reading, Node at, String caller, Scope scope) {
    return switch (function) {
      case Expression.Inline(var table) -> new Node.Lookup(elaborator.table(table), reading, at);
      case Expression.Reference(var name, var subscripts) -> {
        var table = table(Names.canonical(name), subscripts, scope);
        if (table == null) {
          throw scope.fault("'" + name.strip() + "' is no graphical function");
        }
        yield new Node.Lookup(table, reading, at);
      }
      default -> throw scope.fault(caller + " needs a graphical function");
    };
  }

  private @Nullable Integer table(String name, List<Subscript> subscripts, Scope scope) {
    var variable = elaborator.variables.find(name);
    if (variable == null || !variable.graphical()) {
      return null;
    }
    return elaborator.tableOf(name, translator.elements(subscripts, variable, scope));
  }
}
