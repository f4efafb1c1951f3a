package dev.overtake.dynamics.model;

import java.util.List;

/// A model as it was written, whatever the format.
///
/// @param equations every one, those of modules under their full names
/// @param start expression of the first time; likewise the others
/// @param savePeriod time between saved results
/// @param invalidElement what the number of an element that a dimension does not have gives: 0 or
///   NaN
public record Model(
    String name,
    Dialect dialect,
    List<Equation> equations,
    List<Dimension> dimensions,
    List<Macro> macros,
    Expression start,
    Expression stop,
    Expression step,
    Expression savePeriod,
    Method method,
    String timeUnits,
    double invalidElement,
    Position position) {

  public Model {
    equations = List.copyOf(equations);
    dimensions = List.copyOf(dimensions);
    macros = List.copyOf(macros);
  }

  /// The same with other equations.
  public Model with(List<Equation> others) {
    return new Model(
        name,
        dialect,
        others,
        dimensions,
        macros,
        start,
        stop,
        step,
        savePeriod,
        method,
        timeUnits,
        invalidElement,
        position);
  }

  /// Where the meaning of functions differs.
  public enum Dialect {
    /// The standard.
    XMILE,
    /// Vensim's.
    VENSIM
  }

  /// How stocks are advanced.
  public enum Method {
    /// Euler's method.
    EULER,
    /// Euler's method for difference equations, as Vensim has it: what is no stock is saved as it
    /// was at the time saved before.
    DIFFERENCE,
    /// The midpoint method of second order, Vensim's.
    MIDPOINT,
    /// Heun's method of second order, Stella's.
    RK2,
    /// The classical method of fourth order.
    RK4,
    /// Dormand and Prince's pair with an adapted step.
    RK45
  }
}
