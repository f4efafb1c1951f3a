package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Macro;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Model.Dialect;
import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.sheets.Folder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads Vensim's text models.
public final class VensimReader {
  private static final Pattern SKETCH = Pattern.compile("(?m)^(\\\\{2,3}---///|<\\[VIEWS START)");
  private static final Pattern MACRO =
      Pattern.compile("(?is):MACRO:\\s*(.*?)\\(([^)]*)\\)(.*?):END OF MACRO:");
  private static final Pattern METHOD = Pattern.compile("(?m)^15:\\d+,\\d+,\\d+,(\\d+)");

  private VensimReader() {}

  /// Reads a text.
  ///
  /// @param file its name, for messages
  /// @throws ModelException naming the line of the first fault
  public static Model read(String text, String file) {
    return read(text, file, null);
  }

  /// Reads a text that may take values from files beside it.
  ///
  /// @param file its name, for messages
  /// @param folder the files; null for a model that reads none
  /// @throws ModelException naming the line of the first fault
  public static Model read(String text, String file, @Nullable Folder folder) {
    var plain = text.replace("\r\n", "\n").replace('\r', '\n');
    var sketch = SKETCH.matcher(plain);
    var end = sketch.find() ? sketch.start() : -1;
    var body = uncommented(end < 0 ? plain : plain.substring(0, end));
    var settings = end < 0 ? "" : plain.substring(end);
    var files = new Files(folder, settings);
    var macros = new ArrayList<Macro>();
    var found = MACRO.matcher(body);
    var rest = new StringBuilder();
    var from = 0;
    while (found.find()) {
      macros.add(
          macro(body, found.start(3), found.group(1), found.group(2), found.group(3), files, file));
      rest.append(body, from, found.start()).append(lines(body, found.start(), found.end()));
      from = found.end();
    }
    rest.append(body.substring(from));
    var dimensions = new ArrayList<Dimension>();
    var equations = new ArrayList<Equation>();
    var position = new Position(file, 1);
    read(rest.toString(), position, files, dimensions, equations);
    return new Model(
        file,
        Dialect.VENSIM,
        equations,
        dimensions,
        macros,
        control(equations, "initial_time", "INITIAL TIME", position),
        control(equations, "final_time", "FINAL TIME", position),
        control(equations, "time_step", "TIME STEP", position),
        equations.stream().anyMatch(e -> Names.canonical(e.name()).equals("saveper"))
            ? new Expression.Reference("SAVEPER", List.of())
            : new Expression.Reference("TIME STEP", List.of()),
        method(settings),
        units(equations),
        0,
        position);
  }

  /// Comments in braces become blanks, so that every line keeps its number.
  private static String uncommented(String text) {
    var out = new StringBuilder(text);
    var depth = 0;
    for (var i = 0; i < out.length(); i++) {
      var c = out.charAt(i);
      depth += c == '{' ? 1 : 0;
      if (depth > 0 && c != '\n') {
        out.setCharAt(i, ' ');
      }
      depth -= c == '}' && depth > 0 ? 1 : 0;
    }
    return out.toString();
  }

  private static void read(
      String text,
      Position from,
      Files files,
      List<Dimension> dimensions,
      List<Equation> equations) {
    var statements = Entry.of(text, from).stream().map(e -> Statement.read(e, files)).toList();
    dimensions.addAll(
        Ranges.resolved(statements.stream().flatMap(s -> s.dimensions().stream()).toList()));
    var values = new ExternalValues(files, dimensions);
    for (var statement : statements) {
      equations.addAll(statement.equations());
      if (statement.external() != null) {
        equations.addAll(values.equations(statement.external()));
      }
    }
  }

  private static Macro macro(
      String body,
      int start,
      String name,
      String parameters,
      String text,
      Files files,
      String file) {
    var equations = new ArrayList<Equation>();
    var line = 1 + (int) body.substring(0, start).chars().filter(c -> c == '\n').count();
    read(text, new Position(file, line), files, new ArrayList<>(), equations);
    var lists = parameters.split(":", 2);
    return new Macro(
        Names.canonical(name),
        names(lists[0]).stream().map(p -> new Macro.Parameter(p, null)).toList(),
        lists.length > 1 ? names(lists[1]) : List.of(),
        equations);
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static String lines(String text, int from, int to) {
    return "\n".repeat((int) text.substring(from, to).chars().filter(c -> c == '\n').count());
  }

  private static Expression control(
      List<Equation> equations, String canonical, String name, Position position) {
    if (equations.stream().noneMatch(e -> Names.canonical(e.name()).equals(canonical))) {
      throw new ModelException(position, name, "is not defined");
    }
    return new Expression.Reference(name, List.of());
  }

  private static String units(List<Equation> equations) {
    return equations.stream()
        .filter(e -> Names.canonical(e.name()).equals("time_step"))
        .map(e -> e.units().replaceAll("\\[.*", "").strip())
        .findFirst()
        .orElse("");
  }

  /// The fourth number of the settings: 0 Euler, 1 Runge–Kutta with an adapted step, 2 difference
  /// equations, 3 and 4 of second order, 5 of fourth order.
  private static Method method(String sketch) {
    var setting = METHOD.matcher(sketch);
    if (!setting.find()) {
      return Method.EULER;
    }
    return switch (setting.group(1)) {
      case "1" -> Method.RK45;
      case "5" -> Method.RK4;
      case "2" -> Method.DIFFERENCE;
      case "3", "4" -> Method.MIDPOINT;
      default -> Method.EULER;
    };
  }
}
