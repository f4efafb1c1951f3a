package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Position;
import java.util.ArrayList;
import java.util.List;

/// What stands between two bars of a Vensim file: an equation, its units and its comment.
record Entry(String equation, String units, String comment, Position position) {

  /// The entries of a text, groups of the editor left out.
  static List<Entry> of(String text, Position from) {
    var entries = new ArrayList<Entry>();
    var line = from.line();
    var begin = 0;
    var quoted = false;
    for (var i = 0; i <= text.length(); i++) {
      var c = i == text.length() ? '|' : text.charAt(i);
      if (c == '"' && inEquation(text, begin, i)) {
        quoted = !quoted && closes(text, i);
      }
      if (c == '|' && (!quoted || i == text.length())) {
        add(entries, text.substring(begin, Math.min(i, text.length())), from.file(), line);
        line +=
            (int)
                text.substring(begin, Math.min(i, text.length()))
                    .chars()
                    .filter(x -> x == '\n')
                    .count();
        begin = i + 1;
        quoted = false;
      }
    }
    return entries;
  }

  /// Quotes count before the first tilde only: comments may hold single ones.
  private static boolean inEquation(String text, int begin, int i) {
    var tilde = text.indexOf('~', begin);
    return tilde < 0 || tilde > i;
  }

  private static boolean closes(String text, int i) {
    var end = text.indexOf('"', i + 1);
    return end > 0;
  }

  private static void add(List<Entry> entries, String text, String file, int line) {
    var parts = parts(text);
    var equation = parts.get(0);
    var stripped = equation.strip();
    if (stripped.isEmpty() || stripped.startsWith("***")) {
      return;
    }
    var skipped = equation.indexOf(stripped.charAt(0));
    var own = line + (int) equation.substring(0, skipped).chars().filter(x -> x == '\n').count();
    entries.add(
        new Entry(
            equation.substring(skipped),
            parts.size() > 1 ? parts.get(1).strip() : "",
            parts.size() > 2 ? parts.get(2).strip() : "",
            new Position(file, own)));
  }

  /// Cut at tildes outside of quotes.
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var begin = 0;
    var quoted = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '"' && parts.isEmpty()) {
        quoted = !quoted;
      } else if (c == '~' && !quoted) {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
