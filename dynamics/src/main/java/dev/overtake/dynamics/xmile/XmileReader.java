package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Macro;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Model.Dialect;
import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.model.Renaming;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads XMILE documents, and what Stella writes.
public final class XmileReader {
  private static final int MOST_MODULES = 2_000;

  private final String file;
  private final Xml root;
  private final Map<String, Xml> models = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();
  private final VariableReader variables;
  private int modules;

  private XmileReader(Xml root, String file) {
    this.root = root;
    this.file = file;
    variables = new VariableReader(file, root);
  }

  /// Reads a document.
  ///
  /// @param file its name, for messages
  /// @throws ModelException naming the line of the first fault
  public static Model read(Reader reader, String file) {
    var root = Xml.read(reader, file);
    if (!root.name().equals("xmile")) {
      throw new ModelException(
          new Position(file, root.line()), "", "expected <xmile>, found <" + root.name() + ">");
    }
    return new XmileReader(root, file).model();
  }

  private Model model() {
    var main =
        root.first("model")
            .orElseThrow(
                () -> new ModelException(new Position(file, root.line()), "", "no <model> in it"));
    root.all("model").forEach(m -> models.putIfAbsent(Names.canonical(m.attribute("name")), m));
    read(main, "", Map.of());
    if (equations.isEmpty()) {
      throw new ModelException(new Position(file, main.line()), "", "no variables in the model");
    }
    var specs = root.first("sim_specs").or(() -> main.first("sim_specs")).orElse(null);
    var position = new Position(file, specs == null ? root.line() : specs.line());
    if (specs == null) {
      throw new ModelException(position, "", "no <sim_specs> in it");
    }
    var dt = number(specs, "dt", "1");
    var reciprocal =
        specs.first("dt").filter(d -> d.attribute("reciprocal").equals("true")).isPresent();
    Expression step =
        reciprocal ? new Expression.Binary(Operator.DIVIDE, new Expression.Constant(1), dt) : dt;
    var save = specs.attribute("isee:save_interval");
    return new Model(
        root.first("header").map(h -> h.textOf("name")).orElse(""),
        vensim() ? Dialect.VENSIM : Dialect.XMILE,
        equations,
        dimensions(),
        macros(),
        number(specs, "start", "0"),
        number(specs, "stop", "100"),
        step,
        save.isEmpty()
            ? specs.first("savestep").isPresent() ? number(specs, "savestep", "0") : step
            : XmileExpressions.parse(save, position, "save_interval"),
        method(specs.attribute("method"), position),
        specs.attribute("time_units"),
        invalidElement(),
        position);
  }

  private ModelException fault(Xml at, String what) {
    return new ModelException(new Position(file, at.line()), at.attribute("name"), what);
  }

  private double invalidElement() {
    return root.first("header")
        .flatMap(h -> h.first("options"))
        .flatMap(o -> o.first("uses_arrays"))
        .filter(a -> a.attribute("invalid_index_value").equalsIgnoreCase("nan"))
        .map(a -> Double.NaN)
        .orElse(0.0);
  }

  /// Functions mean what they meant to the program that wrote the file.
  private boolean vensim() {
    return root.first("header")
        .map(h -> h.textOf("vendor") + h.textOf("product"))
        .filter(v -> v.contains("Ventana") || v.contains("Vensim"))
        .isPresent();
  }

  private Expression number(Xml specs, String child, String otherwise) {
    var text = specs.textOf(child);
    return XmileExpressions.parse(
        text.isEmpty() ? otherwise : text, new Position(file, specs.line()), child);
  }

  private static Method method(String names, Position position) {
    for (var name : names.toLowerCase(Locale.ROOT).split(",", -1)) {
      switch (name.strip()) {
        case "", "euler" -> {
          return Method.EULER;
        }
        case "rk2" -> {
          return Method.RK2;
        }
        case "rk4" -> {
          return Method.RK4;
        }
        case "rk45", "gear" -> {
          return Method.RK45;
        }
        default -> {}
      }
    }
    throw new ModelException(position, "", "the method '" + names + "' is not known");
  }

  private List<Dimension> dimensions() {
    var dimensions = new ArrayList<Dimension>();
    root.first("dimensions")
        .ifPresent(list ->
            list.all("dim")
                .forEach(dim -> {
                  var elements =
                      new ArrayList<>(dim.all("elem").map(e -> e.attribute("name")).toList());
                  var size = dim.attribute("size");
                  if (elements.isEmpty() && size.matches("\\d{1,5}")) {
                    for (var i = 1; i <= Integer.parseInt(size); i++) {
                      elements.add(Integer.toString(i));
                    }
                  }
                  if (elements.isEmpty()) {
                    throw new ModelException(
                        new Position(file, dim.line()),
                        dim.attribute("name"),
                        "a dimension needs <elem> or a size from 1 to 99999");
                  }
                  dimensions.add(new Dimension(dim.attribute("name"), elements, Map.of()));
                }));
    return dimensions;
  }

