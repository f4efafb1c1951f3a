package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Interpolation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Translates expressions into scalar nodes where dimensions stand for certain elements.
final class Translator {
  private final Elaborator elaborator;
  private final Functions functions;
  private final Subscripts subscripts;

  Translator(Elaborator elaborator) {
    this.elaborator = elaborator;
    functions = new Functions(elaborator, this);
    subscripts = new Subscripts(elaborator);
  }

  Node node(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Constant c -> new Node.Constant(c.value());
      case Expression.Reference r -> reference(r, scope);
      case Expression.Unary u -> unary(u, scope);
      case Expression.Binary b -> binary(b, scope);
      case Expression.If i ->
          new Node.Choice(
              node(i.condition(), scope), node(i.then(), scope), node(i.otherwise(), scope));
      case Expression.Call c -> functions.call(c, scope);
      case Expression.Inline i ->
          throw scope.fault("a graphical function needs a point to be read at");
      case Expression.Data d -> data(d, scope);
    };
  }

  /// Raw data stay while a method looks ahead, as between two steps they would be missing; in
  /// Vensim all data do.
  private Node data(Expression.Data data, Scope scope) {
    var table = data.series().get(List.of());
    if (table == null) {
      throw scope.fault(
          "has no equation and no data: write an equation, or give a CSV with the time and a column '%s' by --data"
              .formatted(scope.variable()));
    }
    var shaped = data.between().table(table.x(), table.y());
    var held =
        data.between() == Interpolation.RAW || elaborator.model.dialect() == Model.Dialect.VENSIM;
    var time = held ? Program.STEP_TIME : Program.TIME;
    return new Node.Lookup(elaborator.table(shaped), Node.Reading.PLAIN, new Node.Slot(time));
  }

  /// Vensim's remainder has the sign of the dividend.
  private Node binary(Expression.Binary b, Scope scope) {
    var left = node(b.left(), scope);
    var right = node(b.right(), scope);
    return b.operator() == Operator.MODULO && elaborator.model.dialect() == Model.Dialect.VENSIM
        ? new Node.Apply(Intrinsic.REMAINDER, List.of(left, right))
        : new Node.Binary(b.operator(), left, right);
  }

  private Node unary(Expression.Unary u, Scope scope) {
    var operand = node(u.operand(), scope);
    return u.operator() == Operator.NEGATE && operand instanceof Node.Constant(var value)
        ? new Node.Constant(-value)
        : new Node.Unary(u.operator(), operand);
  }

  private Node reference(Expression.Reference r, Scope scope) {
    var name = Names.canonical(r.name());
    var own = scope.own().get(name);
    if (own != null) {
      return new Node.Slot(own);
    }
    var variable = scope.closed() ? null : elaborator.variables.find(name);
    if (variable == null) {
      var builtIn = functions.named(name);
      if (builtIn != null) {
        return builtIn;
      }
      var element = element(name, scope);
      if (element != null) {
        return element;
      }
      throw scope.fault("'" + r.name().strip() + "' is not defined");
    }
    var dynamic = dynamic(r, variable, scope);
    if (dynamic != null) {
      return dynamic;
    }
    var elements = subscripts.elements(r.subscripts(), variable, scope);
    var slot = elaborator.slot(name, elements);
    if (slot == null) {
      throw scope.fault("'" + elaborator.variables.spelt(variable, elements) + "' is not defined");
    }
    return new Node.Slot(slot);
  }

  /// A dimension or an element as a number: the place of the element, from 1, in the largest
  /// dimension that it is of.
  private @Nullable Node element(String name, Scope scope) {
    var dimensions = elaborator.dimensions;
    var element = dimensions.isDimension(name) ? dimensions.current(name, scope.bound()) : name;
    if (element == null || !dimensions.isElement(element)) {
      return null;
    }
    var whole = dimensions.containing(List.of(element));
    return whole == null
        ? null
        : new Node.Constant(dimensions.elements(whole).indexOf(element) + 1.0);
  }

  /// The elements that brackets stand for, one per place of the variable.
  List<String> elements(List<Subscript> brackets, Variables.Variable variable, Scope scope) {
    return subscripts.elements(brackets, variable, scope);
  }

  /// An array with its places turned round: what stands first on the left is its last place.
  Node transposed(Expression expression, Scope scope) {
    if (!(expression instanceof Expression.Reference(var name, var subscripts))) {
      throw scope.fault("only an array can be transposed");
    }
    var canonical = Names.canonical(name);
    var variable = elaborator.variables.find(canonical);
    if (variable == null || variable.places().isEmpty() || !subscripts.isEmpty()) {
      throw scope.fault("only the bare name of an array can be transposed");
    }
    var elements = this.subscripts.transposed(variable, scope);
    var slot = elaborator.slot(canonical, List.copyOf(elements));
    if (slot == null) {
      throw scope.fault("'" + elaborator.variables.spelt(variable, elements) + "' is not defined");
    }
    return new Node.Slot(slot);
  }

  /// A reference with the number of an element that is worked out while the model runs.
  private @Nullable Node dynamic(Expression.Reference r, Variables.Variable variable, Scope scope) {
    for (var place = 0; place < r.subscripts().size(); place++) {
      var dynamicIndex = index(r.subscripts().get(place));
      if (dynamicIndex == null || place >= variable.places().size()) {
        continue;
      }
      var choices = new ArrayList<Node>();
      var number = node(dynamicIndex, scope);
      choices.add(number);
      for (var element : elaborator.dimensions.elements(variable.places().get(place))) {
        var fixed = new ArrayList<>(r.subscripts());
        fixed.set(place, new Subscript.Named(element));
        choices.add(reference(new Expression.Reference(r.name(), fixed), scope));
      }
      return checked(number, choices);
    }
    return null;
  }

  /// Outside of the dimension there is nothing, which models read as 0 unless they ask for NaN.
  private Node checked(Node number, List<Node> choices) {
    var element = new Node.Apply(Intrinsic.ELEMENT, choices);
    if (elaborator.model.invalidElement() == 0) {
      return element;
    }
    var least = new Node.Binary(Operator.AT_LEAST, number, new Node.Constant(0.5));
    var most = new Node.Binary(Operator.LESS, number, new Node.Constant(choices.size() - 0.5));
    return new Node.Choice(
        new Node.Binary(Operator.AND, least, most),
        element,
        new Node.Constant(elaborator.model.invalidElement()));
  }

  /// A name in brackets that is a variable is the number of an element too.
  private @Nullable Expression index(Subscript subscript) {
    if (subscript instanceof Subscript.Index(var expression)) {
      return expression;
    }
    if (subscript instanceof Subscript.Named(var name)) {
      var canonical = Names.canonical(name);
      var known =
          elaborator.dimensions.isDimension(canonical)
              || elaborator.dimensions.isElement(canonical);
      if (!known && elaborator.variables.find(canonical) != null) {
        return new Expression.Reference(name, List.of());
      }
    }
    return null;
  }
}
