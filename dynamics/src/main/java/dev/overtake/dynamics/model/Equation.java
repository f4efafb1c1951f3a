package dev.overtake.dynamics.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One equation of a model as it was written. A variable with subscripts may have several, each for
/// some of its elements; later ones win.
///
/// @param name as spelt in the model
/// @param subscripts elements or dimensions on the left, none for a scalar
/// @param except combinations of subscripts that this equation does not define
/// @param expression null for a bare graphical function
/// @param initial of a stock, or of an auxiliary that starts from another value; else null
/// @param table of a graphical function; else null
public record Equation(
    String name,
    Kind kind,
    List<String> subscripts,
    List<List<String>> except,
    @Nullable Expression expression,
    @Nullable Expression initial,
    @Nullable Table table,
    boolean nonNegative,
    String units,
    String documentation,
    Position position) {

  public Equation {
    subscripts = List.copyOf(subscripts);
    except = List.copyOf(except);
  }

  /// The same with another right-hand side.
  public Equation with(Expression other) {
    return new Equation(
        name,
        kind,
        subscripts,
        except,
        other,
        initial,
        table,
        nonNegative,
        units,
        documentation,
        position);
  }

  /// What an equation defines.
  public enum Kind {
    /// A quantity that accumulates: the expression is its net flow.
    STOCK,
    /// A rate of change.
    FLOW,
    /// Anything else that follows from other variables.
    AUXILIARY,
    /// A graphical function to be called by name.
    LOOKUP
  }
}
