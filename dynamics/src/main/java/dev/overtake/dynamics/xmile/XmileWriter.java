package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Equation.Kind;
import dev.overtake.dynamics.model.Macro;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Model.Dialect;
import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes models as XMILE 1.0. What is read again runs exactly as before. Modules come out as
/// variables with their full names.
public final class XmileWriter {
  private final Model model;
  private final Places places;
  private final StringBuilder out = new StringBuilder();
  private final BodyWriter body = new BodyWriter(out);

  private XmileWriter(Model model) {
    this.model = model;
    places = new Places(model.dimensions());
  }

  /// The document.
  ///
  /// @throws ModelException naming a variable that XMILE has no form for
  public static String write(Model model) {
    return new XmileWriter(model).document();
  }

  private String document() {
    for (var dimension : model.dimensions()) {
      if (!dimension.mappings().isEmpty()) {
        throw new ModelException(
            model.position(),
            dimension.name(),
            "XMILE has no form for a dimension that stands for another");
      }
    }
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append(
        "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">\n");
    // Functions keep the meaning that they had where the model came from.
    var vendor = model.dialect() == Dialect.VENSIM ? "Ventana Systems, Inc." : "Overtake";
    out.append("<header><vendor>").append(vendor).append("</vendor>");
    out.append("<product version=\"1.0\" lang=\"en\">Overtake</product>");
    out.append("<name>").append(XmlText.escaped(model.name())).append("</name>");
    if (Double.isNaN(model.invalidElement())) {
      out.append("<options><uses_arrays invalid_index_value=\"NaN\"/></options>");
    }
    out.append("</header>\n");
    out.append("<sim_specs method=\"").append(method(model.method()));
    out.append("\" time_units=\"").append(XmlText.escaped(model.timeUnits())).append("\">");
    body.element("start", model.start());
    body.element("stop", model.stop());
    body.element("dt", model.step());
    body.element("savestep", model.savePeriod());
    out.append("</sim_specs>\n");
    dimensions();
    model.macros().forEach(this::macro);
    out.append("<model>\n<variables>\n");
    variables(model.equations());
    out.append("</variables>\n</model>\n</xmile>\n");
    return out.toString();
  }

  /// With what other programs may take instead.
  private static String method(Method method) {
    return switch (method) {
      case DIFFERENCE -> "difference, euler";
      case MIDPOINT -> "midpoint, rk2";
      case EULER, RK2, RK4, RK45 -> method.name().toLowerCase(Locale.ROOT);
    };
  }

  private void dimensions() {
    if (model.dimensions().isEmpty()) {
      return;
    }
    out.append("<dimensions>\n");
    for (var dimension : model.dimensions()) {
      out.append("<dim name=\"").append(XmlText.escaped(dimension.name())).append("\">");
      dimension
          .elements()
          .forEach(e -> out.append("<elem name=\"").append(XmlText.escaped(e)).append("\"/>"));
      out.append("</dim>\n");
    }
    out.append("</dimensions>\n");
  }

  private void macro(Macro macro) {
    out.append("<macro name=\"").append(XmlText.escaped(macro.name())).append("\">");
    for (var parameter : macro.parameters()) {
      var otherwise = parameter.otherwise();
      out.append("<parm");
      if (otherwise != null) {
        out.append(" default=\"")
            .append(XmlText.escaped(ExpressionWriter.text(otherwise)))
            .append('"');
      }
      out.append('>').append(XmlText.escaped(parameter.name())).append("</parm>");
    }
    out.append("<variables>\n");
    variables(macro.equations());
    out.append("</variables></macro>\n");
  }

  private void variables(List<Equation> equations) {
    var byName = new LinkedHashMap<String, List<Equation>>();
    for (var equation : equations) {
      byName
          .computeIfAbsent(Names.canonical(equation.name()), n -> new ArrayList<>())
          .add(equation);
    }
    var all = new HashMap<String, List<String>>();
    byName.forEach((name, group) -> all.put(name, places.of(group)));
    var running = new RunningPlaces(all);
    byName.values().forEach(group -> variable(group, running));
  }

  private void variable(List<Equation> group, RunningPlaces running) {
    var first = group.getFirst();
    try {
      group.stream()
          .flatMap(e -> Stream.of(e.expression(), e.initial()))
          .filter(Objects::nonNull)
          .forEach(running::check);
      var tag =
          switch (first.kind()) {
            case STOCK -> "stock";
            case FLOW -> "flow";
            case AUXILIARY, LOOKUP -> "aux";
          };
      out.append("<")
          .append(tag)
          .append(" name=\"")
          .append(XmlText.escaped(first.name()))
          .append("\">");
      var one = group.size() == 1 && first.except().isEmpty();
      if (!first.subscripts().isEmpty()) {
        out.append("<dimensions>");
        places
            .of(group)
            .forEach(d -> out.append("<dim name=\"").append(XmlText.escaped(d)).append("\"/>"));
        out.append("</dimensions>");
      }
      if (one && places.whole(first)) {
        body.write(first);
      } else {
        elements(group);
      }
      if (first.kind() == Kind.STOCK) {
        flows(first);
      }
      if (first.kind() != Kind.AUXILIARY && first.kind() != Kind.LOOKUP) {
        out.append("<non_negative>").append(first.nonNegative()).append("</non_negative>");
      }
      out.append("<units>").append(XmlText.escaped(first.units())).append("</units>");
      out.append("<doc>").append(XmlText.escaped(first.documentation())).append("</doc>");
      out.append("</").append(tag).append(">\n");
      extraFlow(first);
    } catch (IllegalArgumentException e) {
      throw new ModelException(
          first.position(), first.name(), "XMILE has no form for " + e.getMessage());
    }
  }

  /// Later equations win, as when they are read.
  private void elements(List<Equation> group) {
    var each = new LinkedHashMap<List<String>, Equation>();
    for (var equation : group) {
      if (!equation.except().isEmpty() || places.parts(equation)) {
        throw new IllegalArgumentException("equations of parts of a dimension");
      }
      each.put(equation.subscripts(), equation);
    }
    each.forEach((subscripts, equation) -> {
      out.append("<element subscript=\"")
          .append(subscripts.stream().map(XmlText::escaped).collect(Collectors.joining(", ")))
          .append("\">");
      body.write(equation);
      out.append("</element>");
    });
  }

  /// Names of flows where the net flow is made of them alone.
  private void flows(Equation stock) {
    var net = NetFlow.of(stock);
    var into = net.named() ? net.into() : List.of(netName(stock));
    var from = net.named() ? net.from() : List.<String>of();
    into.forEach(f -> flow("inflow", f));
    from.forEach(f -> flow("outflow", f));
  }

  private void flow(String tag, String name) {
    out.append('<').append(tag).append('>');
    out.append(XmlText.escaped(ExpressionWriter.name(name)));
    out.append("</").append(tag).append('>');
  }

  private void extraFlow(Equation stock) {
    if (stock.kind() != Kind.STOCK || NetFlow.of(stock).named()) {
      return;
    }
    var expression = stock.expression();
    if (expression == null || (!stock.subscripts().isEmpty() && !places.whole(stock))) {
      throw new IllegalArgumentException("net flows of single elements");
    }
    out.append("<flow name=\"").append(XmlText.escaped(netName(stock))).append("\">");
    if (!stock.subscripts().isEmpty()) {
      out.append("<dimensions>");
      stock
          .subscripts()
          .forEach(d -> out.append("<dim name=\"").append(XmlText.escaped(d)).append("\"/>"));
      out.append("</dimensions>");
    }
    body.element("eqn", expression);
    out.append("<non_negative>false</non_negative></flow>\n");
  }

  private static String netName(Equation stock) {
    return "net flow of " + stock.name().strip();
  }
}
