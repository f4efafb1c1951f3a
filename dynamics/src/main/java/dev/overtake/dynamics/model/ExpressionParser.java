package dev.overtake.dynamics.model;

import dev.overtake.dynamics.model.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads tokens into an expression by precedence climbing. What is common to both dialects stands
/// here; each brings its own table of operators and its own words.
public abstract class ExpressionParser {

  /// How strongly an operator binds; of two on a level, the left one first unless it says
  /// otherwise.
  public record Binding(Operator operator, int level, boolean rightFirst) {}

  private static final int DEEPEST = 400;
  private static final int MOST_OPERATIONS = 5000;

  /// The function that turns the places of an array round, which is written as a sign.
  public static final String TRANSPOSED = "#transposed";

  private final List<Token> tokens;
  private final String file;
  private final String variable;
  private int at;
  private int depth;
  private int operations;

  /// A parser of some tokens, for one variable.
  protected ExpressionParser(List<Token> tokens, String file, String variable) {
    this.tokens = tokens;
    this.file = file;
    this.variable = variable;
  }

  /// Operators between operands by their signs and words.
  protected abstract Map<String, Binding> bindings();

  /// The level above which an operand of a sign stands.
  protected abstract int signLevel();

  /// The level above which an operand of NOT stands.
  protected abstract int notLevel();

  /// Whether a word negates what follows.
  protected abstract boolean negates(Token token);

  /// Reads what may follow the arguments of a call before its bracket; mostly nothing.
  protected void endOfArguments(String function, List<Expression> arguments) {}

  /// A form that only this dialect has, or null.
  protected abstract @Nullable Expression special();

  /// The whole of the tokens as one expression.
  public final Expression whole() {
    var expression = expression(0);
    if (peek().type() != Token.Type.END) {
      throw fault("'" + peek().text() + "' is unexpected here");
    }
    return expression;
  }

  protected final Expression expression(int level) {
    if (++depth > DEEPEST) {
      throw fault("nested too deeply");
    }
    var left = operand();
    while (true) {
      var binding = binding(peek());
      if (binding == null || binding.level() < level) {
        depth--;
        return left;
      }
      if (++operations > MOST_OPERATIONS) {
        throw fault("more than " + MOST_OPERATIONS + " operations in one equation");
      }
      var sign = next();
      var right = expression(binding.rightFirst() ? binding.level() : binding.level() + 1);
      left = joined(sign, binding, left, right);
    }
  }

  /// What an operator makes of its operands.
  protected Expression joined(Token sign, Binding binding, Expression left, Expression right) {
    return new Expression.Binary(binding.operator(), left, right);
  }

  private @Nullable Binding binding(Token token) {
    return token.type() == Token.Type.SIGN || token.type() == Token.Type.NAME
        ? bindings().get(token.text().toUpperCase(Locale.ROOT))
        : null;
  }

  private Expression operand() {
    var token = peek();
    var special = special();
    if (special != null) {
      return special;
    }
    if (negates(token)) {
      next();
      return new Expression.Unary(Operator.NOT, expression(notLevel()));
    }
    if (token.is("-") || token.is("+")) {
      next();
      var operand = expression(signLevel());
      return token.is("-") ? new Expression.Unary(Operator.NEGATE, operand) : operand;
    }
    if (token.is("(")) {
      next();
      var inside = expression(0);
      expect(")");
      return inside;
    }
    return switch (token.type()) {
      case NUMBER -> {
        next();
        yield new Expression.Constant(Double.parseDouble(token.text()));
      }
      case NAME, QUOTED -> named();
      case TEXT -> throw fault("the text '" + token.text() + "' cannot stand here");
      case SIGN -> throw fault("'" + token.text() + "' is unexpected, expected a value");
      case END -> throw fault("the equation ends where a value is expected");
    };
  }

  private Expression named() {
    var name = next();
    var subscripts = peek().is("[") ? subscripts() : List.<Subscript>of();
    if (!peek().is("(")) {
      var reference = new Expression.Reference(name.text(), subscripts);
      if (!peek().is("'")) {
        return reference;
      }
      next();
      return new Expression.Call(TRANSPOSED, List.of(), List.of(reference));
    }
    next();
    var arguments = new ArrayList<Expression>();
    var function = Names.canonical(name.text());
    while (!peek().is(")")) {
      arguments.add(expression(0));
      endOfArguments(function, arguments);
      if (!peek().is(")")) {
        separator();
      }
    }
    next();
    return new Expression.Call(function, subscripts, arguments);
  }

  private void separator() {
    if (peek().is(";")) {
      next();
    } else {
      expect(",");
    }
  }

  private List<Subscript> subscripts() {
    expect("[");
    var subscripts = new ArrayList<Subscript>();
    while (!peek().is("]")) {
      subscripts.add(subscript());
      if (!peek().is("]")) {
        expect(",");
      }
    }
    next();
    return subscripts;
  }

  private Subscript subscript() {
    if (peek().is("*")) {
      next();
      return new Subscript.All();
    }
    var first = peek();
    var second = tokens.get(Math.min(at + 1, tokens.size() - 1));
    var simple = first.type() != Token.Type.SIGN && first.type() != Token.Type.END;
    if (simple && second.is("!")) {
      next();
      next();
      return new Subscript.Each(first.text());
    }
    if (simple && second.is(":")) {
      next();
      next();
      return new Subscript.Span(first.text(), next().text());
    }
    if (first.is("@") && second.type() == Token.Type.NUMBER && second.text().matches("\\d{1,3}")) {
      next();
      next();
      return new Subscript.Position(Integer.parseInt(second.text()));
    }
    if (simple && (second.is(",") || second.is("]"))) {
      next();
      return new Subscript.Named(first.text());
    }
    return new Subscript.Index(expression(0));
  }

  protected final Token peek() {
    return tokens.get(at);
  }

  protected final Token next() {
    var token = tokens.get(at);
    if (token.type() != Token.Type.END) {
      at++;
    }
    return token;
  }

  protected final void expect(String sign) {
    if (!peek().is(sign)) {
      var found = peek().type() == Token.Type.END ? "the end" : "'" + peek().text() + "'";
      throw fault("expected '" + sign + "', found " + found);
    }
    next();
  }

  protected final ModelException fault(String what) {
    return new ModelException(new Position(file, peek().line()), variable, what);
  }
}
