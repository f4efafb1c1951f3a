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
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads XMILE documents, and what Stella writes.
public final class XmileReader {
  private final String file;
  private final Xml root;
  private final VariableReader variables;

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
    var equations = new ModuleReader(file, root, variables).equations(main);
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

  /// Functions mean what they meant to the program that wrote the file. What xmutil makes of
  /// Vensim's models is in Stella's language.
  private boolean vensim() {
    return root.first("header")
        .map(h -> h.textOf("vendor") + h.textOf("product"))
        .filter(v -> v.contains("Ventana") || v.contains("Vensim"))
        .filter(v -> !v.contains("xmutil"))
        .isPresent();
  }

  private Expression number(Xml specs, String child, String otherwise) {
    // Vensim writes the name of the constant with its value.
    var text = specs.textOf(child).replaceFirst("^[\\p{L}_ ]+=", "");
    return XmileExpressions.parse(
        text.isEmpty() ? otherwise : text, new Position(file, specs.line()), child);
  }

  private static Method method(String names, Position position) {
    for (var name : names.toLowerCase(Locale.ROOT).split(",", -1)) {
      switch (name.strip()) {
        case "", "euler" -> {
          return Method.EULER;
        }
        case "difference" -> {
          return Method.DIFFERENCE;
        }
        case "midpoint" -> {
          return Method.MIDPOINT;
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
          return new Macro(
              Names.canonical(name), m.all("parm").map(this::parameter).toList(), List.of(), own);
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
}
