package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Equation.Kind;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Interpolation;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry of a Vensim file, understood: a dimension, or the equations of a variable.
record Statement(List<Dimension> dimensions, List<Equation> equations) {
  private static final Set<String> CHECKS = Set.of(":TEST INPUT:", ":THE CONDITION:", ":IMPLIES:");
  private static final Pattern RANGE = Pattern.compile("(.*?)(\\d+)");
  private static final int LONGEST_RANGE = 10_000;

  static Statement read(Entry entry) {
    return new Reader(entry).read();
  }

  private static final class Reader {
    private final Entry entry;
    private final List<Token> tokens;
    private final String name;
    private int at;

    Reader(Entry entry) {
      this.entry = entry;
      tokens = Lexer.tokens(entry.equation(), entry.position());
      name = tokens.getFirst().text();
    }

    Statement read() {
      if (tokens.stream().anyMatch(t -> t.type() == Token.Type.SIGN && CHECKS.contains(t.text()))) {
        return new Statement(List.of(), List.of());
      }
      var first = tokens.getFirst();
      if (first.type() != Token.Type.NAME && first.type() != Token.Type.QUOTED) {
        throw fault("expected the name of a variable, found '" + first.text() + "'");
      }
      at = 1;
      if (sign(":")) {
        return new Statement(List.of(dimension()), List.of());
      }
      if (sign("<->")) {
        at++;
        var other = tokens.get(at).text();
        return new Statement(List.of(new Dimension(name, List.of(other), Map.of())), List.of());
      }
      return new Statement(List.of(), equations());
    }

    private Dimension dimension() {
      at++;
      var elements = new ArrayList<String>();
      while (!end() && !sign("->")) {
        if (sign("(")) {
          at++;
          elements.addAll(range());
          skip(")");
        } else {
          elements.add(tokens.get(at++).text());
        }
        if (sign(",")) {
          at++;
        }
      }
      var mappings = new HashMap<String, List<String>>();
      if (sign("->")) {
        at++;
        while (!end()) {
          mapping(mappings);
          if (sign(",")) {
            at++;
          }
        }
      }
      if (elements.size() == 1 && Names.canonical(elements.getFirst()).startsWith("get_")) {
        throw fault("'" + elements.getFirst() + "' is not supported");
      }
      return new Dimension(name, elements, mappings);
    }

    /// `A1-A9`: the numbers at the ends of both names run.
    private List<String> range() {
      var from = RANGE.matcher(tokens.get(at++).text());
      skip("-");
      var to = RANGE.matcher(tokens.get(at++).text());
      if (!from.matches() || !to.matches() || !from.group(1).equalsIgnoreCase(to.group(1))) {
        throw fault("expected a range such as (A1-A9)");
      }
      var first = Long.parseLong(from.group(2));
      var last = Long.parseLong(to.group(2));
      if (last < first || last - first > LONGEST_RANGE) {
        throw fault("the range from " + first + " to " + last + " is empty or too long");
      }
      var elements = new ArrayList<String>();
      for (var i = first; i <= last; i++) {
        elements.add(from.group(1) + i);
      }
      return elements;
    }

    private void mapping(Map<String, List<String>> mappings) {
      if (!sign("(")) {
        mappings.put(Names.canonical(tokens.get(at++).text()), List.of());
        return;
      }
      at++;
      var target = tokens.get(at++).text();
      skip(":");
      var targets = new ArrayList<String>();
      while (!end() && !sign(")")) {
        targets.add(tokens.get(at++).text());
        if (sign(",")) {
          at++;
        }
      }
      skip(")");
      mappings.put(Names.canonical(target), targets);
    }

    private List<Equation> equations() {
      var subscripts = sign("[") ? brackets() : List.<String>of();
      var except = new ArrayList<List<String>>();
      if (sign(":EXCEPT:")) {
        at++;
        while (sign("[")) {
          except.add(brackets());
          if (sign(",")) {
            at++;
          }
        }
      }
      var between = between();
      if (end()) {
        var data = new Expression.Data(between, Map.of());
        return List.of(equation(Kind.AUXILIARY, subscripts, except, data, null, null));
      }
      if (sign("(")) {
        at++;
        var parser = parser();
        var table = parser.table();
        return List.of(equation(Kind.LOOKUP, subscripts, except, null, null, table));
      }
      if (sign(":=")) {
        throw fault("data equations (:=) are not supported");
      }
      if (!sign("=") && !sign("==")) {
        throw fault("expected =, found '" + tokens.get(at).text() + "'");
      }
      at++;
      var list = tabbed() ? rows() : parser().numbers();
      if (list != null && list.size() > 1) {
        return constants(subscripts, list);
      }
      return List.of(single(subscripts, except));
    }

