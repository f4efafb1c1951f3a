package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts Vensim's equations into pieces. Names may hold blanks, so a name goes on until a sign.
final class Lexer {
  private static final String SIGNS = "+-*/^()[],;=<>!:|~{}\"";
  private static final List<String> LONG = List.of("<->", "->", "<=", ">=", "<>", "==", ":=");

  private final String text;
  private final String file;
  private int at;
  private int line;

  private Lexer(String text, Position position) {
    this.text = text;
    file = position.file();
    line = position.line();
  }

  /// All pieces, the end among them.
  static List<Token> tokens(String text, Position position) {
    var lexer = new Lexer(text, position);
    var tokens = new ArrayList<Token>();
    Token token;
    do {
      token = lexer.next();
      tokens.add(token);
    } while (token.type() != Token.Type.END);
    return tokens;
  }

  private Token next() {
    skip();
    if (at >= text.length()) {
      return new Token(Token.Type.END, "", line);
    }
    var c = text.charAt(at);
    if (c == '"') {
      return quoted();
    }
    if (c == '\'') {
      return text();
    }
    if (c == ':') {
      var word = keyword();
      if (word != null) {
        return word;
      }
    }
    for (var sign : LONG) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        return new Token(Token.Type.SIGN, sign, line);
      }
    }
    if (SIGNS.indexOf(c) >= 0) {
      at++;
      return new Token(Token.Type.SIGN, String.valueOf(c), line);
    }
    if (Character.isDigit(c) || (c == '.' && digit(at + 1))) {
      return number();
    }
    return name();
  }

  /// Blanks and the backslash of a line that goes on.
  private void skip() {
    while (at < text.length()) {
      var c = text.charAt(at);
      if (c == '\n') {
        line++;
        at++;
      } else if (Character.isWhitespace(c) || c == '\\' || c == '\u00a0') {
        at++;
      } else {
        return;
      }
    }
  }

  private Token quoted() {
    var end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      throw new ModelException(new Position(file, line), "", "a quoted name has no end");
    }
    var token = new Token(Token.Type.QUOTED, text.substring(at + 1, end), line);
    at = end + 1;
    return token;
  }

  /// A text in single quotes, which names a file or a cell. Within a name the sign is no quote.
  private Token text() {
    var end = text.indexOf('\'', at + 1);
    if (end < 0) {
      throw new ModelException(new Position(file, line), "", "a text in single quotes has no end");
    }
    var token = new Token(Token.Type.TEXT, text.substring(at + 1, end), line);
    at = end + 1;
    return token;
  }

  /// `:AND:` and its like.
  private @Nullable Token keyword() {
    var end = text.indexOf(':', at + 1);
    if (end < 0 || end - at > 20) {
      return null;
    }
    var word = text.substring(at + 1, end);
    if (word.isBlank() || !word.chars().allMatch(x -> Character.isLetter(x) || x == ' ')) {
      return null;
    }
    at = end + 1;
    return new Token(Token.Type.SIGN, ":" + word.strip().toUpperCase(Locale.ROOT) + ":", line);
  }

  private Token number() {
    var from = at;
    while (digit(at)) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      while (digit(at)) {
        at++;
      }
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      var j = at + 1;
      if (j < text.length() && (text.charAt(j) == '+' || text.charAt(j) == '-')) {
        j++;
      }
      if (digit(j)) {
        at = j;
        while (digit(at)) {
          at++;
        }
      }
    }
    return new Token(Token.Type.NUMBER, text.substring(from, at), line);
  }

  private Token name() {
    var begun = line;
    var name = new StringBuilder();
    while (at < text.length()) {
      var c = text.charAt(at);
      if (SIGNS.indexOf(c) >= 0) {
        break;
      }
      if (c == '\n') {
        line++;
      }
      name.append(c == '\\' || Character.isWhitespace(c) ? ' ' : c);
      at++;
    }
    return new Token(Token.Type.NAME, name.toString().strip().replaceAll(" +", " "), begun);
  }

  private boolean digit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
