package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the entry of a dimension: its elements, and how they stand for those of others.
final class DimensionReader {
  private static final Pattern RANGE = Pattern.compile("(.*?)(\\d+)");
  private static final int LONGEST_RANGE = 10_000;

  private final Cursor cursor;
  private final Files files;

  DimensionReader(Cursor cursor, Files files) {
    this.cursor = cursor;
    this.files = files;
  }

  /// A dimension whose colon comes next.
  Dimension dimension() {
    cursor.skip(":");
    var elements = new ArrayList<String>();
    while (!cursor.end() && !cursor.sign("->")) {
      var call = ExternalCall.next(cursor);
      if (call.isPresent()) {
        elements.addAll(elements(call.get()));
      } else if (cursor.skipped("(")) {
        elements.addAll(range());
        cursor.skip(")");
      } else {
        elements.add(cursor.next().text());
      }
      cursor.skipped(",");
    }
    var mappings = new HashMap<String, List<String>>();
    if (cursor.skipped("->")) {
      while (!cursor.end()) {
        mapping(mappings);
        cursor.skipped(",");
      }
    }
    if (elements.size() == 1 && Names.canonical(elements.getFirst()).startsWith("get_")) {
      throw cursor.fault("'" + elements.getFirst() + "' is not supported");
    }
    return new Dimension(cursor.name(), elements, mappings);
  }

  private List<String> elements(ExternalCall call) {
    try {
      if (call.kind() != ExternalCall.Kind.SUBSCRIPT) {
        throw cursor.fault(call.function() + " gives no elements of a dimension");
      }
      return files.elements(call);
    } catch (IOException e) {
      throw cursor.fault(call.function() + ": " + e.getMessage());
    }
  }

  /// Another name of a dimension.
  Dimension alias() {
    cursor.skip("<->");
    return new Dimension(cursor.name(), List.of(cursor.peek().text()), Map.of());
  }

  /// `A1-A9`: the numbers at the ends of both names run.
  private List<String> range() {
    var from = RANGE.matcher(cursor.next().text());
    cursor.skip("-");
    var to = RANGE.matcher(cursor.next().text());
    if (!from.matches() || !to.matches() || !from.group(1).equalsIgnoreCase(to.group(1))) {
      throw cursor.fault("expected a range such as (A1-A9)");
    }
    var first = Long.parseLong(from.group(2));
    var last = Long.parseLong(to.group(2));
    if (last < first || last - first > LONGEST_RANGE) {
      throw cursor.fault("the range from " + first + " to " + last + " is empty or too long");
    }
    var elements = new ArrayList<String>();
    for (var i = first; i <= last; i++) {
      elements.add(from.group(1) + i);
    }
    return elements;
  }

  private void mapping(Map<String, List<String>> mappings) {
    if (!cursor.skipped("(")) {
      mappings.put(Names.canonical(cursor.next().text()), List.of());
      return;
    }
    var target = cursor.next().text();
    cursor.skip(":");
    var targets = new ArrayList<String>();
    while (!cursor.end() && !cursor.sign(")")) {
      targets.add(cursor.next().text());
      cursor.skipped(",");
    }
    cursor.skip(")");
    mappings.put(Names.canonical(target), targets);
  }
}
