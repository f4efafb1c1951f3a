package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Macro;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.program.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calls of a model's macros: each has equations of its own.
final class Macros {
  private final Elaborator elaborator;
  private final Translator translator;
  private final Map<String, Macro> byName = new HashMap<>();
  private final Set<String> expanding = new HashSet<>();

  Macros(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
    elaborator.model.macros().forEach(m -> byName.put(m.name(), m));
  }

  /// @param canonical the name, or the name and the number of a further result
  @Nullable Macro find(String canonical) {
    var colon = canonical.indexOf(':');
    return byName.get(colon < 0 ? canonical : canonical.substring(0, colon));
  }

  private static String result(String function, Macro macro, Scope scope) {
    var colon = function.indexOf(':');
    if (colon < 0) {
      return macro.name();
    }
    var number = Integer.parseInt(function.substring(colon + 1));
    if (number >= macro.outputs().size()) {
      throw scope.fault(
          "the macro %s has %s further results".formatted(macro.name(), macro.outputs().size()));
    }
    return Names.canonical(macro.outputs().get(number));
  }

  /// The slot of a macro's result, its equations worked out anew for these arguments.
  ///
  /// @param function as called
  Node expand(String function, Macro macro, List<Node> arguments, Scope scope) {
    if (!expanding.add(macro.name())) {
      throw scope.fault("the macro " + macro.name() + " calls itself, which is not supported");
    }
    var names = parameters(macro, arguments, scope);
    var own = new ArrayList<Integer>();
    for (var equation : macro.equations()) {
      var at = elaborator.auxiliary(scope, equation.name(), Node.Constant.ZERO);
      own.add(at);
      names.put(Names.canonical(equation.name()), at);
    }
    for (var i = 0; i < own.size(); i++) {
      var inside = new HashMap<>(elaborator.itself(own.get(i)));
      inside.putAll(names);
      elaborator.fill(own.get(i), macro.equations().get(i), scope.inside(inside));
    }
    expanding.remove(macro.name());
    var wanted = result(function, macro, scope);
    var result = names.get(wanted);
    if (result == null) {
      throw scope.fault("the macro " + macro.name() + " has no variable '" + wanted + "'");
    }
    return new Node.Slot(result);
  }

  private Map<String, Integer> parameters(Macro macro, List<Node> arguments, Scope scope) {
    var names = new HashMap<String, Integer>();
    for (var i = 0; i < macro.parameters().size(); i++) {
      var parameter = macro.parameters().get(i);
      var value = i < arguments.size() ? arguments.get(i) : otherwise(parameter, names, scope);
      if (value == null) {
        throw wrong(macro, arguments, scope);
      }
      names.put(
          Names.canonical(parameter.name()), elaborator.auxiliary(scope, parameter.name(), value));
    }
    if (arguments.size() > macro.parameters().size()) {
      throw wrong(macro, arguments, scope);
    }
    return names;
  }

  /// What a parameter is where a call leaves it out; parameters before it may stand in it.
  private @Nullable Node otherwise(
      Macro.Parameter parameter, Map<String, Integer> names, Scope scope) {
    var expression = parameter.otherwise();
    return expression == null ? null : translator.node(expression, scope.inside(names));
  }

  private static ModelException wrong(Macro macro, List<Node> arguments, Scope scope) {
    return scope.fault(
        "%s takes %s arguments, not %s"
            .formatted(macro.name(), macro.parameters().size(), arguments.size()));
  }
}
