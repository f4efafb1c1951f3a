package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Equation.Kind;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts what stands in files into equations.
final class ExternalValues {
  private static final Table MISSING =
      Table.of(new double[] {0}, new double[] {DataSeries.MISSING}, Table.Kind.CONTINUOUS);

  private final Files files;
  private final Map<String, List<String>> elements = new HashMap<>();

  ExternalValues(Files files, List<Dimension> dimensions) {
    this.files = files;
    dimensions.forEach(d ->
        elements.put(
            Names.canonical(d.name()), d.elements().stream().map(Names::canonical).toList()));
  }

  /// The equations that one becomes: of graphical functions one for each element.
  List<Equation> equations(External external) {
    try {
      var cells = files.cells(external.call());
      return switch (external.call().kind()) {
        case CONSTANTS -> List.of(constants(external.left(), cells));
        case DATA -> List.of(data(external, cells));
        case LOOKUPS -> lookups(external.left(), cells);
        case SUBSCRIPT -> throw fault(external, "defines a dimension, no variable");
      };
    } catch (IOException e) {
      throw fault(external, ": " + e.getMessage());
    }
  }

  private static ModelException fault(External external, String what) {
    return new ModelException(
        external.left().position(), external.left().name(), external.call().function() + what);
  }

  private List<List<String>> places(Equation left) {
    return left.subscripts().stream()
        .map(s -> elements.getOrDefault(Names.canonical(s), List.of(Names.canonical(s))))
        .toList();
  }

  private List<List<String>> combinations(Equation left) {
    var all = List.of(List.<String>of());
    for (var place : places(left)) {
      var longer = new ArrayList<List<String>>();
      for (var start : all) {
        for (var element : place) {
          var next = new ArrayList<>(start);
          next.add(element);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /// Of one dimension along a row, of two the first down and the second along.
  private Equation constants(Equation left, ExternalCells cells) throws IOException {
    var running = new ArrayList<Integer>();
    for (var i = 0; i < left.subscripts().size(); i++) {
      var own = elements.get(Names.canonical(left.subscripts().get(i)));
      if (own != null) {
        running.add(own.size());
      }
    }
    if (running.size() > 2) {
      throw new IOException("values over more than two dimensions need an equation for each table");
    }
    var rows = running.size() == 2 ? running.getFirst() : 1;
    var columns = running.isEmpty() ? 1 : running.getLast();
    var numbers = new ArrayList<Expression>();
    for (var row : cells.numbers(rows, columns)) {
      for (var number : row) {
        numbers.add(new Expression.Constant(number));
      }
    }
    return left.with(
        left.subscripts().isEmpty()
            ? numbers.getFirst()
            : new Expression.Call("#list", List.of(), numbers));
  }

  /// An element without a number is missing all the time, as in Vensim, but not all of them.
  private Equation data(External external, ExternalCells cells) throws IOException {
    var tables = new HashMap<List<String>, Table>();
    var any = false;
    var combinations = combinations(external.left());
    for (var i = 0; i < combinations.size(); i++) {
      var points = cells.series(i);
      any |= !points.isEmpty();
      tables.put(combinations.get(i), points.isEmpty() ? MISSING : table(points, true));
    }
    if (!any) {
      throw cells.nothing();
    }
    return external.left().with(new Expression.Data(external.between(), tables));
  }

  private List<Equation> lookups(Equation left, ExternalCells cells) throws IOException {
    var equations = new ArrayList<Equation>();
    var combinations = combinations(left);
    for (var i = 0; i < combinations.size(); i++) {
      var points = cells.series(i);
      if (points.isEmpty()) {
        throw cells.nothing();
      }
      equations.add(
          new Equation(
              left.name(),
              Kind.LOOKUP,
              combinations.get(i),
              List.of(),
              null,
              null,
              table(points, false),
              false,
              left.units(),
              left.documentation(),
              left.position()));
    }
    return equations;
  }

  private static Table table(List<ExternalCells.Point> points, boolean data) throws IOException {
    var sorted = new ArrayList<>(points);
    sorted.sort(java.util.Comparator.comparingDouble(ExternalCells.Point::x));
    var x = sorted.stream().mapToDouble(ExternalCells.Point::x).toArray();
    var y = sorted.stream().mapToDouble(ExternalCells.Point::y).toArray();
    for (var i = 1; data && i < x.length; i++) {
      if (x[i] == x[i - 1]) {
        throw new IOException("two values stand for the time " + x[i]);
      }
    }
    return Table.of(x, y, Table.Kind.CONTINUOUS);
  }
}
