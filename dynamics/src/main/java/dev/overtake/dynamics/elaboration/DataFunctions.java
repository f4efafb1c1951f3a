package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Vensim's functions that read a data variable at other times than now.
final class DataFunctions {
  private static final Node HALF = new Node.Constant(0.5);
  private static final double SLACK = 1e-6;

  private final Elaborator elaborator;
  private final Translator translator;

  DataFunctions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
  }

  /// Such a function; null where it is none.
  @Nullable Node call(Expression.Call call, Scope scope) {
    var x = call.arguments();
    return switch (call.function()) {
      case "get_data_between_times" -> between(x, scope);
      case "get_data_at_time" -> {
        Functions.check(x, 2, "GET DATA AT TIME", scope);
        var data = data(x, scope);
        var table = elaborator.table(data.between().table(points(data).x(), points(data).y()));
        yield new Node.Lookup(table, Node.Reading.PLAIN, translator.node(x.get(1), scope));
      }
      case "get_data_first_time" -> {
        Functions.check(x, 1, "GET DATA FIRST TIME", scope);
        yield new Node.Constant(points(data(x, scope)).first());
      }
      case "get_data_last_time" -> {
        Functions.check(x, 1, "GET DATA LAST TIME", scope);
        yield new Node.Constant(points(data(x, scope)).end());
      }
      case "get_data_total_points" -> {
        Functions.check(x, 1, "GET DATA TOTAL POINTS", scope);
        yield new Node.Constant(points(data(x, scope)).x().length);
      }
      default -> null;
    };
  }

  /// By straight lines for a mode near 0; from 1 on the point at or after the time, and from -1 the
  /// point before it, the time cut to whole steps: so does Vensim's own output, whatever its help
  /// says.
  private Node between(List<Expression> x, Scope scope) {
    Functions.check(x, 3, "GET DATA BETWEEN TIMES", scope);
    var table = elaborator.table(points(data(x, scope)));
    var at = translator.node(x.get(1), scope);
    var mode = translator.node(x.get(2), scope);
    var step = new Node.Slot(Program.DT);
    var start = translator.node(elaborator.model.start(), scope);
    var since = new Node.Binary(Operator.SUBTRACT, at, start);
    var steps =
        new Node.Apply(
            Intrinsic.FLOOR,
            List.of(
                new Node.Binary(
                    Operator.ADD,
                    new Node.Binary(Operator.DIVIDE, since, step),
                    new Node.Constant(SLACK))));
    var whole =
        new Node.Binary(Operator.ADD, start, new Node.Binary(Operator.MULTIPLY, steps, step));
    var slack = new Node.Binary(Operator.MULTIPLY, new Node.Constant(SLACK), step);
    var next =
        new Node.Lookup(
            table, Node.Reading.FORWARD, new Node.Binary(Operator.SUBTRACT, whole, slack));
    var before =
        new Node.Lookup(
            table, Node.Reading.BACKWARD, new Node.Binary(Operator.SUBTRACT, whole, slack));
    var line = new Node.Lookup(table, Node.Reading.PLAIN, at);
    return new Node.Choice(
        new Node.Binary(Operator.AT_LEAST, mode, HALF),
        next,
        new Node.Choice(
            new Node.Binary(Operator.AT_MOST, mode, new Node.Constant(-0.5)), before, line));
  }

  private static Table points(Expression.Data data) {
    return data.series().values().iterator().next();
  }

  /// The data of the element that the first argument names.
  private Expression.Data data(List<Expression> x, Scope scope) {
    if (x.getFirst() instanceof Expression.Reference(var name, var subscripts)) {
      var variable = elaborator.variables.find(Names.canonical(name));
      if (variable != null) {
        var elements = translator.elements(subscripts, variable, scope);
        var defined = variable.defined().get(elements);
        if (defined != null && defined.equation().expression() instanceof Expression.Data data) {
          if (data.series().isEmpty()) {
            throw scope.fault("'" + name.strip() + "' has no data: give them by --data");
          }
          return data;
        }
      }
      throw scope.fault("'" + name.strip() + "' is no data variable");
    }
    throw scope.fault("the first argument of a function that reads data names a data variable");
  }
}
