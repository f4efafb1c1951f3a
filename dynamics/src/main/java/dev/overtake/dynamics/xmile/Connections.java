package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What is connected to what between the modules of one model (section 4.7.2 of the standard).
///
/// A name is that of a variable of the model itself (`.water`), of one of its modules
/// (`tank.water`), or, where a module alone is meant, of that module (`water`). Stella writes each
/// connection into both modules that it is between.
final class Connections {
  private final Map<String, String> sources = new HashMap<>();

  /// @param list variables of the model, its modules among them
  Connections(Xml list) {
    var modules = list.all("module").toList();
    var instances =
        Set.copyOf(modules.stream().map(m -> Names.canonical(m.attribute("name"))).toList());
    for (var module : modules) {
      for (var connect : module.children()) {
        if (connect.name().startsWith("connect")) {
          var second = connect.name().equals("connect2");
          var to = dotted(connect.attribute("to"), second);
          sources.put(
              target(to, module.attribute("name"), instances),
              source(dotted(connect.attribute("from"), second)));
        }
      }
    }
  }

  /// Where a variable's value comes from: a name as seen from the model; null where it has its own.
  ///
  /// @param name canonical; of a module's variable with the module before it
  private String end(String name) {
    var here = name;
    for (var steps = 0; steps <= sources.size(); steps++) {
      var before = sources.get(Names.canonical(here));
      if (before == null) {
        return here;
      }
      here = before;
    }
    return here;
  }

  /// What feeds variables of the model itself, by canonical name.
  Map<String, String> own() {
    return of("", source -> source);
  }

  /// What feeds the inputs of a module, by their canonical names.
  ///
  /// @param full what a name of the model is from outside of all modules
  Map<String, String> of(String module, UnaryOperator<String> full) {
    var prefix = module.isEmpty() ? "" : Names.canonical(module) + ".";
    var inputs = new HashMap<String, String>();
    for (var to : sources.keySet()) {
      var inside = to.substring(Math.min(prefix.length(), to.length()));
      if (to.startsWith(prefix) && !inside.isEmpty() && (!prefix.isEmpty() || !to.contains("."))) {
        inputs.put(inside, full.apply(end(to)));
      }
    }
    return inputs;
  }

  /// Every input of a module with what feeds it, seen from the model.
  Map<String, String> inputs() {
    var inputs = new HashMap<String, String>();
    for (var to : sources.keySet()) {
      if (to.contains(".")) {
        inputs.put(to, end(to));
      }
    }
    return inputs;
  }

  /// Stella's second form of a connection leaves out the dot before the model's own names.
  private static String dotted(String name, boolean second) {
    return second && parts(name).size() == 1 ? "." + name : name;
  }

  private static String target(String to, String module, Set<String> instances) {
    var parts = parts(to);
    var variable = Names.canonical(parts.getLast());
    if (parts.size() > 1 && parts.getFirst().isBlank()) {
      return variable;
    }
    var named = parts.size() > 1 ? Names.canonical(parts.get(parts.size() - 2)) : "";
    return (instances.contains(named) ? named : Names.canonical(module)) + "." + variable;
  }

  private static String source(String from) {
    return from.startsWith(".") ? unquoted(from.substring(1)) : String.join(".", parts(from));
  }

  /// The parts of a name between dots, of quoted ones without their quotes.
  private static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    var quoted = false;
    var begin = 0;
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      quoted ^= c == '"';
      if (c == '.' && !quoted) {
        parts.add(unquoted(name.substring(begin, i)));
        begin = i + 1;
      }
    }
    parts.add(unquoted(name.substring(begin)));
    return parts;
  }

  private static String unquoted(String name) {
    var text = name.strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
