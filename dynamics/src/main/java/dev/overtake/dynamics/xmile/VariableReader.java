package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Equation.Kind;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Interpolation;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the variables of one model (section 4 of the standard).
final class VariableReader {
  private static final Pattern NUMBERS =
      Pattern.compile("\\s*[-+]?[\\d.eE+-]+\\s*([,;]\\s*[-+]?[\\d.eE+-]+\\s*)+[,;]?\\s*");

  /* What would run otherwise than it says if it were passed over. */
  private static final List<String> REFUSED =
      List.of("conveyor", "queue", "leak", "overflow", "multiplier");

  private final String file;
  private final Xml root;
  private final GraphicalFunctionReader tables;
  private final Behaviour behaviour;

  VariableReader(String file, Xml root) {
    this.file = file;
    this.root = root;
    tables = new GraphicalFunctionReader(file);
    behaviour = new Behaviour(root);
  }

  /// The equations of all variables; those of inputs that are connected are left out.
  List<Equation> read(Xml variables, String model, Set<String> connected) {
    var equations = new ArrayList<Equation>();
    for (var element : variables.children()) {
      var name = element.attribute("name");
      if (connected.contains(Names.canonical(name))) {
        continue;
      }
      switch (element.name()) {
        case "stock" -> add(equations, element, Kind.STOCK, model);
        case "flow" -> add(equations, element, Kind.FLOW, model);
        case "aux" -> add(equations, element, Kind.AUXILIARY, model);
        case "gf" -> equations.add(lookup(element, name, List.of(), element));
        default -> {}
      }
    }
    return equations;
  }

  /// An auxiliary from its text.
  Equation auxiliary(String name, String text, Xml at) {
    var position = new Position(file, at.line());
    return new Equation(
        name,
        Kind.AUXILIARY,
        List.of(),
        List.of(),
        XmileExpressions.parse(text, position, name),
        null,
        null,
        false,
        "",
        "",
        position);
  }

  private void add(List<Equation> equations, Xml element, Kind kind, String model) {
    for (var feature : REFUSED) {
      if (element.first(feature).isPresent()) {
        throw fault(element, element.attribute("name"), "<" + feature + "> is not supported");
      }
    }
    var dimensions =
        element
            .first("dimensions")
            .map(d -> d.all("dim").map(x -> x.attribute("name")).toList())
            .orElse(List.of());
    var elements = element.all("element").toList();
    if (!dimensions.isEmpty() && !elements.isEmpty()) {
      for (var one : elements) {
        var subscripts =
            Arrays.stream(one.attribute("subscript").split(",", -1)).map(String::strip).toList();
        equations.add(equation(element, one, kind, subscripts, model));
      }
      return;
    }
    var several = element.all("eqn").toList();
    if (several.size() > 1) {
      addEach(equations, element, several, kind, dimensions, model);
      return;
    }
    equations.add(equation(element, element, kind, dimensions, model));
  }

  /// One equation for each element, in order, as Vensim writes arrays.
  private void addEach(
      List<Equation> equations,
      Xml element,
      List<Xml> several,
      Kind kind,
      List<String> dimensions,
      String model) {
    var combinations = combinations(dimensions);
    if (combinations.size() != several.size()) {
      throw fault(
          element,
          element.attribute("name"),
          "has %s equations for %s elements".formatted(several.size(), combinations.size()));
    }
    for (var i = 0; i < several.size(); i++) {
      var one =
          new Xml(
              "element",
              Map.of(),
              List.of(several.get(i)),
              new StringBuilder(),
              several.get(i).line());
      equations.add(equation(element, one, kind, combinations.get(i), model));
    }
  }

  private List<List<String>> combinations(List<String> dimensions) {
    List<List<String>> all = List.of(List.of());
    for (var dimension : dimensions) {
      var elements =
          root.first("dimensions").stream()
              .flatMap(d -> d.all("dim"))
              .filter(d -> Names.canonical(d.attribute("name")).equals(Names.canonical(dimension)))
              .flatMap(d -> d.all("elem").map(e -> e.attribute("name")))
              .toList();
      all =
          all.stream()
              .flatMap(start ->
                  elements.stream().map(e -> Stream.concat(start.stream(), Stream.of(e)).toList()))
              .toList();
    }
    return all;
  }

  /// @param body where the equation itself stands: the variable or one of its elements
  private Equation equation(
      Xml element, Xml body, Kind kind, List<String> subscripts, String model) {
    var name = element.attribute("name");
    var line = body.first("eqn").map(Xml::line).orElse(body.line());
    var position = new Position(file, line);
    if (name.isBlank()) {
      throw new ModelException(position, "", "a variable without a name");
    }
    var text = body.textOf("eqn");
    if (text.isEmpty()) {
      text = element.textOf("eqn");
    }
    var table = body.first("gf").or(() -> element.first("gf"));
    if (table.isPresent() && text.isEmpty()) {
      return lookup(table.get(), name, subscripts, element);
    }
    if (text.isEmpty() && kind == Kind.STOCK) {
      throw new ModelException(position, name, "has no equation");
    }
    var expression =
        text.isEmpty()
            ? new Expression.Data(Interpolation.INTERPOLATE, Map.of())
            : parse(text, position, name, !subscripts.isEmpty());
    var initialText = body.textOf("init_eqn");
    var stock = kind == Kind.STOCK;
    return new Equation(
        name,
        kind,
        subscripts,
        List.of(),
        stock ? net(element) : expression,
        stock
            ? expression
            : initialText.isEmpty() ? null : XmileExpressions.parse(initialText, position, name),
        table.map(t -> tables.read(t, name)).orElse(null),
        behaviour.nonNegative(element, kind, model),
        element.textOf("units"),
        element.textOf("doc"),
        position);
  }

  /// An array may be written as a list of numbers.
  private static Expression parse(String text, Position position, String name, boolean array) {
    if (array && NUMBERS.matcher(text).matches()) {
      return new Expression.Call(
          "#list",
          List.of(),
          Arrays.stream(text.split("[,;]", -1))
              .filter(n -> !n.isBlank())
              .map(n -> (Expression) new Expression.Constant(Double.parseDouble(n.strip())))
              .toList());
    }
    return XmileExpressions.parse(text, position, name);
  }

  private Equation lookup(Xml table, String name, List<String> subscripts, Xml element) {
    return new Equation(
        name,
        Kind.LOOKUP,
        subscripts,
        List.of(),
        null,
        null,
        tables.read(table, name),
        false,
        element.textOf("units"),
        element.textOf("doc"),
        new Position(file, table.line()));
  }

  private static Expression net(Xml stock) {
    Expression net = new Expression.Constant(0);
    var some = false;
    for (var flow : stock.children()) {
      var in = flow.name().equals("inflow");
      if (!in && !flow.name().equals("outflow")) {
        continue;
      }
      var name = flow.text().toString().strip();
      var reference = new Expression.Reference(name.replaceFirst("^\"(.*)\"$", "$1"), List.of());
      net =
          !some && in
              ? reference
              : new Expression.Binary(in ? Operator.ADD : Operator.SUBTRACT, net, reference);
      some = true;
    }
    return net;
  }

  private ModelException fault(Xml at, String name, String what) {
    return new ModelException(new Position(file, at.line()), name, what);
  }
}
