package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.model.Renaming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings together the equations of a model and of the modules in it, under the names that they
/// have from outside.
final class ModuleReader {
  private static final int MOST_MODULES = 2_000;

  private final String file;
  private final Xml root;
  private final VariableReader variables;
  private final Map<String, Xml> models = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();
  private int modules;

  ModuleReader(String file, Xml root, VariableReader variables) {
    this.file = file;
    this.root = root;
    this.variables = variables;
    root.all("model").forEach(m -> models.putIfAbsent(Names.canonical(m.attribute("name")), m));
  }

  /// Where a model stands, and what its names mean there.
  ///
  /// @param prefix of its own names, seen from outside
  /// @param local canonical names of its variables
  /// @param instances canonical names of the modules in it
  /// @param inputs full names of what is connected to inputs, by canonical name
  /// @param connections of the modules in it
  private record Place(
      String prefix,
      Set<String> local,
      Set<String> instances,
      Map<String, String> inputs,
      Map<String, String> connections) {

    /// A name as seen from outside of all modules.
    String full(String name) {
      var canonical = Names.canonical(name);
      var input = inputs.get(canonical);
      if (input != null) {
        return input;
      }
      var connected = connections.get(canonical);
      if (connected != null && !Names.canonical(connected).equals(canonical)) {
        return full(connected);
      }
      var dot = canonical.indexOf('.');
      var inModule = dot > 0 && instances.contains(canonical.substring(0, dot));
      return local.contains(canonical) || inModule ? prefix + name : name;
    }

    Equation renamed(Equation e) {
      if (prefix.isEmpty() && inputs.isEmpty() && connections.isEmpty()) {
        return e;
      }
      var expression = e.expression();
      var initial = e.initial();
      return new Equation(
          prefix + e.name(),
          e.kind(),
          e.subscripts(),
          e.except(),
          expression == null ? null : Renaming.of(expression, this::full),
          initial == null ? null : Renaming.of(initial, this::full),
          e.table(),
          e.nonNegative(),
          e.units(),
          e.documentation(),
          e.position());
    }
  }

  /// The equations of the main model and all modules.
  List<Equation> equations(Xml main) {
    read(main, "", Map.of());
    return List.copyOf(equations);
  }

  private void read(Xml model, String prefix, Map<String, String> inputs) {
    if (++modules > MOST_MODULES) {
      throw fault(model, "", "more than " + MOST_MODULES + " modules");
    }
    // Drafts of the standard, which STELLA 10 wrote, have the variables in the model itself.
    var list = model.first("variables").orElse(model);
    var own = variables.read(list, model.attribute("name"), inputs.keySet());
    var local = new HashSet<String>();
    own.forEach(e -> local.add(Names.canonical(e.name())));
    var instances = new HashSet<String>();
    list.all("module").forEach(m -> instances.add(Names.canonical(m.attribute("name"))));
    var connections = new Connections(list);
    var place = new Place(prefix, local, instances, inputs, connections.inputs());
    var fed = connections.own();
    for (var to : fed.keySet()) {
      if (!local.contains(to)) {
        throw fault(model, to, "a module is connected to it, and there is no such variable");
      }
    }
    for (var equation : own) {
      var source = fed.get(Names.canonical(equation.name()));
      equations.add(place.renamed(source == null ? equation : fed(equation, source)));
    }
    for (var module : list.all("module").toList()) {
      module(module, place, connections);
    }
  }

  private void module(Xml module, Place place, Connections connections) {
    var name = module.attribute("name");
    var submodel = models.get(Names.canonical(name));
    if (submodel == null) {
      submodel = module.first("model").orElse(null);
    }
    if (submodel == null) {
      throw fault(module, name, "there is no model of this name");
    }
    var specs = submodel.first("sim_specs").orElse(null);
    var shared = root.first("sim_specs").orElse(null);
    if (specs != null && (shared == null || !specs.textOf("dt").equals(shared.textOf("dt")))) {
      throw fault(
          submodel, submodel.attribute("name"), "a module with a step of its own is not supported");
    }
    read(submodel, place.prefix() + name + ".", connections.of(name, place::full));
  }

  /// A variable that is the output of a module: whatever equation it has of its own is not used.
  private static Equation fed(Equation e, String source) {
    return new Equation(
        e.name(),
        Equation.Kind.AUXILIARY,
        e.subscripts(),
        e.except(),
        new Expression.Reference(source, List.of()),
        null,
        null,
        false,
        e.units(),
        e.documentation(),
        e.position());
  }

  private ModelException fault(Xml at, String name, String what) {
    return new ModelException(new Position(file, at.line()), name, what);
  }
}
