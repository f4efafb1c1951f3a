package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A call of one of Vensim's functions that read files, `GET XLS DATA` and its like.
///
/// @param function as written
/// @param arguments their texts
record ExternalCall(Kind kind, String function, List<String> arguments) {
  private static final Pattern NAME =
      Pattern.compile("get_(xls|direct)_(constants|data|lookups|subscript)");

  ExternalCall {
    arguments = List.copyOf(arguments);
  }

  /// What is read.
  enum Kind {
    /// Numbers that never change: file, tab, cell.
    CONSTANTS(3),
    /// Series over time: file, tab, row or column of times, first cell.
    DATA(4),
    /// Graphical functions: file, tab, row or column of x, first cell.
    LOOKUPS(4),
    /// Elements: file, tab, first cell, last cell, prefix.
    SUBSCRIPT(5);

    final int arguments;

    Kind(int arguments) {
      this.arguments = arguments;
    }
  }

  /// The call that comes next; nothing where none does.
  static Optional<ExternalCall> next(Cursor cursor) {
    var first = cursor.peek();
    if (first.type() != Token.Type.NAME) {
      return Optional.empty();
    }
    var name = NAME.matcher(Names.canonical(first.text()));
    if (!name.matches()) {
      return Optional.empty();
    }
    cursor.next();
    var kind = Kind.valueOf(name.group(2).toUpperCase(java.util.Locale.ROOT));
    var arguments = new ArrayList<String>();
    cursor.skip("(");
    while (!cursor.end() && !cursor.sign(")")) {
      var argument = cursor.next();
      if (argument.type() != Token.Type.TEXT) {
        throw cursor.fault(
            "%s takes texts in single quotes alone, not '%s'"
                .formatted(first.text(), argument.text()));
      }
      arguments.add(argument.text());
      cursor.skipped(",");
    }
    cursor.skip(")");
    var least = kind == Kind.SUBSCRIPT ? 4 : kind.arguments;
    if (arguments.size() < least || arguments.size() > kind.arguments) {
      throw cursor.fault(
          "%s takes %s texts, not %s".formatted(first.text(), kind.arguments, arguments.size()));
    }
    return Optional.of(new ExternalCall(kind, first.text(), arguments));
  }
}
