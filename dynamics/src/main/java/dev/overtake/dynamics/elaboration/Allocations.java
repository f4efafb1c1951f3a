package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Vensim's functions that look at several places of an array at once: shares of a scarce supply,
/// and inverses of matrices. Each becomes a function of all the elements.
final class Allocations {
  private static final int LARGEST_MATRIX = 60;
  private static final int SHAPES = 4;

  private final Elaborator elaborator;
  private final Translator translator;

  Allocations(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
  }

  /// Such a function; null where it is none.
  @Nullable Node call(Expression.Call call, Scope scope) {
    var x = call.arguments();
    return switch (call.function()) {
      case "allocate_available" -> available(x, scope);
      case "allocate_by_priority" -> byPriority(x, scope);
      case "invert_matrix" -> inverse(x, scope);
      default -> null;
    };
  }

  /// An array in an argument, at the elements that its brackets stand for.
  private record Place(String name, List<String> elements, List<List<String>> dimensions) {

    /// Every element along a place from the end.
    List<String> along(int fromEnd) {
      return dimensions.get(dimensions.size() - fromEnd);
    }

    Place with(int fromEnd, String element) {
      var others = new ArrayList<>(elements);
      others.set(others.size() - fromEnd, element);
      return new Place(name, List.copyOf(others), dimensions);
    }

    String element(int fromEnd) {
      return elements.get(elements.size() - fromEnd);
    }
  }

  private Place place(Expression argument, int least, Scope scope) {
    if (!(argument instanceof Expression.Reference(var name, var subscripts))) {
      throw scope.fault("an array is named by a variable");
    }
    var canonical = Names.canonical(name);
    var variable = elaborator.variables.find(canonical);
    if (variable == null || variable.places().size() < least) {
      throw scope.fault("'%s' is no array of %s dimensions".formatted(name.strip(), least));
    }
    var dimensions = new ArrayList<List<String>>();
    for (var i = 0; i < variable.places().size(); i++) {
      var own = variable.places().get(i);
      if (i < subscripts.size()
          && subscripts.get(i) instanceof Subscript.Named(var part)
          && elaborator.dimensions.isDimension(Names.canonical(part))) {
        own = Names.canonical(part);
      }
      dimensions.add(elaborator.dimensions.elements(own));
    }
    var elements = List.copyOf(translator.elements(subscripts, variable, scope));
    return new Place(canonical, elements, dimensions);
  }

  private Node node(Place place, Scope scope) {
    var slot = elaborator.slot(place.name(), place.elements());
    if (slot == null) {
      throw scope.fault(
          "'%s[%s]' is not defined".formatted(place.name(), String.join(",", place.elements())));
    }
    return new Node.Slot(slot);
  }

  /// Of the request, the profile from its shape on, and the supply.
  private Node available(List<Expression> x, Scope scope) {
    Functions.check(x, 3, "ALLOCATE AVAILABLE", scope);
    var request = place(x.get(0), 1, scope);
    var profile = place(x.get(1), 2, scope);
    var fields = profile.along(1);
    var first = fields.indexOf(profile.element(1));
    if (first < 0 || first + 3 > fields.size()) {
      throw scope.fault("the priority profile has a type, a priority and a width");
    }
    var all = new ArrayList<Node>();
    all.add(translator.node(x.get(2), scope));
    List<Node> own = List.of();
    for (var element : request.along(1)) {
      var at = new ArrayList<Node>();
      at.add(node(request.with(1, element), scope));
      for (var field = first; field < first + 3; field++) {
        at.add(node(profile.with(2, element).with(1, fields.get(field)), scope));
      }
      shape(at.get(1), scope);
      own = element.equals(request.element(1)) ? at : own;
      all.addAll(at);
    }
    return share(own, all);
  }

  private void shape(Node type, Scope scope) {
    var shape = FirstValues.value(type, elaborator);
    var whole = shape == Math.rint(shape);
    if (FirstValues.constant(type, elaborator) && (!whole || shape < 0 || shape > SHAPES)) {
      throw scope.fault(
          "the types of a priority profile are supported from 0 to 4: fixed, rectangular,"
              + " triangular, normal, exponential");
    }
  }

  /// Of the request, the priority, how many there are, one width for all, and the supply.
  private Node byPriority(List<Expression> x, Scope scope) {
    Functions.check(x, 5, "ALLOCATE BY PRIORITY", scope);
    var request = place(x.get(0), 1, scope);
    var priority = place(x.get(1), 1, scope);
    var size = FirstValues.value(translator.node(x.get(2), scope), elaborator);
    if (size != request.along(1).size()) {
      throw scope.fault(
          "ALLOCATE BY PRIORITY is supported over all %s elements alone"
              .formatted(request.along(1).size()));
    }
    var width = translator.node(x.get(3), scope);
    var all = new ArrayList<Node>();
    all.add(translator.node(x.get(4), scope));
    List<Node> own = List.of();
    for (var element : request.along(1)) {
      var at =
          List.of(
              node(request.with(1, element), scope),
              new Node.Constant(1),
              node(priority.with(1, element), scope),
              width);
      own = element.equals(request.element(1)) ? at : own;
      all.addAll(at);
    }
    return share(own, all);
  }

  private static Node share(List<Node> own, List<Node> all) {
    var arguments = new ArrayList<>(own);
    arguments.add(new Node.Apply(Intrinsic.MARKET_PRICE, all));
    return new Node.Apply(Intrinsic.ALLOCATED, arguments);
  }

  /// The place of the left side's element, which may be of another name than the argument's.
  private static int cell(List<String> elements, int fromEnd, Place matrix, Scope scope) {
    var places = 0;
    while (scope.bound().containsKey(Dimensions.position(places + 1))) {
      places++;
    }
    var left = scope.bound().get(Dimensions.position(places - fromEnd + 1));
    var own = left == null ? -1 : elements.indexOf(left);
    return own < 0 ? elements.indexOf(matrix.element(fromEnd)) : own;
  }

  /// The matrix runs along its last two places; the cell is the one on the left.
  private Node inverse(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "INVERT MATRIX", scope);
    var matrix = place(x.get(0), 2, scope);
    var rows = matrix.along(2);
    var columns = matrix.along(1);
    var size = FirstValues.value(translator.node(x.get(1), scope), elaborator);
    if (size != rows.size() || size != columns.size() || size > LARGEST_MATRIX) {
      throw scope.fault(
          "INVERT MATRIX is supported for whole square matrices of up to %s rows, not %s of %s by %s"
              .formatted(LARGEST_MATRIX, size, rows.size(), columns.size()));
    }
    var all = new ArrayList<Node>();
    all.add(new Node.Constant(cell(rows, 2, matrix, scope)));
    all.add(new Node.Constant(cell(columns, 1, matrix, scope)));
    for (var row : rows) {
      for (var column : columns) {
        all.add(node(matrix.with(2, row).with(1, column), scope));
      }
    }
    return new Node.Apply(Intrinsic.INVERSE, all);
  }
}
