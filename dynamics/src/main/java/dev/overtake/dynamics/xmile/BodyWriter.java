package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Equation.Kind;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Interpolation;
import dev.overtake.dynamics.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes what an equation says: its expression, first value, numbers or graphical function.
record BodyWriter(StringBuilder out) {

  /// Appends it.
  void write(Equation equation) {
    var initial = equation.initial();
    var expression = equation.expression();
    var stock = equation.kind() == Kind.STOCK;
    var shown = stock ? initial : expression;
    if (shown instanceof Expression.Call(var f, var none, var numbers) && f.equals("#list")) {
      out.append("<eqn>")
          .append(
              numbers.stream()
                  .map(n -> Double.toString(((Expression.Constant) n).value()))
                  .collect(Collectors.joining(", ")))
          .append("</eqn>");
    } else if (shown instanceof Expression.Data data) {
      data(data);
    } else if (shown instanceof Expression.Call(var f, var none, var parts)
        && f.equals("with_lookup")
        && parts.size() == 2
        && parts.getLast() instanceof Expression.Inline(var table)) {
      element("eqn", parts.getFirst());
      table(table);
    } else if (shown != null) {
      element("eqn", shown);
    }
    if (!stock && initial != null) {
      element("init_eqn", initial);
    }
    if (equation.table() != null) {
      table(equation.table());
    }
  }

  /// Data become a graphical function of time, which cannot say that values are missing.
  private void data(Expression.Data data) {
    if (data.series().isEmpty() && data.between() == Interpolation.INTERPOLATE) {
      return;
    }
    var table = data.series().get(List.of());
    if (table == null || data.between() == Interpolation.RAW) {
      throw new IllegalArgumentException("data that are raw, absent or of an array");
    }
    element("eqn", new Expression.Reference("TIME", List.of()));
    table(data.between().table(table.x(), table.y()));
  }

  private void table(Table table) {
    out.append("<gf type=\"").append(table.kind().name().toLowerCase(Locale.ROOT)).append("\">");
    out.append("<xpts>").append(numbers(table.x())).append("</xpts>");
    out.append("<ypts>").append(numbers(table.y())).append("</ypts></gf>");
  }

  private static String numbers(double[] values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(","));
  }

  /// Appends an expression within a tag.
  void element(String tag, Expression expression) {
    out.append('<').append(tag).append('>');
    out.append(XmlText.escaped(ExpressionWriter.text(expression)));
    out.append("</").append(tag).append('>');
  }
}