  private List<Macro> macros() {
    return root.all("macro")
        .map(m -> {
          if (m.first("sim_specs").isPresent()) {
            throw fault(m, "a macro with <sim_specs> of its own is not supported");
          }
          var own = new ArrayList<Equation>();
          m.first("variables").ifPresent(v -> own.addAll(variables.read(v, "", Set.of())));
          var name = m.attribute("name");
          var result = m.textOf("eqn");
          if (own.stream()
              .noneMatch(e -> Names.canonical(e.name()).equals(Names.canonical(name)))) {
            own.add(variables.auxiliary(name, result, m));
          }
          return new Macro(Names.canonical(name), m.all("parm").map(this::parameter).toList(), own);
        })
        .toList();
  }

  private Macro.Parameter parameter(Xml parm) {
    var name = parm.text().toString().strip();
    var otherwise = parm.attribute("default");
    var position = new Position(file, parm.line());
    return new Macro.Parameter(
        name, otherwise.isBlank() ? null : XmileExpressions.parse(otherwise, position, name));
  }

  /// Adds the equations of a model and of the modules in it under the names that they have from
  /// outside.
  ///
  /// @param inputs full names of what is connected to inputs, by canonical name
  private void read(Xml model, String prefix, Map<String, String> inputs) {
    if (++modules > MOST_MODULES) {
      throw new ModelException(
          new Position(file, model.line()), "", "more than " + MOST_MODULES + " modules");
    }
    // Drafts of the standard, which STELLA 10 wrote, have the variables in the model itself.
    var list = model.first("variables").orElse(model);
    var own = variables.read(list, model.attribute("name"), inputs.keySet());
    var local = new HashSet<String>();
    own.forEach(e -> local.add(Names.canonical(e.name())));
    var instances = new HashSet<String>();
    list.all("module").forEach(m -> instances.add(Names.canonical(m.attribute("name"))));
    for (var equation : own) {
      equations.add(renamed(equation, prefix, local, instances, inputs));
    }
    for (var module : list.all("module").toList()) {
      read(module, prefix, local, instances, inputs);
    }
  }

  private void read(
      Xml module,
      String prefix,
      Set<String> local,
      Set<String> instances,
      Map<String, String> inputs) {
    var name = module.attribute("name");
    var submodel = models.get(Names.canonical(name));
    if (submodel == null) {
      submodel = module.first("model").orElse(null);
    }
    if (submodel == null) {
      throw new ModelException(
          new Position(file, module.line()), name, "there is no model of this name");
    }
    var connected = new HashMap<String, String>();
    for (var connect : module.children()) {
      if (!connect.name().startsWith("connect")) {
        continue;
      }
      var to = connect.attribute("to");
      var inside = to.substring(to.lastIndexOf('.') + 1);
      var from = connect.attribute("from");
      var outside = from.startsWith(".") ? from.substring(1) : from;
      connected.put(Names.canonical(inside), full(outside, prefix, local, instances, inputs));
    }
    var specs = submodel.first("sim_specs").orElse(null);
    var shared = root.first("sim_specs").orElse(null);
    if (specs != null && (shared == null || !specs.textOf("dt").equals(shared.textOf("dt")))) {
      throw fault(submodel, "a module with a step of its own is not supported");
    }
    read(submodel, prefix + name + ".", connected);
  }

  private static Equation renamed(
      Equation e,
      String prefix,
      Set<String> local,
      Set<String> instances,
      Map<String, String> inputs) {
    if (prefix.isEmpty() && inputs.isEmpty()) {
      return e;
    }
    var expression = e.expression();
    var initial = e.initial();
    return new Equation(
        prefix + e.name(),
        e.kind(),
        e.subscripts(),
        e.except(),
        expression == null
            ? null
            : Renaming.of(expression, n -> full(n, prefix, local, instances, inputs)),
        initial == null
            ? null
            : Renaming.of(initial, n -> full(n, prefix, local, instances, inputs)),
        e.table(),
        e.nonNegative(),
        e.units(),
        e.documentation(),
        e.position());
  }

  /// A name as seen from outside of all modules.
  private static String full(
      String name,
      String prefix,
      Set<String> local,
      Set<String> instances,
      Map<String, String> inputs) {
    var canonical = Names.canonical(name);
    var input = inputs.get(canonical);
    if (input != null) {
      return input;
    }
    var dot = canonical.indexOf('.');
    var inModule = dot > 0 && instances.contains(canonical.substring(0, dot));
    return local.contains(canonical) || inModule ? prefix + name : name;
  }
}
