package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Equation.Kind;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Interpolation;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the entry of a variable from what follows its name.
final class EquationReader {
  private final Cursor cursor;
  private Interpolation between = Interpolation.INTERPOLATE;
  private @Nullable ExternalCall call;
  private final List<Equation> results = new ArrayList<>();

  EquationReader(Cursor cursor) {
    this.cursor = cursor;
  }

  Equation equation() {
    var subscripts = cursor.sign("[") ? cursor.brackets() : List.<String>of();
    var except = new ArrayList<List<String>>();
    if (cursor.skipped(":EXCEPT:")) {
      while (cursor.sign("[")) {
        except.add(cursor.brackets());
        cursor.skipped(",");
      }
    }
    interpolation();
    if (cursor.end()) {
      var data = new Expression.Data(between, Map.of());
      return equation(Kind.AUXILIARY, subscripts, except, data, null, null);
    }
    if (cursor.skipped("(")) {
      call = ExternalCall.next(cursor).orElse(null);
      return call != null
          ? equation(Kind.LOOKUP, subscripts, except, null, null, null)
          : equation(Kind.LOOKUP, subscripts, except, null, null, parser().table());
    }
    // A data equation (:=) is worked out like any other: from data at the same moment.
    if (!cursor.skipped("=") && !cursor.skipped("==") && !cursor.skipped(":=")) {
      throw cursor.fault("expected =, found '" + cursor.peek().text() + "'");
    }
    call = ExternalCall.next(cursor).orElse(null);
    if (call != null) {
      if (!cursor.end()) {
        throw cursor.fault(call.function() + " stands alone in its equation");
      }
      return equation(Kind.AUXILIARY, subscripts, except, null, null, null);
    }
    var list = tabbed() ? rows() : parser().numbers();
    return list != null && list.size() > 1
        ? constants(subscripts, list)
        : single(subscripts, except);
  }

  /// The equations of variables that take further results of macros.
  List<Equation> results() {
    return results;
  }

  /// The function that reads a file in place of a right-hand side; null where there is none.
  @Nullable ExternalCall call() {
    return call;
  }

  /// How data are read between their points; on straight lines unless a keyword says otherwise.
  Interpolation between() {
    return between;
  }

  private void interpolation() {
    while (!cursor.end()
        && cursor.peek().text().matches(":(INTERPOLATE|RAW|LOOK FORWARD|HOLD BACKWARD):")) {
      var word = cursor.next().text();
      between = Interpolation.valueOf(word.substring(1, word.length() - 1).replace(' ', '_'));
    }
  }

  private Equation single(List<String> subscripts, List<List<String>> except) {
    if (cursor.peek().type() == Token.Type.NAME
        && Names.canonical(cursor.peek().text())
            .matches("(get_(?!time_value|data_).*|a_function_of)")) {
      throw cursor.fault("'" + cursor.peek().text() + "' is not supported");
    }
    var parser = parser();
    var whole = parser.whole();
    for (var output : parser.outputs()) {
      results.add(
          new Equation(
              output.variable(),
              Kind.AUXILIARY,
              subscripts,
              except,
              output.call(),
              null,
              null,
              false,
              "",
              "",
              cursor.entry().position()));
    }
    if (whole instanceof Expression.Call(var function, var none, var arguments)) {
      if (function.equals("integ")) {
        if (arguments.size() != 2) {
          throw cursor.fault("INTEG takes 2 arguments, not " + arguments.size());
        }
        return equation(Kind.STOCK, subscripts, except, arguments.get(0), arguments.get(1), null);
      }
      if (function.equals("active_initial") && arguments.size() == 2) {
        return equation(
            Kind.AUXILIARY, subscripts, except, arguments.get(0), arguments.get(1), null);
      }
    }
    return equation(Kind.AUXILIARY, subscripts, except, whole, null, null);
  }

  /// An array written as a list of numbers: taken apart when the dimensions are known, by the place
  /// of each element.
  private Equation constants(List<String> subscripts, List<Double> numbers) {
    if (subscripts.isEmpty()) {
      throw cursor.fault("a list of numbers needs subscripts");
    }
    Expression list =
        new Expression.Call(
            "#list",
            List.of(),
            numbers.stream().map(n -> (Expression) new Expression.Constant(n)).toList());
    return equation(Kind.AUXILIARY, subscripts, List.of(), list, null, null);
  }

  private Equation equation(
      Kind kind,
      List<String> subscripts,
      List<List<String>> except,
      @Nullable Expression expression,
      @Nullable Expression initial,
      @Nullable Table table) {
    var entry = cursor.entry();
    return new Equation(
        cursor.name(),
        kind,
        subscripts,
        except,
        expression,
        initial,
        table,
        false,
        entry.units().replaceAll("\\[.*", "").strip(),
        entry.comment(),
        entry.position());
  }

  private VensimExpressions parser() {
    return new VensimExpressions(cursor.rest(), cursor.entry().position().file(), cursor.name());
  }

  private boolean tabbed() {
    return cursor.peek().type() == Token.Type.NAME
        && Names.canonical(cursor.peek().text()).equals("tabbed_array");
  }

  /// The numbers of a TABBED ARRAY, which only blanks and ends of lines keep apart.
  private List<Double> rows() {
    cursor.next();
    cursor.skip("(");
    var numbers = new ArrayList<Double>();
    while (!cursor.end() && !cursor.sign(")")) {
      var negative = cursor.skipped("-");
      var token = cursor.next();
      if (token.type() != Token.Type.NUMBER) {
        throw cursor.fault("a TABBED ARRAY has numbers alone, not '" + token.text() + "'");
      }
      numbers.add((negative ? -1 : 1) * Double.parseDouble(token.text()));
    }
    cursor.skip(")");
    if (!cursor.end()) {
      throw cursor.fault("'" + cursor.peek().text() + "' is unexpected after a TABBED ARRAY");
    }
    return numbers;
  }
}
