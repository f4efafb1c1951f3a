package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.ExpressionParser;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Equations as XMILE writes them (section 3.3 of the standard).
final class XmileExpressions extends ExpressionParser {
  private static final int SIGN = 6;
  private static final Map<String, Binding> BINDINGS =
      Map.ofEntries(
          Map.entry("OR", new Binding(Operator.OR, 0, false)),
          Map.entry("AND", new Binding(Operator.AND, 1, false)),
          Map.entry("=", new Binding(Operator.EQUAL, 2, false)),
          Map.entry("<>", new Binding(Operator.UNEQUAL, 2, false)),
          Map.entry("<", new Binding(Operator.LESS, 3, false)),
          Map.entry("<=", new Binding(Operator.AT_MOST, 3, false)),
          Map.entry(">", new Binding(Operator.GREATER, 3, false)),
          Map.entry(">=", new Binding(Operator.AT_LEAST, 3, false)),
          Map.entry("+", new Binding(Operator.ADD, 4, false)),
          Map.entry("-", new Binding(Operator.SUBTRACT, 4, false)),
          Map.entry("*", new Binding(Operator.MULTIPLY, 5, false)),
          Map.entry("/", new Binding(Operator.DIVIDE, 5, false)),
          Map.entry("//", new Binding(Operator.DIVIDE, 5, false)),
          Map.entry("MOD", new Binding(Operator.MODULO, 5, false)),
          Map.entry("^", new Binding(Operator.POWER, 7, true)));

  private XmileExpressions(List<Token> tokens, String file, String variable) {
    super(tokens, file, variable);
  }

  /// Reads an equation.
  static Expression parse(String text, Position position, String variable) {
    return new XmileExpressions(tokens(text, position, variable), position.file(), variable)
        .whole();
  }

  @Override
  protected Map<String, Binding> bindings() {
    return BINDINGS;
  }

  /// Stella's quotient that is 0 where the divisor is.
  @Override
  protected Expression joined(Token sign, Binding binding, Expression left, Expression right) {
    return sign.text().equals("//")
        ? new Expression.Call("safediv", List.of(), List.of(left, right))
        : super.joined(sign, binding, left, right);
  }

  @Override
  protected int signLevel() {
    return SIGN;
  }

  @Override
  protected int notLevel() {
    return SIGN;
  }

  @Override
  protected boolean negates(Token token) {
    return token.type() == Token.Type.NAME && token.text().equalsIgnoreCase("NOT");
  }

  @Override
  protected @Nullable Expression special() {
    if (!word("IF")) {
      return null;
    }
    next();
    var condition = expression(0);
    if (!word("THEN")) {
      throw fault("expected THEN after the condition");
    }
    next();
    var then = expression(0);
    if (!word("ELSE")) {
      throw fault("expected ELSE");
    }
    next();
    return new Expression.If(condition, then, expression(0));
  }

  private boolean word(String word) {
    return peek().type() == Token.Type.NAME && peek().text().equalsIgnoreCase(word);
  }

  private static List<Token> tokens(String text, Position position, String variable) {
    var tokens = new ArrayList<Token>();
    var line = position.line();
    var i = 0;
    while (i < text.length()) {
      var c = text.charAt(i);
      if (c == '\n') {
        line++;
        i++;
      } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
        i++;
      } else if (c == '{') {
        var end = text.indexOf('}', i);
        if (end < 0) {
          throw new ModelException(
              new Position(position.file(), line), variable, "a comment has no end");
        }
        line += (int) text.substring(i, end).chars().filter(x -> x == '\n').count();
        i = end + 1;
      } else if (c == '"') {
        var end = i + 1;
        while (end < text.length() && text.charAt(end) != '"') {
          end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
          throw new ModelException(
              new Position(position.file(), line), variable, "a quoted name has no end");
        }
        tokens.add(new Token(Token.Type.QUOTED, text.substring(i + 1, end), line));
        i = end + 1;
      } else if (Character.isDigit(c) || (c == '.' && digitAt(text, i + 1))) {
        var end = number(text, i);
        tokens.add(new Token(Token.Type.NUMBER, text.substring(i, end), line));
        i = end;
      } else if (nameStart(c)) {
        var end = i;
        while (end < text.length() && namePart(text, end)) {
          end++;
        }
        tokens.add(new Token(Token.Type.NAME, text.substring(i, end), line));
        i = end;
      } else {
        var sign = sign(text, i);
        if (sign.isEmpty()) {
          throw new ModelException(
              new Position(position.file(), line), variable, "'" + c + "' is unexpected");
        }
        tokens.add(new Token(Token.Type.SIGN, sign, line));
        i += sign.length();
      }
    }
    tokens.add(new Token(Token.Type.END, "", line));
    return tokens;
  }

  private static boolean nameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$' || c > 127;
  }

  private static boolean namePart(String text, int i) {
    var c = text.charAt(i);
    return nameStart(c)
        || Character.isDigit(c)
        || (c == '.'
            && i + 1 < text.length()
            && (nameStart(text.charAt(i + 1)) || digitAt(text, i + 1)));
  }

  private static String sign(String text, int i) {
    for (var sign : List.of("<=", ">=", "<>", "//")) {
      if (text.startsWith(sign, i)) {
        return sign;
      }
    }
    return "+-*/^()[],=<>:;!@'".indexOf(text.charAt(i)) >= 0 ? text.substring(i, i + 1) : "";
  }

  private static boolean digitAt(String text, int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  static int number(String text, int from) {
    var i = from;
    while (digitAt(text, i)) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '.') {
      i++;
      while (digitAt(text, i)) {
        i++;
      }
    }
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      var j = i + 1;
      if (j < text.length() && (text.charAt(j) == '+' || text.charAt(j) == '-')) {
        j++;
      }
      if (digitAt(text, j)) {
        while (digitAt(text, j)) {
          j++;
        }
        i = j;
      }
    }
    return i;
  }
}
