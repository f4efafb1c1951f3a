package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.model.Table;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Reads graphical functions (section 3.1.4 of the standard).
final class GraphicalFunctionReader {
  private final String file;

  GraphicalFunctionReader(String file) {
    this.file = file;
  }

  /// The function in a `<gf>` of a variable.
  Table read(Xml gf, String name) {
    var y = numbers(gf, "ypts", name);
    var x = numbers(gf, "xpts", name);
    if (x.length == 0 && y.length > 0) {
      var scale = gf.first("xscale").orElse(null);
      if (scale == null) {
        throw fault(gf, name, "a graphical function needs <xscale> or <xpts>");
      }
      var from = number(scale.attribute("min"), gf, name);
      var to = number(scale.attribute("max"), gf, name);
      x = new double[y.length];
      for (var i = 0; i < x.length; i++) {
        x[i] = y.length == 1 ? from : from + (to - from) * i / (y.length - 1);
      }
    }
    if (x.length != y.length || y.length == 0) {
      throw fault(gf, name, "%s x and %s y in a graphical function".formatted(x.length, y.length));
    }
    var kind =
        switch (gf.attribute("type")) {
          case "extrapolate" -> Table.Kind.EXTRAPOLATE;
          case "discrete" -> Table.Kind.DISCRETE;
          default ->
              gf.attribute("discrete").equals("true") ? Table.Kind.DISCRETE : Table.Kind.CONTINUOUS;
        };
    return Table.of(x, y, kind);
  }

  private double[] numbers(Xml gf, String child, String name) {
    var list = gf.first(child).orElse(null);
    if (list == null || list.text().toString().isBlank()) {
      return new double[0];
    }
    var separator = list.attribute("sep").isEmpty() ? "," : list.attribute("sep");
    return Arrays.stream(list.text().toString().split(Pattern.quote(separator), -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .mapToDouble(s -> number(s, gf, name))
        .toArray();
  }

  private double number(String text, Xml at, String name) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw fault(at, name, "'" + text + "' is no number");
    }
  }

  private ModelException fault(Xml at, String name, String what) {
    return new ModelException(new Position(file, at.line()), name, what);
  }
}
