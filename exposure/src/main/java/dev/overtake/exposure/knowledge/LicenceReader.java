package dev.overtake.exposure.knowledge;

import dev.overtake.exposure.knowledge.LicenceExpression.All;
import dev.overtake.exposure.knowledge.LicenceExpression.Choice;
import dev.overtake.exposure.knowledge.LicenceExpression.One;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads an expression of licences: names between `AND`, `OR`, `WITH` and brackets. An exception
/// after `WITH` only loosens its licence, whose terms are kept. What is no expression is one
/// licence by the whole text.
final class LicenceReader {
  private static final Set<String> WORDS = Set.of("AND", "OR", "WITH", "(", ")");

  private final Knowledge knowledge;
  private final List<String> tokens;
  private int at;

  private LicenceReader(Knowledge knowledge, List<String> tokens) {
    this.knowledge = knowledge;
    this.tokens = tokens;
  }

  static LicenceExpression read(String text, Knowledge knowledge) {
    var whole = knowledge.licence(text);
    var tokens = List.of(text.replaceAll("([()])", " $1 ").strip().split("\\s+", -1));
    if (whole.isPresent() || tokens.stream().noneMatch(Set.of("AND", "OR", "WITH")::contains)) {
      return new One(text, whole.orElse(null));
    }
    try {
      var reader = new LicenceReader(knowledge, tokens);
      var expression = reader.choice();
      return reader.at == tokens.size() ? expression : new One(text, null);
    } catch (IllegalArgumentException e) {
      return new One(text, null);
    }
  }

  private LicenceExpression choice() {
    var parts = new ArrayList<LicenceExpression>();
    do {
      parts.add(all());
    } while (take("OR"));
    return parts.size() == 1 ? parts.getFirst() : new Choice(parts);
  }

  private LicenceExpression all() {
    var parts = new ArrayList<LicenceExpression>();
    do {
      parts.add(one());
    } while (take("AND"));
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  private LicenceExpression one() {
    if (take("(")) {
      var inner = choice();
      if (!take(")")) {
        throw new IllegalArgumentException("a bracket is not closed");
      }
      return inner;
    }
    var name = name();
    var known = knowledge.licence(name).orElse(null);
    return take("WITH") ? new One(name + " WITH " + name(), known) : new One(name, known);
  }

  private String name() {
    var words = new ArrayList<String>();
    while (at < tokens.size() && !WORDS.contains(tokens.get(at))) {
      words.add(tokens.get(at));
      at++;
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a licence is missing");
    }
    return String.join(" ", words);
  }

  private boolean take(String word) {
    var found = at < tokens.size() && tokens.get(at).equals(word);
    at += found ? 1 : 0;
    return found;
  }
}
