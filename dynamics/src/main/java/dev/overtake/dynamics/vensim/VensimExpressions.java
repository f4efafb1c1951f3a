package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.ExpressionParser;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Equations as Vensim writes them.
final class VensimExpressions extends ExpressionParser {
  private static final int SIGN = 5;
  private static final int COMPARISON = 2;
  private static final Map<String, Binding> BINDINGS =
      Map.ofEntries(
          Map.entry(":OR:", new Binding(Operator.OR, 0, false)),
          Map.entry(":AND:", new Binding(Operator.AND, 1, false)),
          Map.entry("=", new Binding(Operator.EQUAL, COMPARISON, false)),
          Map.entry("<>", new Binding(Operator.UNEQUAL, COMPARISON, false)),
          Map.entry("<", new Binding(Operator.LESS, COMPARISON, false)),
          Map.entry("<=", new Binding(Operator.AT_MOST, COMPARISON, false)),
          Map.entry(">", new Binding(Operator.GREATER, COMPARISON, false)),
          Map.entry(">=", new Binding(Operator.AT_LEAST, COMPARISON, false)),
          Map.entry("+", new Binding(Operator.ADD, 3, false)),
          Map.entry("-", new Binding(Operator.SUBTRACT, 3, false)),
          Map.entry("*", new Binding(Operator.MULTIPLY, 4, false)),
          Map.entry("/", new Binding(Operator.DIVIDE, 4, false)),
          Map.entry("^", new Binding(Operator.POWER, 6, true)));

  private final List<Output> outputs = new ArrayList<>();

  /// A variable that takes another result of a macro.
  ///
  /// @param call of the macro, with the number of the result after its name
  record Output(String variable, Expression.Call call) {}

  VensimExpressions(List<Token> tokens, String file, String variable) {
    super(tokens, file, variable);
  }

  /// The variables to which calls in the expression give further results of macros.
  List<Output> outputs() {
    return outputs;
  }

  @Override
  protected void endOfArguments(String function, List<Expression> arguments) {
    if (!sign(":")) {
      return;
    }
    next();
    var number = 0;
    while (!sign(")") && peek().type() != Token.Type.END) {
      var name = next();
      if (name.type() != Token.Type.NAME && name.type() != Token.Type.QUOTED) {
        throw fault("expected the name of a variable, found '" + name.text() + "'");
      }
      outputs.add(
          new Output(
              name.text(), new Expression.Call(function + ":" + number++, List.of(), arguments)));
      if (!sign(")")) {
        expect(",");
      }
    }
  }

  @Override
  protected Map<String, Binding> bindings() {
    return BINDINGS;
  }

  @Override
  protected int signLevel() {
    return SIGN;
  }

  @Override
  protected int notLevel() {
    return COMPARISON;
  }

  @Override
  protected boolean negates(Token token) {
    return token.type() == Token.Type.SIGN && token.text().equals(":NOT:");
  }

  @Override
  protected @Nullable Expression special() {
    if (peek().type() == Token.Type.SIGN && peek().text().equals(":NA:")) {
      next();
      return new Expression.Constant(DataSeries.MISSING);
    }
    if (peek().type() == Token.Type.NAME && Names.canonical(peek().text()).equals("with_lookup")) {
      next();
      expect("(");
      var at = expression(0);
      expect(",");
      expect("(");
      var table = table();
      expect(")");
      expect(")");
      return new Expression.Call(
          "with_lookup", List.of(), List.of(at, new Expression.Inline(table)));
    }
    return null;
  }

  /// The points of a graphical function, up to its closing bracket: `[(0,0)-(9,9)],(1,2),(3,4)`
  /// with the range of the view first, or all x and then all y.
  Table table() {
    if (sign("[")) {
      var depth = 0;
      do {
        depth += sign("[") ? 1 : sign("]") ? -1 : 0;
        if (next().type() == Token.Type.END) {
          throw fault("the range of a graphical function has no end");
        }
      } while (depth > 0);
      if (sign(",")) {
        next();
      }
    }
    var x = new ArrayList<Double>();
    var y = new ArrayList<Double>();
    var plain = new ArrayList<Double>();
    while (!sign(")") && peek().type() != Token.Type.END) {
      if (sign("(")) {
        next();
        x.add(number());
        expect(",");
        y.add(number());
        expect(")");
      } else {
        plain.add(number());
      }
      if (!sign(")")) {
        expect(",");
      }
    }
    if (x.isEmpty()) {
      var half = plain.size() / 2;
      x.addAll(plain.subList(0, half));
      y.addAll(plain.subList(half, plain.size()));
    }
    if (x.isEmpty() || x.size() != y.size()) {
      throw fault("a graphical function has as many x as y, not " + x.size() + " and " + y.size());
    }
    return Table.of(
        x.stream().mapToDouble(v -> v).toArray(),
        y.stream().mapToDouble(v -> v).toArray(),
        Table.Kind.CONTINUOUS);
  }

  /// Numbers between commas, rows between semicolons; null where something else stands.
  @Nullable List<Double> numbers() {
    var numbers = new ArrayList<Double>();
    while (peek().type() != Token.Type.END) {
      if (sign(",") || sign(";")) {
        next();
        continue;
      }
      var negative = false;
      while (sign("-") || sign("+")) {
        negative ^= next().text().equals("-");
      }
      if (peek().type() != Token.Type.NUMBER) {
        return null;
      }
      var value = Double.parseDouble(next().text());
      numbers.add(negative ? -value : value);
      if (!sign(",") && !sign(";") && peek().type() != Token.Type.END) {
        return null;
      }
    }
    return numbers;
  }

  private boolean sign(String text) {
    return peek().type() == Token.Type.SIGN && peek().text().equals(text);
  }

  private double number() {
    var negative = false;
    while (sign("-") || sign("+")) {
      negative ^= next().text().equals("-");
    }
    var token = next();
    if (token.type() != Token.Type.NUMBER) {
      throw fault("expected a number, found '" + token.text() + "'");
    }
    var value = Double.parseDouble(token.text());
    return negative ? -value : value;
  }
}
