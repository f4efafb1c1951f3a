package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Model.Dialect;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Turns the equations of a model into slots: one for every element of every variable, and those
/// that functions with a memory need.
public final class Elaborator {
  final Model model;
  final Dimensions dimensions;
  final Variables variables;
  final List<Slot> slots = new ArrayList<>();
  final List<Table> tables = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> tableIndex = new HashMap<>();
  private final Map<Integer, Variables.Defined> declared = new HashMap<>();
  private final Translator translator;
  private int added;

  private Elaborator(Model model) {
    this.model = model;
    dimensions = new Dimensions(model);
    variables = new Variables(model.equations(), dimensions);
    translator = new Translator(this);
  }

  /// The program of a model.
  ///
  /// @throws ModelException naming the line of what cannot be worked out
  public static Program program(Model model) {
    return new Elaborator(model).program();
  }

  private Program program() {
    var none = model.position();
    for (var name : List.of("#time", "#dt", "#step number", "#seed", "#step time")) {
      slots.add(Slot.of(name, Kind.CONSTANT, Node.Constant.ZERO, Node.Constant.ZERO, none));
    }
    for (var variable : variables.all()) {
      for (var entry : variable.defined().entrySet()) {
        declare(variable, entry.getKey(), entry.getValue());
      }
    }
    for (var variable : variables.all()) {
      for (var entry : variable.defined().entrySet()) {
        define(variable, entry.getKey(), entry.getValue());
      }
    }
    Outflows.limit(slots);
    var control = new Scope(Map.of(), Map.of(), false, "", none);
    var start = control("#start", model.start(), control);
    var stop = control("#stop", model.stop(), control);
    var step = control("#step", model.step(), control);
    var save = control("#save period", model.savePeriod(), control);
    return Scheduler.program(model, slots, tables, start, stop, step, save);
  }

  private int control(String name, Expression expression, Scope scope) {
    var node = translator.node(expression, scope);
    return add(Slot.of(name, Kind.AUXILIARY, node, node, model.position()));
  }

  private void declare(Variables.Variable variable, List<String> elements, Variables.Defined d) {
    var key = key(Names.canonical(variable.name()), elements);
    var equation = d.equation();
    var table = equation.table();
    if (table != null) {
      tableIndex.put(key, tables.size());
      tables.add(table);
    }
    if (equation.kind() == Equation.Kind.LOOKUP) {
      return;
    }
    index.put(key, slots.size());
    declared.put(slots.size(), d);
    slots.add(
        new Slot(
            variables.spelt(variable, elements),
            Kind.AUXILIARY,
            Node.Constant.ZERO,
            Node.Constant.ZERO,
            Node.Constant.ZERO,
            equation.nonNegative(),
            equation.position(),
            equation.units()));
  }

  private void define(Variables.Variable variable, List<String> elements, Variables.Defined d) {
    var at = index.get(key(Names.canonical(variable.name()), elements));
    if (at == null) {
      return;
    }
    fill(at, d.equation(), scope(at, d));
  }

  private Scope scope(int at, Variables.Defined d) {
    return new Scope(
        new LinkedHashMap<>(d.bound()),
        itself(at),
        false,
        slots.get(at).name(),
        d.equation().position());
  }

  /// XMILE's name for the variable that an equation is of.
  Map<String, Integer> itself(int at) {
    return model.dialect() == Dialect.XMILE && variables.find("self") == null
        ? Map.of("self", at)
        : Map.of();
  }

  /// Gives a declared slot its equation.
  void fill(int at, Equation equation, Scope scope) {
    var expression = equation.expression();
    if (expression == null) {
      throw scope.fault("has no equation");
    }
    var old = slots.get(at);
    var initial = equation.initial();
    if (equation.kind() == Equation.Kind.STOCK) {
      if (initial == null) {
        throw scope.fault("a stock needs an initial value");
      }
      slots.set(
          at,
          new Slot(
              old.name(),
              Kind.STOCK,
              translator.node(initial, scope),
              translator.node(expression, scope),
              Node.Constant.ZERO,
              equation.nonNegative(),
              old.position(),
              old.units()));
      return;
    }
    var node = translator.node(expression, scope);
    var table = equation.table();
    if (table != null) {
      node = new Node.Lookup(table(table), Node.Reading.PLAIN, node);
    }
    if (equation.nonNegative()) {
      node = new Node.Apply(Intrinsic.MAX, List.of(Node.Constant.ZERO, node));
    }
    var first = initial == null ? node : translator.node(initial, scope);
    slots.set(
        at,
        new Slot(
            old.name(),
            Kind.AUXILIARY,
            first,
            node,
            Node.Constant.ZERO,
            false,
            old.position(),
            old.units()));
  }

  /// Adds a slot and returns its index.
  int add(Slot slot) {
    slots.add(slot);
    return slots.size() - 1;
  }

  /// A name for a slot that the model does not have.
  String addedName(Scope scope, String what) {
    return "#" + what + " of " + scope.variable() + " " + added++;
  }

  int table(Table table) {
    tables.add(table);
    return tables.size() - 1;
  }

  @Nullable Integer slot(String canonical, List<String> elements) {
    return index.get(key(canonical, elements));
  }

  @Nullable Integer tableOf(String canonical, List<String> elements) {
    return tableIndex.get(key(canonical, elements));
  }

  int auxiliary(Scope scope, String what, Node node) {
    return add(Slot.of(addedName(scope, what), Kind.AUXILIARY, node, node, scope.position()));
  }

  /// The first value of an expression outside of all variables.
  double first(Expression expression, ToDoubleFunction<Node> value) {
    var scope = new Scope(Map.of(), Map.of(), false, "", model.position());
    return value.applyAsDouble(translator.node(expression, scope));
  }

  /// The value of a slot that never changes, by some valuation of its equation; NaN else.
  double constant(int slot, ToDoubleFunction<Node> value) {
    var translated = slots.get(slot);
    if (translated.kind() != Kind.AUXILIARY) {
      return Double.NaN;
    }
    var equation = declared.get(slot);
    if (equation == null) {
      return value.applyAsDouble(translated.next());
    }
    var expression = equation.equation().expression();
    return expression == null || equation.equation().initial() != null
        ? Double.NaN
        : value.applyAsDouble(translator.node(expression, scope(slot, equation)));
  }

  private static String key(String canonical, List<String> elements) {
    return elements.isEmpty() ? canonical : canonical + elements;
  }
}
