package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a stock's net flow is made of.
///
/// @param named whether it is inflows less outflows, in that order, and nothing else
record NetFlow(List<String> into, List<String> from, boolean named) {

  static NetFlow of(Equation stock) {
    var into = new ArrayList<String>();
    var from = new ArrayList<String>();
    var named = parts(stock.expression(), into, from);
    return new NetFlow(into, from, named);
  }

  /// A sum of flows that begins with an inflow, or with 0.
  private static boolean parts(@Nullable Expression net, List<String> into, List<String> from) {
    return switch (net) {
      case null -> false;
      case Expression.Constant(var value) -> value == 0;
      case Expression.Reference(var name, var subscripts) -> {
        into.add(name);
        yield subscripts.isEmpty();
      }
      case Expression.Binary(var operator, var left, var right)
          when right instanceof Expression.Reference(var name, var subscripts)
              && subscripts.isEmpty() -> {
        var whole = parts(left, into, from);
        (operator == Operator.ADD ? into : from).add(name);
        // Inflows are written first: the order of the sum must not change.
        yield whole
            && ((operator == Operator.ADD && from.isEmpty()) || operator == Operator.SUBTRACT);
      }
      default -> false;
    };
  }
}
