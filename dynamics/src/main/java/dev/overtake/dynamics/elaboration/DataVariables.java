package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The variables of a model whose values are data: they have no equation and get a series for each
/// of their elements. Without one they cannot be worked out.
public final class DataVariables {
  private DataVariables() {}

  /// Their names, of arrays those of all elements, as spelt in the model.
  public static List<String> names(Model model) {
    var variables = new Variables(model.equations(), new Dimensions(model));
    var names = new ArrayList<String>();
    for (var variable : variables.all()) {
      variable
          .defined()
          .forEach((elements, defined) -> {
            if (defined.equation().expression() instanceof Expression.Data) {
              names.add(variables.spelt(variable, elements));
            }
          });
    }
    return names;
  }

  /// A name as it is compared, whatever blanks stand about its brackets.
  public static String key(String name) {
    return Names.canonical(name.replaceAll("\\s*([\\[\\],])\\s*", "$1"));
  }

  /// The same model with data. Series that no data variable asks for are left aside.
  public static Model given(Model model, List<DataSeries> series) {
    var dimensions = new Dimensions(model);
    var byName = new HashMap<String, DataSeries>();
    series.forEach(s -> byName.put(key(s.variable()), s));
    var variables = new Variables(model.equations(), dimensions);
    return model.with(
        model.equations().stream()
            .map(e ->
                e.expression() instanceof Expression.Data data
                    ? e.with(
                        new Expression.Data(
                            data.between(), tables(e, dimensions, variables, byName)))
                    : e)
            .toList());
  }

  private static Map<List<String>, Table> tables(
      Equation equation,
      Dimensions dimensions,
      Variables variables,
      Map<String, DataSeries> byName) {
    var tables = new HashMap<List<String>, Table>();
    var variable = variables.find(Names.canonical(equation.name()));
    var left = equation.subscripts().stream().map(Names::canonical).toList();
    for (var elements : dimensions.combinations(left)) {
      var spelt = variable == null ? equation.name() : variables.spelt(variable, elements);
      var own = byName.get(key(spelt));
      if (own != null) {
        tables.put(elements, Table.of(own.times(), own.values(), Table.Kind.CONTINUOUS));
      }
    }
    if (!tables.isEmpty()) {
      // An array of which some elements have data: the others are missing, as in Vensim.
      var missing =
          Table.of(new double[] {0}, new double[] {DataSeries.MISSING}, Table.Kind.CONTINUOUS);
      dimensions.combinations(left).forEach(e -> tables.putIfAbsent(e, missing));
    }
    return tables;
  }
}
