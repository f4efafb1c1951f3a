package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;

/// A place among the pieces of an entry.
final class Cursor {
  private final Entry entry;
  private final List<Token> tokens;
  private final String name;
  private int at;

  /// A cursor at the first piece, which names what the entry is about.
  Cursor(Entry entry) {
    this.entry = entry;
    tokens = Lexer.tokens(entry.equation(), entry.position());
    name = tokens.getFirst().text();
  }

  String name() {
    return name;
  }

  Entry entry() {
    return entry;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    var token = tokens.get(at);
    at += token.type() == Token.Type.END ? 0 : 1;
    return token;
  }

  /// All pieces from here on.
  List<Token> rest() {
    return tokens.subList(at, tokens.size());
  }

  boolean sign(String text) {
    return peek().is(text);
  }

  /// Passes over a sign where it stands.
  boolean skipped(String text) {
    var there = sign(text);
    at += there ? 1 : 0;
    return there;
  }

  boolean end() {
    return peek().type() == Token.Type.END;
  }

  void skip(String sign) {
    if (!skipped(sign)) {
      throw fault("expected '" + sign + "', found '" + peek().text() + "'");
    }
  }

  /// Names in brackets on the left of an equation.
  List<String> brackets() {
    skip("[");
    var names = new ArrayList<String>();
    while (!end() && !sign("]")) {
      names.add(next().text());
      if (sign("!")) {
        throw fault("! stands only on the right-hand side");
      }
      skipped(",");
    }
    skip("]");
    return names;
  }

  ModelException fault(String what) {
    return new ModelException(entry.position(), name, what);
  }
}