    /// How data are read between their points; on straight lines unless a keyword says otherwise.
    private Interpolation between() {
      var between = Interpolation.INTERPOLATE;
      while (!end()
          && tokens.get(at).text().matches(":(INTERPOLATE|RAW|LOOK FORWARD|HOLD BACKWARD):")) {
        var word = tokens.get(at++).text();
        between = Interpolation.valueOf(word.substring(1, word.length() - 1).replace(' ', '_'));
      }
      return between;
    }

    private Equation single(List<String> subscripts, List<List<String>> except) {
      if (tokens.get(at).type() == Token.Type.NAME
          && Names.canonical(tokens.get(at).text())
              .matches("(get_(?!time_value).*|a_function_of)")) {
        throw fault("'" + tokens.get(at).text() + "' is not supported");
      }
      var whole = parser().whole();
      if (whole instanceof Expression.Call(var function, var none, var arguments)) {
        if (function.equals("integ")) {
          if (arguments.size() != 2) {
            throw fault("INTEG takes 2 arguments, not " + arguments.size());
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

    /// An array written as a list of numbers: taken apart when the dimensions are known, by the
    /// place of each element.
    private List<Equation> constants(List<String> subscripts, List<Double> numbers) {
      if (subscripts.isEmpty()) {
        throw fault("a list of numbers needs subscripts");
      }
      Expression list =
          new Expression.Call(
              "#list",
              List.of(),
              numbers.stream().map(n -> (Expression) new Expression.Constant(n)).toList());
      return List.of(equation(Kind.AUXILIARY, subscripts, List.of(), list, null, null));
    }

    private Equation equation(
        Kind kind,
        List<String> subscripts,
        List<List<String>> except,
        @Nullable Expression expression,
        @Nullable Expression initial,
        @Nullable Table table) {
      return new Equation(
          name,
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

    private List<String> brackets() {
      skip("[");
      var names = new ArrayList<String>();
      while (!end() && !sign("]")) {
        names.add(tokens.get(at++).text());
        if (sign("!")) {
          throw fault("! stands only on the right-hand side");
        }
        if (sign(",")) {
          at++;
        }
      }
      skip("]");
      return names;
    }

    private VensimExpressions parser() {
      return new VensimExpressions(
          tokens.subList(at, tokens.size()), entry.position().file(), name);
    }

    private boolean tabbed() {
      return tokens.get(at).type() == Token.Type.NAME
          && Names.canonical(tokens.get(at).text()).equals("tabbed_array");
    }

    /// The numbers of a TABBED ARRAY, which only blanks and ends of lines keep apart.
    private List<Double> rows() {
      at++;
      skip("(");
      var numbers = new ArrayList<Double>();
      while (!end() && !sign(")")) {
        var negative = sign("-");
        at += negative ? 1 : 0;
        var token = tokens.get(at++);
        if (token.type() != Token.Type.NUMBER) {
          throw fault("a TABBED ARRAY has numbers alone, not '" + token.text() + "'");
        }
        numbers.add((negative ? -1 : 1) * Double.parseDouble(token.text()));
      }
      skip(")");
      if (!end()) {
        throw fault("'" + tokens.get(at).text() + "' is unexpected after a TABBED ARRAY");
      }
      return numbers;
    }

    private boolean sign(String text) {
      return tokens.get(at).type() == Token.Type.SIGN && tokens.get(at).text().equals(text);
    }

    private boolean end() {
      return tokens.get(at).type() == Token.Type.END;
    }

    private void skip(String sign) {
      if (!sign(sign)) {
        throw fault("expected '" + sign + "', found '" + tokens.get(at).text() + "'");
      }
      at++;
    }

    private ModelException fault(String what) {
      return new ModelException(entry.position(), name, what);
    }
  }
}
