package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.ExpressionParser;
import dev.overtake.dynamics.model.Subscript;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Expressions as XMILE writes them, with brackets around every operation so that no reader can
/// take them otherwise.
final class ExpressionWriter {
  private static final Pattern SIMPLE =
      Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}\\p{N}_$]+)*");

  private ExpressionWriter() {}

  /// The text of an expression.
  ///
  /// @throws IllegalArgumentException for what XMILE has no form for
  static String text(Expression expression) {
    return switch (expression) {
      case Expression.Constant(var value) -> number(value);
      case Expression.Reference(var name, var subscripts) -> name(name) + brackets(subscripts);
      case Expression.Call(var function, var subscripts, var arguments)
          when function.equals(ExpressionParser.TRANSPOSED) ->
          text(arguments.getFirst()) + "'";
      case Expression.Call(var function, var subscripts, var arguments)
          when function.indexOf(':') >= 0 ->
          throw new IllegalArgumentException("further results of a macro");
      case Expression.Call(var function, var subscripts, var arguments) ->
          function.toUpperCase(Locale.ROOT)
              + brackets(subscripts)
              + arguments.stream()
                  .map(ExpressionWriter::text)
                  .collect(Collectors.joining(", ", "(", ")"));
      case Expression.Unary(var operator, var operand) ->
          operator == Operator.NOT ? "(NOT " + text(operand) + ")" : "(-" + text(operand) + ")";
      case Expression.Binary(var operator, var left, var right) ->
          "(" + text(left) + " " + sign(operator) + " " + text(right) + ")";
      case Expression.If(var condition, var then, var otherwise) ->
          "(IF " + text(condition) + " THEN " + text(then) + " ELSE " + text(otherwise) + ")";
      case Expression.Inline i ->
          throw new IllegalArgumentException("a graphical function written in place");
      case Expression.Data d -> throw new IllegalArgumentException("data within an expression");
    };
  }

  /// A name as it stands in an equation: blanks as underscores, in quotes where it must be.
  static String name(String name) {
    var plain = name.strip().replaceAll("\\s+", "_");
    return SIMPLE.matcher(plain).matches()
        ? plain
        : "\"" + name.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "INF" : "(-INF)";
    }
    return value < 0 ? "(" + value + ")" : Double.toString(value);
  }

  private static String brackets(List<Subscript> subscripts) {
    return subscripts.isEmpty()
        ? ""
        : subscripts.stream()
            .map(ExpressionWriter::subscript)
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String subscript(Subscript subscript) {
    return switch (subscript) {
      case Subscript.Named(var name) -> name(name);
      case Subscript.Each each -> "*";
      case Subscript.All all -> "*";
      case Subscript.Span(var from, var to) -> name(from) + ":" + name(to);
      case Subscript.Position(var place) -> "@" + place;
      case Subscript.Index(var expression) -> text(expression);
    };
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUBTRACT -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case MODULO -> "MOD";
      case POWER -> "^";
      case AND -> "AND";
      case OR -> "OR";
      case LESS -> "<";
      case AT_MOST -> "<=";
      case GREATER -> ">";
      case AT_LEAST -> ">=";
      case EQUAL -> "=";
      case UNEQUAL -> "<>";
      case NEGATE, NOT -> throw new IllegalArgumentException(operator + " has one operand");
    };
  }
}
